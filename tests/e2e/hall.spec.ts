import type { Page } from '@playwright/test';
import { faultsOf } from '../support/accessibility';
import { expect, test } from '../support/journey';
import { browserOf } from '../support/workspace';

/** A conference that is over, and its show: read, led, and led on when the line is gone. */

const conference = '/hoi-nghi/thai-nguyen-2023';
const show = `${conference}/trinh-chieu`;

const shown = (page: Page) => page.locator('.show-slide[data-now]');
const onScreen = (page: Page) => page.locator('.show-slide:visible');

async function openShow(page: Page, address = show): Promise<void> {
  await page.goto(address);
  await page.locator('.show[data-live]').waitFor();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader comes from the footer to a conference: its days, findings, slides, figures', async ({
    page,
  }) => {
    await page.goto('/phuong-phap');
    await page.locator('footer').getByRole('link', { name: 'Hội nghị' }).click();
    await page.getByRole('link', { name: /^Kinh tế tập thể, hợp tác xã vùng/ }).click();
    await expect(page).toHaveURL(conference);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2021–2023');
    await expect(page.locator('main')).toContainText('20/12/2023');
    await expect(page.locator('main')).toContainText('nguồn không nêu danh sách');
    const findings = page.getByRole('region', { name: 'Các con số nói gì' });
    await expect(findings).toContainText('gần 4.700');
    await findings.getByRole('link', { name: 'trang 3', exact: true }).click();
    await expect(page).toHaveURL(/#trang-3$/);
    await expect(page.locator('#trang-3')).toBeInViewport();
    await expect(page.locator('#trang-3')).toContainText('khoảng');
    const figures = page.getByRole('table', { name: 'Số liệu thành bảng' });
    await expect(figures.getByRole('row').filter({ hasText: 'Tổ hợp tác' })).toContainText(
      'gần 5.000',
    );
    await page.locator('#trang-3').getByRole('link', { name: 'Xem trên trang số liệu' }).click();
    await expect(page).toHaveURL(/\/chi-tieu\//);
  });

  test('the show is a list to scroll, each slide as large as the window, with its way back', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(show);
    expect(await onScreen(page).count()).toBe(17);
    await expect(page.locator('#trang-1')).toBeInViewport();
    await page.getByRole('link', { name: 'Về trang hội nghị' }).click();
    await expect(page).toHaveURL(conference);
  });
});

