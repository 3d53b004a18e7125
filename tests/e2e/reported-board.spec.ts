import type { Page } from '@playwright/test';
import { faultsOf } from '../support/accessibility';
import { begunConference } from '../support/begun-conference';
import { expect, test } from '../support/journey';
import { hardToRead } from '../support/legible';
import { browserOf, people, signIn } from '../support/workspace';

/** Who has reported, on the corridor's screen: legible from afar, true while the line holds and after. */

test.use({ expectedComplaints: [/status of (401|404)|ERR_(FAILED|INTERNET_DISCONNECTED)/] });
test.describe.configure({ mode: 'serial' });

let board = '';

async function openBoard(page: Page, password: string): Promise<void> {
  await signIn(page, people.organiser, password);
  if (board === '') {
    await begunConference(page, { title: 'Hội nghị có bảng báo cáo', firstDay: '2026-12-20' });
    await page.getByRole('link', { name: 'Mở bảng cho màn hình lớn' }).click();
    await expect(page).toHaveURL(/\/bang-bao-cao$/);
    board = new URL(page.url()).pathname;
  } else {
    await page.goto(board);
  }
  await expect(page.locator('.board-rows > li')).toHaveCount(34);
}

test('every province with its state in words and a sign, late ones first, read from the last row', async ({
  page,
  demoPassword,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openBoard(page, demoPassword);
  await expect(page.locator('.board-total')).toContainText(/^\d+\/34 đã nộp/);
  await expect(page.locator('.board-demo')).toContainText('minh họa');
  const rows = await page
    .locator('.board-rows > li')
    .evaluateAll((items) =>
      items.map((one) => [
        one.getAttribute('data-sign'),
        one.querySelector('.board-state')?.textContent,
        one.querySelector('.board-filled')?.textContent,
      ]),
    );
  for (const [sign, state, filled] of rows) {
    expect(state).not.toBe('');
    expect(filled, `${state}`).toMatch(/^(\d+\/\d+ ô|chưa có ô nào)(, gia hạn .*)?$/);
    if (sign === 'overdue') expect(state).toMatch(/^quá hạn, /);
  }
  const order = rows.map(([sign]) => sign);
  expect(order.lastIndexOf('overdue')).toBeLessThan(order.indexOf('submitted'));
  expect(order.lastIndexOf('not_begun')).toBeLessThan(order.indexOf('published'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await hardToRead(page, { size: 24, contrast: 7 }, '.board')).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
  }
  // All of them on one screen, none cut, and no words upon others.
  const overlaps = () =>
    page.locator('.board-rows > li').evaluateAll((items) =>
      items.flatMap((item) => {
        const boxes = [...item.querySelectorAll('span:not(.board-bar):not(:empty)')].map((one) =>
          one.getBoundingClientRect(),
        );
        return boxes.some((a, index) =>
          boxes
            .slice(index + 1)
            .some(
              (b) =>
                a.left < b.right - 1 &&
                b.left < a.right - 1 &&
                a.top < b.bottom - 4 &&
                b.top < a.bottom - 4,
            ),
        )
          ? [item.textContent]
          : [];
      }),
    );
  expect(await overlaps()).toEqual([]);
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight];
  });
  expect(size).toEqual([1920, 1080]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await hardToRead(page, { size: 16, contrast: 7 }, '.board')).toEqual([]);
  expect(await overlaps()).toEqual([]);
});

test('it renews itself, and says of when it is while the line is down', async ({
  page,
  demoPassword,
}) => {
  await page.clock.install();
  await openBoard(page, demoPassword);
  const clock = page.locator('.board-foot > p > span');
  const line = page.locator('.board-line');
  await expect(page.getByText('Tự cập nhật mỗi')).toBeVisible();
  const first = await clock.textContent();
  await expect
    .poll(async () => {
      await page.clock.runFor(10_100);
      return clock.textContent();
    })
    .not.toBe(first);
  await page.context().setOffline(true);
  await page.clock.runFor(10_100);
  await expect(line).toContainText(/^Mất kết nối. Bảng đang hiện là của lúc \d\d:\d\d:\d\d/);
  const old = ((await clock.textContent()) ?? '').slice(0, 'Đọc lúc 00:00:00'.length);
  await expect(line).toContainText(old.replace('Đọc ', ''));
  await expect(page.locator('.board-rows > li')).toHaveCount(34);
  await page.context().setOffline(false);
  await page.clock.runFor(10_100);
  await expect(line).toHaveText('Đã có kết nối lại.');
  // Whose session ended keeps what stood there, and is told how old it is.
  await page.context().clearCookies();
  await page.clock.runFor(10_100);
  await expect(line).toContainText('Phiên làm việc đã hết');
  await expect(line.getByRole('link')).toHaveAttribute('href', /dang-nhap\?tiep=/);
  await expect(page.locator('.board-rows > li')).toHaveCount(34);
});

test('without JavaScript it stands there whole and loads again by itself', async ({
  page,
  browser,
  baseURL,
  demoPassword,
}) => {
  await openBoard(page, demoPassword);
  const plain = await browserOf(browser, { baseURL, javaScriptEnabled: false });
  await plain.addCookies(await page.context().cookies());
  const shown = await plain.newPage();
  await shown.goto(board);
  await expect(shown.locator('.board-rows > li')).toHaveCount(34);
  await expect(shown.getByText('Tự cập nhật mỗi')).toHaveCount(0);
  await expect(shown.getByRole('link', { name: 'Tải lại bảng' })).toBeVisible();
  await expect(shown.locator('noscript meta, meta[http-equiv=refresh]')).toHaveAttribute(
    'content',
    '30',
  );
  await plain.close();
});

test('reviewers see it, and nobody else', async ({ browser, baseURL, page, demoPassword }) => {
  test.setTimeout(120_000);
  await openBoard(page, demoPassword);
  for (const [who, status] of [
    ['reviewer', 200],
    ['staffLaoCai', 404],
    ['leadThaiNguyen', 404],
    ['administrator', 404],
  ] as const) {
    const context = await browserOf(browser, { baseURL });
    const other = await context.newPage();
    await signIn(other, people[who], demoPassword);
    for (const path of [board, `/en${board}`, `${board}/tinh-hinh`]) {
      expect((await context.request.get(path)).status(), `${who} ${path}`).toBe(status);
    }
    await context.close();
  }
  const stranger = await browserOf(browser, { baseURL });
  expect((await stranger.request.get(`${board}/tinh-hinh`)).status()).toBe(401);
  const asked = await stranger.request.get(board, { maxRedirects: 0 });
  expect(asked.headers().location).toContain('/dang-nhap?tiep=');
  await stranger.close();
});
