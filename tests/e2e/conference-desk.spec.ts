import { begunConference } from '../support/begun-conference';
import { expect, test } from '../support/journey';
import { keptPages } from '../support/kept-pages';
import { browserOf, people, settled, signIn } from '../support/workspace';

/** An organiser's way: a conference begun, its slides from a template, ordered, taken away, published. */

test.use({ expectedComplaints: [/status of 404/] });

test('an organiser makes a pack from a template, orders it by keyboard, takes it away and publishes it', async ({
  page,
  browser,
  demoPassword,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await signIn(page, people.organiser, demoPassword);
  const desk = await begunConference(page, {
    title: 'Hội nghị của bài thử',
    firstDay: '2026-12-20',
    participants: ['Lào Cai', 'Thái Nguyên'],
  });
  const open = desk.replace('/lam-viec', '');

  const slides = page.locator('.desk-slide');
  await page.locator('select[name=template]').selectOption({ label: 'Một chủ đề' });
  await page.locator('select[name=topic]').selectOption({ label: 'Hợp tác xã' });
  await page.getByRole('button', { name: 'Thêm theo mẫu' }).click();
  await expect(slides.first()).toContainText('Hợp tác xã', { timeout: 20_000 });
  const count = await slides.count();
  expect(count).toBeGreaterThan(4);

  const second = (await slides.nth(1).locator('.desk-slide-title').textContent()) ?? '';
  await slides.nth(1).getByRole('link').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(slides.first().locator('.desk-slide-title')).toHaveText(second);
  // A second time on the same page, and back again.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(slides.nth(1).locator('.desk-slide-title')).toHaveText(second);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(slides.first().locator('.desk-slide-title')).toHaveText(second);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(slides.nth(1).locator('.desk-slide-title')).toHaveText(second);

  // Own words stand in the finding's place, and notes stay inside.
  await slides.nth(1).getByRole('link').click();
  await expect(page.locator('.desk-preview .slide-title')).toHaveText(second);
  await page
    .getByLabel('Tiêu đề tự viết', { exact: true })
    .fill('Chúng ta có bao nhiêu hợp tác xã');
  await page.getByLabel('Ghi chú cho người nói').fill('Lời chỉ người nói thấy');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.locator('.desk-preview .slide-title')).toHaveText(
    'Chúng ta có bao nhiêu hợp tác xã',
  );
  await page.getByRole('button', { name: 'Đóng băng số liệu' }).click();
  await expect(page.getByText(/^Đóng băng ngày/)).toBeVisible();

  const context = page.context();
  for (const [ending, type, mark] of [
    ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PK'],
    ['pdf', 'application/pdf', '%PDF'],
  ] as const) {
    const file = await context.request.get(`${desk}/${ending}`, { timeout: 60_000 });
    expect(file.status(), ending).toBe(200);
    expect(file.headers()['content-type']).toBe(type);
    expect((await file.body()).subarray(0, mark.length).toString()).toBe(mark);
  }
  await page.goto(`${desk}/trinh-chieu`);
  await page.locator('.show[data-live]').waitFor();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/trinh-chieu#/);

  // What is typed and not stored is there again after a look at another slide.
  const notes = page.getByLabel('Ghi chú cho người nói');
  await page.goto(desk);
  await slides.nth(1).getByRole('link').click();
  await settled(page);
  await notes.fill('Chưa lưu');
  await slides.first().getByRole('link').click();
  await slides.nth(1).getByRole('link').click();
  await expect(notes).toHaveValue('Chưa lưu');
  await settled(page);
  await notes.fill('Lời chỉ người nói thấy');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText(/^Đã lưu\./)).toBeVisible();

  // Whoever speaks sees the slide that is shown, and its notes.
  const speaker = await context.newPage();
  await speaker.goto(`${desk}/trinh-chieu?nguoi-noi=1`);
  await settled(speaker);
  await speaker.keyboard.press('ArrowRight');
  const spoken = speaker.locator('.show-slide[data-now]');
  await expect(spoken.locator('.slide-title')).toHaveText('Chúng ta có bao nhiêu hợp tác xã');
  await expect(spoken.locator('.show-notes')).toContainText('Lời chỉ người nói thấy');
  await speaker.close();

  // The show opens without a line for its organiser, and for nobody else on that computer.
  const hall = await browserOf(browser, { baseURL, serviceWorkers: 'allow' });
  const laptop = await hall.newPage();
  await signIn(laptop, people.organiser, demoPassword, `${desk}/trinh-chieu`);
  await expect
    .poll(async () => (await keptPages(laptop)).join(' '), { timeout: 20_000 })
    .toContain('/trinh-chieu');
  await hall.setOffline(true);
  await laptop.reload();
  await laptop.locator('.show[data-live]').waitFor();
  await laptop.keyboard.press('ArrowRight');
  await expect(laptop.locator('.show-slide[data-now] .slide-title')).toHaveText(
    'Chúng ta có bao nhiêu hợp tác xã',
  );
  await hall.close();

  // What is changed meanwhile is offered, and not swapped in.
  const wall = await context.newPage();
  await wall.clock.install();
  await wall.goto(`${desk}/trinh-chieu`);
  const title = wall.locator('.show-slide .slide-title').nth(1);
  await expect(title).toHaveText('Chúng ta có bao nhiêu hợp tác xã');
  await page.goto(desk);
  await slides.nth(1).getByRole('link').click();
  await page.getByLabel('Tiêu đề tự viết', { exact: true }).fill('Bao nhiêu hợp tác xã');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.locator('.desk-preview .slide-title')).toHaveText('Bao nhiêu hợp tác xã');
  await expect
    .poll(
      async () => {
        await wall.clock.runFor(31_000);
        return wall.locator('[data-sign]').isVisible();
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await expect(title).toHaveText('Chúng ta có bao nhiêu hợp tác xã');
  await wall.close();

  // Words of provinces are found by theme, province and quarter.
  await page.getByRole('link', { name: 'Khó khăn, kiến nghị của các tỉnh' }).click();
  const voices = page.locator('ul > li', { has: page.getByText('Trích thành trang') });
  await expect(voices.first()).toBeVisible();
  const all = await voices.count();
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Lào Cai' });
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page).toHaveURL(/tinh=lao-cai/);
  await expect(page.getByRole('link', { name: 'Bỏ điều kiện, xem quý mới nhất' })).toBeVisible();
  expect(await voices.count()).toBeGreaterThan(0);
  for (const text of await voices.locator('p').first().allTextContents()) {
    expect(text).toContain('Lào Cai');
  }
  await page.getByRole('link', { name: 'Bỏ điều kiện, xem quý mới nhất' }).click();
  await expect(voices).toHaveCount(all);

  // Nobody else sees any of it, and a reader only what is published.
  const others = await browser.newContext({ baseURL: baseURL ?? '' });
  for (const path of [`${desk}/pptx`, `${desk}/pdf`, `${desk}/trang-thai`]) {
    expect((await others.request.get(path)).status(), path).toBe(401);
  }
  expect((await others.request.get(open)).status()).toBe(404);
  await page.goto(desk);
  await page.getByText('Hoàn thành và công khai').click();
  await page.getByRole('button', { name: 'Xác nhận công khai' }).click();
  await expect(page.getByRole('link', { name: 'Trang công khai của hội nghị' })).toBeVisible();
  const published = await others.request.get(open);
  expect(published.status()).toBe(200);
  const html = await published.text();
  expect(html).toContain('Bao nhiêu hợp tác xã');
  expect(html).toContain('Số liệu minh họa');
  expect(html).not.toContain('Lời chỉ người nói thấy');

  await page.getByText('Mở lại để sửa').click();
  await page.getByRole('button', { name: 'Xác nhận mở lại' }).click();
  await expect(page.getByText('Hoàn thành và công khai')).toBeVisible();
  expect((await others.request.get(open)).status()).toBe(404);
  await others.close();
});
