import { faultsOf } from '../support/accessibility';
import { begunConference } from '../support/begun-conference';
import { expect, test } from '../support/journey';
import { openPdf } from '../support/poppler';
import { browserOf, people, signIn } from '../support/workspace';

/** An organiser says whose pages the booklet has: seen in the PDF by a program of others. */

test.use({ expectedComplaints: [/status of 404/] });

/** The provinces that the booklet names, in the order of its contents. */
function provincesOf(bytes: Uint8Array, names: readonly string[]): string[] {
  const { text } = openPdf(bytes);
  return names
    .filter((name) => text.includes(name))
    .sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

test('pages are left out, moved by keyboard and taken back, and both PDFs follow', async ({
  page,
  browser,
  baseURL,
  demoPassword,
}) => {
  test.setTimeout(180_000);
  await signIn(page, people.organiser, demoPassword);
  const names = ['Điện Biên', 'Lào Cai', 'Thái Nguyên'];
  const desk = await begunConference(page, {
    title: 'Hội nghị có tập tài liệu',
    firstDay: '2026-12-21',
    participants: names,
  });
  await page.locator('select[name=kind]').selectOption({ label: 'Chữ' });
  await page.getByRole('button', { name: 'Thêm trang', exact: true }).click();
  await expect(page.locator('.desk-slide')).toHaveCount(1);

  await page.getByRole('link', { name: 'Chọn trang của các tỉnh (3/3)' }).click();
  const items = page.locator('.desk-booklet .desk-slide');
  const order = () => items.locator('.desk-slide-title').allTextContents();
  await expect.poll(order).toEqual(names);
  expect(await faultsOf(page)).toEqual([]);

  await items.nth(1).getByRole('link').click();
  await page.getByRole('button', { name: 'Bỏ khỏi tập' }).click();
  await expect(page.getByText('2/3 đơn vị có trang trong tập.')).toBeVisible();
  await expect(items.nth(1)).toContainText('không in');
  await items.nth(2).getByRole('link').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual(['Điện Biên', 'Thái Nguyên', 'Lào Cai']);
  await expect(page.getByText('Đã chuyển Thái Nguyên tới chỗ 2.')).toBeAttached();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual(['Thái Nguyên', 'Điện Biên', 'Lào Cai']);

  const file = await page.context().request.get(`${desk}/pdf`, { timeout: 60_000 });
  expect(provincesOf(await file.body(), names)).toEqual(['Thái Nguyên', 'Điện Biên']);

  // Three steps back is where it began.
  for (const count of ['2/3', '2/3', '3/3']) {
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.getByText(`${count} đơn vị có trang`)).toBeVisible();
  }
  await expect.poll(order).toEqual(names);
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toHaveCount(0);

  // Without JavaScript it is links and buttons.
  const plain = await browserOf(browser, { baseURL, javaScriptEnabled: false });
  await plain.addCookies(await page.context().cookies());
  const form = await plain.newPage();
  await form.setViewportSize({ width: 360, height: 740 });
  await form.goto(`${desk}/tap-tai-lieu`);
  await form.getByRole('link', { name: 'Thái Nguyên', exact: true }).click();
  await form.getByRole('button', { name: 'Lên', exact: true }).click();
  await expect(form.locator('.desk-slide-title').nth(1)).toHaveText('Thái Nguyên');
  await form.getByRole('button', { name: 'Lên', exact: true }).click();
  await expect(form.locator('.desk-slide-title').first()).toHaveText('Thái Nguyên');
  await form.getByRole('link', { name: 'Lào Cai', exact: true }).click();
  await form.getByRole('button', { name: 'Bỏ khỏi tập' }).click();
  await expect(form.getByText('2/3 đơn vị có trang')).toBeVisible();
  expect(await form.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await plain.close();
  // Whoever has the page open sees it within two seconds.
  await expect.poll(order).toEqual(['Thái Nguyên', 'Điện Biên', 'Lào Cai']);

  await page.goto(desk);
  await page.getByText('Hoàn thành và công khai').click();
  await page.getByRole('button', { name: 'Xác nhận công khai' }).click();
  await expect(page.getByRole('link', { name: 'Trang công khai của hội nghị' })).toBeVisible();
  const reader = await browserOf(browser, { baseURL });
  const published = await reader.request.get(`${desk.replace('/lam-viec', '')}.pdf`, {
    timeout: 60_000,
  });
  expect(published.status()).toBe(200);
  expect(provincesOf(await published.body(), names)).toEqual(['Thái Nguyên', 'Điện Biên']);
  await reader.close();
  await page.goto(`${desk}/tap-tai-lieu`);
  await expect(page.getByText('Mở lại để đổi tập tài liệu')).toBeVisible();
  await page.goto(desk);
  await page.getByText('Mở lại để sửa').click();
  await page.getByRole('button', { name: 'Xác nhận mở lại' }).click();
  await expect(page.getByText('Hoàn thành và công khai')).toBeVisible();
});
