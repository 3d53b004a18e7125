import { faultsOf } from '../support/accessibility';
import { begunConference } from '../support/begun-conference';
import { expect, test } from '../support/journey';
import { openPdf } from '../support/poppler';
import { browserOf, people, signIn } from '../support/workspace';

/** Several packs of one conference: begun, named, shown, taken away and removed, each by itself. */

test.use({ expectedComplaints: [/status of 404/] });

test('an organiser keeps two packs apart, and the first goes out', async ({
  page,
  browser,
  baseURL,
  demoPassword,
}) => {
  test.setTimeout(180_000);
  await signIn(page, people.organiser, demoPassword);
  const desk = await begunConference(page, {
    title: 'Hội nghị nhiều tập',
    firstDay: '2026-12-22',
  });
  const slides = page.locator('.desk-slide');
  await page.locator('select[name=kind]').selectOption({ label: 'Chữ' });
  await page.getByRole('button', { name: 'Thêm trang', exact: true }).click();
  await expect(slides).toHaveCount(1);

  const packs = page.locator('.desk-packs');
  await packs.getByText('Thêm, đổi tên, bỏ tập').click();
  await packs.getByLabel('Tên tập mới').fill('Cho báo chí');
  await packs.locator('select[name=packTemplate]').selectOption({ label: 'Một chủ đề' });
  await packs.locator('select[name=packTopic]').selectOption({ label: 'Hợp tác xã' });
  await packs.getByRole('button', { name: 'Thêm tập' }).click();
  await expect(page).toHaveURL(/\?tap=[0-9a-f-]{36}$/, { timeout: 20_000 });
  const name = new URL(page.url()).search;
  await expect(packs.locator('[aria-current]')).toHaveText('Cho báo chí');
  await expect(slides.first()).toContainText('Hợp tác xã');
  const count = await slides.count();
  expect(count).toBeGreaterThan(3);
  expect(await faultsOf(page)).toEqual([]);

  // What is added and looked at stays in this pack.
  await page.locator('select[name=kind]').selectOption({ label: 'Chữ' });
  await page.getByRole('button', { name: 'Thêm trang', exact: true }).click();
  await expect(slides).toHaveCount(count + 1);
  await slides.nth(1).getByRole('link').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page).toHaveURL(/tap=.*trang=/);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();

  // Its show and its files name it.
  const { request } = page.context();
  const [own, first] = await Promise.all(
    [name, ''].map(async (query) => (await request.get(`${desk}/pdf${query}`)).body()),
  );
  expect(openPdf(own as Buffer).text).toContain('Cho báo chí');
  expect(openPdf(first as Buffer).text).not.toContain('Cho báo chí');
  const file = await request.get(`${desk}/pptx${name}`);
  expect(file.headers()['content-disposition']).toContain('nhieu-tap-2026-tap-2');
  for (const path of ['pdf', 'pptx', 'trinh-chieu']) {
    expect((await request.get(`${desk}/${path}?tap=khong-co`)).status(), path).toBe(404);
  }
  await page.goto(`${desk}/trinh-chieu${name}`);
  await expect(page.locator('.show-slide')).toHaveCount(count + 1);
  await page.goto(`${desk}/trinh-chieu`);
  await expect(page.locator('.show-slide')).toHaveCount(1);

  // Without JavaScript: called something else, put first.
  const plain = await browserOf(browser, { baseURL, javaScriptEnabled: false });
  await plain.addCookies(await page.context().cookies());
  const form = await plain.newPage();
  await form.setViewportSize({ width: 360, height: 740 });
  await form.goto(`${desk}${name}`);
  await form.getByText('Thêm, đổi tên, bỏ tập').click();
  await form.getByLabel('Tên tập', { exact: true }).fill('Cho mọi người');
  await form.getByRole('button', { name: 'Đổi tên tập này' }).click();
  await expect(form.locator('.desk-packs [aria-current]')).toHaveText('Cho mọi người');
  await form.getByText('Thêm, đổi tên, bỏ tập').click();
  await form.getByRole('button', { name: 'Đưa tập này lên đầu' }).click();
  await expect(form.locator('.desk-packs li').first()).toContainText('Cho mọi người');
  expect(await form.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await plain.close();

  await page.goto(desk);
  await expect(slides).toHaveCount(count + 1);
  await page.getByText('Hoàn thành và công khai').click();
  await expect(page.getByText('Tập ra công khai: “Cho mọi người”.')).toBeVisible();

  // Removed after a question; whoever comes by its old address is told.
  await packs.getByRole('link', { name: 'Hội nghị nhiều tập' }).click();
  await expect(page).toHaveURL(/tap=/);
  const old = page.url();
  await packs.getByText('Thêm, đổi tên, bỏ tập').click();
  await packs.getByText('Bỏ tập này').click();
  await packs.getByRole('button', { name: 'Xác nhận bỏ tập' }).click();
  await expect(packs.locator('li')).toHaveCount(0);
  await page.goto(old);
  await expect(page.getByText('Tập được hỏi không còn')).toBeVisible();
  await expect(slides).toHaveCount(count + 1);
});