test('keys lead the show, and its address follows', async ({ page }) => {
  await openShow(page);
  await expect(shown(page)).toHaveId('trang-1');
  expect(await onScreen(page).count()).toBe(1);
  for (const [key, slide] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['PageUp', 3],
    ['End', 17],
    ['ArrowRight', 17],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(shown(page)).toHaveId(`trang-${slide}`);
    await expect(page).toHaveURL(new RegExp(`#trang-${slide}$`));
  }
  await page.keyboard.type('13');
  await expect(page.locator('.show-typed')).toHaveText('13');
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveId('trang-13');
  await page.keyboard.press('b');
  await expect(page.locator('[data-cover=black]')).toBeVisible();
  await page.keyboard.press('w');
  await expect(page.locator('[data-cover=black]')).toBeHidden();
  await expect(page.locator('[data-cover=white]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-cover=white]')).toBeHidden();
  await page.keyboard.press('q');
  const code = page.locator('[data-cover=code] figure:visible');
  await expect(code).toContainText('/chi-tieu/');
  await page.keyboard.press('q');
  await page.goto(`${show}#trang-9`);
  await expect(shown(page)).toHaveId('trang-9');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

test('a finger leads it on a phone, and nothing is wider than the screen', async ({
  browser,
  baseURL,
}) => {
  const phone = await browser.newContext({
    ...{ baseURL, locale: 'vi-VN', hasTouch: true, isMobile: true },
    viewport: { width: 360, height: 740 },
  });
  const page = await phone.newPage();
  await openShow(page);
  await page.touchscreen.tap(300, 300);
  await expect(shown(page)).toHaveId('trang-2');
  await page.touchscreen.tap(20, 300);
  await expect(shown(page)).toHaveId('trang-1');
  await swipe(page, 300, 60);
  await expect(shown(page)).toHaveId('trang-2');
  await swipe(page, 60, 300);
  await expect(shown(page)).toHaveId('trang-1');
  for (const slide of [3, 13, 15]) {
    await page.goto(`${show}#trang-${slide}`);
    await expect(shown(page)).toHaveId(`trang-${slide}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
  await page.goto(conference);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.close();
});

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  const point = (x: number) => ({ touchPoints: [{ x, y: 300 }] });
  await wire.send('Input.dispatchTouchEvent', { type: 'touchStart', ...point(from) });
  await wire.send('Input.dispatchTouchEvent', { type: 'touchMove', ...point((from + to) / 2) });
  await wire.send('Input.dispatchTouchEvent', { type: 'touchMove', ...point(to) });
  await wire.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await wire.detach();
}

test('the speaker’s window leads the wall and is led by it, and points', async ({ context }) => {
  const wall = await context.newPage();
  await openShow(wall, `${show}#trang-3`);
  const speaker = await context.newPage();
  await speaker.setViewportSize({ width: 1280, height: 800 });
  await openShow(speaker, `${show}?nguoi-noi=1`);
  await expect(shown(speaker)).toHaveId('trang-3');
  await expect(speaker.getByText('Đã nối với màn chiếu')).toBeVisible();
  await expect(speaker.locator('.show-slide[data-next]')).toHaveId('trang-4');
  await speaker.keyboard.press('ArrowRight');
  await expect(shown(wall)).toHaveId('trang-4');
  await wall.keyboard.press('End');
  await expect(shown(speaker)).toHaveId('trang-17');
  await expect(speaker.getByText('Hết trang.')).toBeVisible();
  await speaker.keyboard.press('b');
  await expect(wall.locator('[data-cover=black]')).toBeVisible();
  await speaker.keyboard.press('b');
  const stage = await shown(speaker).locator('.slide').boundingBox();
  await speaker.mouse.move((stage?.x ?? 0) + 200, (stage?.y ?? 0) + 100);
  await speaker.mouse.down();
  await expect(wall.locator('[data-dot]')).toBeVisible();
  await speaker.mouse.up();
  await expect(wall.locator('[data-dot]')).toBeHidden();
  await expect(speaker.locator('[data-elapsed]')).toHaveText(/^\d\d:\d\d$/);
  await wall.close();
  await expect(speaker.getByText('Chưa thấy màn chiếu')).toBeVisible();
});

test('a foyer’s show goes by itself, and waits where little motion is wanted', async ({ page }) => {
  await page.clock.install();
  await openShow(page, `${show}?tu-chay=10#trang-16`);
  await page.clock.runFor(10_100);
  await expect(shown(page)).toHaveId('trang-17');
  await page.clock.runFor(10_100);
  await expect(shown(page)).toHaveId('trang-1');
  await page.keyboard.press('p');
  await page.clock.runFor(30_000);
  await expect(shown(page)).toHaveId('trang-1');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openShow(page, `${show}?tu-chay=10&x=1#trang-2`);
  await page.clock.runFor(30_000);
  await expect(shown(page)).toHaveId('trang-2');
});

test.describe('when the line is gone', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

  test('the show goes on, and opens again on the machine where it was opened', async ({
    browser,
    baseURL,
  }) => {
    const hall = await browserOf(browser, { baseURL, serviceWorkers: 'allow' });
    const page = await hall.newPage();
    await openShow(page);
    await expect.poll(() => isKept(page), { timeout: 20_000 }).toBe(true);
    await hall.setOffline(true);
    await page.keyboard.press('End');
    await expect(shown(page)).toHaveId('trang-17');
    await page.reload();
    await page.locator('.show[data-live]').waitFor();
    await expect(shown(page)).toHaveId('trang-17');
    await page.keyboard.press('Home');
    await expect(shown(page)).toHaveId('trang-1');
    // In another shape than the one that was kept it opens too.
    const again = await hall.newPage();
    await again.goto(`${show}?nguoi-noi=1`);
    await expect(again.locator('#trang-1')).toContainText('Kinh tế tập thể');
    await hall.setOffline(false);
    await hall.close();
  });
});

function isKept(page: Page): Promise<boolean> {
  return page.evaluate(async (path) => {
    if (!(await caches.has('trinh-chieu'))) return false;
    return (await (await caches.open('trinh-chieu')).match(path)) !== undefined;
  }, show);
}

test('in English it reads, and has no fault for axe as a list, on the wall, at the desk', async ({
  page,
}) => {
  await page.goto(`/en${conference}`);
  await expect(page.getByRole('region', { name: 'What the figures say' })).toContainText(
    'nearly 4,700',
  );
  for (const address of [`/en${show}`, `${show}?ti-le=4-3#trang-13`, `${show}?nguoi-noi=1`]) {
    await openShow(page, address);
    expect(await faultsOf(page)).toEqual([]);
  }
});

test('what there is not says so, and what means nothing changes nothing', async ({ request }) => {
  const status = async (address: string) =>
    (await request.get(address, { maxRedirects: 0 })).status();
  expect(await status('/hoi-nghi/khong-co')).toBe(404);
  expect(await status('/en/hoi-nghi/khong-co/trinh-chieu')).toBe(404);
  expect(await status('/xem-truoc/hoi-nghi/khong-co.png')).toBe(404);
  expect(await status('/hoi-nghi?so-lieu=minh-hoa')).toBe(200);
  const tags = await Promise.all(
    [show, `${show}?tu-chay=1&ti-le=16-9&nguoi-noi=co&a=b`].map(
      async (address) => (await request.get(address)).headers().etag,
    ),
  );
  expect(tags[0]).toBe(tags[1]);
});

test('search finds a conference by where and when it was', async ({ page }) => {
  await page.goto('/tim-kiem?q=hoi+nghi+thai+nguyen');
  await page.getByRole('link', { name: /^Kinh tế tập thể, hợp tác xã vùng/ }).click();
  await expect(page).toHaveURL(conference);
});
