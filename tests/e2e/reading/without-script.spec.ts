import { expect, test } from '../../support/journey';
import { rowOf } from '../../support/reading';

/** A reader without JavaScript follows one figure through every kind of page, and takes it away. */

test.use({ javaScriptEnabled: false });

const name = 'Tổng số hợp tác xã';

test('one figure says the same in the answer, the province, the indicator, side by side, in a table, its file and its release', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  await page.goto('/?so-lieu=minh-hoa');
  const places = page.getByRole('navigation', { name: 'Các trang' });
  await page.getByRole('searchbox').fill('htx lang son');
  await page.getByRole('searchbox').press('Enter');
  const answer = page.getByRole('region', { name: 'Câu trả lời' });
  const number = (await answer.locator('.figure-number').first().textContent()) ?? '';
  const [quarter = ''] =
    /Quý [IV]+\/\d{4}/.exec((await answer.locator('.figure-when').first().textContent()) ?? '') ??
    [];
  expect(number).toMatch(/^\d/);
  expect(quarter).not.toBe('');

  await answer.getByRole('link', { name: `Lạng Sơn: ${name}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lạng Sơn');
  const keys = page.getByRole('region', { name: 'Những con số chính' });
  await expect(keys.locator('dd').first()).toContainText(number);
  await keys.getByText(`Nguồn của số liệu: ${name}`).first().locator('..').click();
  await keys.getByRole('link', { name: 'Trang của chỉ tiêu' }).first().click();

  await expect(page).toHaveURL('/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa');
  await expect(page.locator('.period-table').getByRole('row', { name: /^Lạng Sơn/ })).toContainText(
    number,
  );

  await places.getByRole('link', { name: 'So sánh' }).click();
  await page.getByRole('checkbox', { name: 'Lạng Sơn' }).first().check();
  await page.getByRole('checkbox', { name: 'Cao Bằng' }).first().check();
  await page.locator('input[name=chi-tieu][value=so-hop-tac-xa]').check();
  await page.getByRole('button', { name: 'So sánh' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('So sánh Cao Bằng và Lạng Sơn');
  await expect(page.getByRole('main')).toContainText(number);

  await places.getByRole('link', { name: 'Lập bảng' }).click();
  const form = page.getByRole('form', { name: 'Chọn số liệu' });
  const box = page.locator('input[name=chi-tieu][value=so-hop-tac-xa]');
  await form.locator('details', { has: box }).locator('summary').first().click();
  await box.check();
  await form.getByLabel('Mọi tỉnh, thành phố').check();
  await form.getByLabel('8 quý gần nhất').check();
  await form.getByRole('button', { name: 'Lập bảng', exact: true }).click();
  await expect(rowOf(page, 'Lạng Sơn')).toContainText(number);

  const csv = page.getByRole('link', { name: 'CSV cho chương trình' }).first();
  const lines = (await (await request.get((await csv.getAttribute('href')) ?? '')).text()).split(
    '\r\n',
  );
  const written = `,${number.replaceAll('.', '')},`;
  expect(lines.some((line) => line.includes(',Lạng Sơn,') && line.includes(written))).toBe(true);

  await places.getByRole('link', { name: 'Phát hành' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^Số liệu ${quarter}`) })
    .first()
    .click();
  await page.getByText(`Lạng Sơn, ${quarter}`).click();
  await expect(rowOf(page, name).filter({ visible: true }).first()).toContainText(number);
});
