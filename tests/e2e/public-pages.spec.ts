import type { Page } from '@playwright/test';
import { faultsOf } from '../support/accessibility';
import { expect, test } from '../support/journey';
import { faintMarks } from '../support/mark-contrast';
import { english, publicPages } from '../support/public-pages';

/** Every public page, real and illustrative, in both languages: what each of them is held to. */
const pages = publicPages(new Date());
const missing = '/khong-co-trang-nay';
const walked = [...pages, missing].flatMap((path) => [path, english(path)]);

test.use({ expectedComplaints: [/status of 404/] });

test('the search itself finds a fault, and names the rule and the element', async ({ page }) => {
  await page.setContent(
    '<html lang="vi"><title>x</title><main><h1>x</h1><img src="data:,"></main>',
  );
  expect(await faultsOf(page)).toEqual(['about:blank image-alt: <img src="data:,">']);
  expect(await faultsOf(page, ['color-contrast'])).toEqual([]);
  await page.setContent('<button style="width:9px">x</button><button style="width:9px">y</button>');
  expect(await faultsOf(page, ['target-size'])).toHaveLength(1);
  await page.setContent(
    '<body style="background:#fff"><svg><rect data-mark="a" width="9" height="9" fill="#ddd"/><rect data-mark="b" width="9" height="9" fill="#ddd" stroke="#000"/></svg>',
  );
  expect(await faintMarks(page)).toEqual([expect.stringMatching(/^rect: .* 1\.4$/)]);
});

for (const path of walked) {
  test(`${path}: no fault for axe, at ease in dark, forced and still, on a phone and at 400%`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(path.includes(missing) ? 404 : 200);
    expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/en') ? 'en' : 'vi');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    expect(await faintMarks(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, ['color-contrast'])).toEqual([]);
    expect(await faintMarks(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faintMarks(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    // What is aimed at with a finger, and a screen of 1280 × 1024 with everything four times as large.
    for (const [width, height] of [
      [1280, 900],
      [320, 256],
      [360, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    expect(await faultsOf(page, ['target-size'])).toEqual([]);
    expect(await motionOf(page)).toEqual({ scroll: 'auto', running: 0 });
  });
}

/** What moves when a page is scrolled. */
async function motionOf(page: Page) {
  await page.mouse.wheel(0, 600);
  return page.evaluate(() => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    running: document.getAnimations().length,
  }));
}

test('everything unfolded has no fault and stays within a phone', async ({ page }) => {
  for (const path of ['/tinh/bac-ninh', '/']) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    if (path === '/') continue;
    expect(await faultsOf(page)).toEqual([]);
  }
});

test('a release and its correction have no fault', async ({ page }) => {
  await page.goto('/en/phat-hanh?so-lieu=minh-hoa');
  // Other journeys publish corrections of their own meanwhile.
  await page
    .getByRole('link', { name: /^Correction of figures/ })
    .first()
    .click();
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('the error page', () => {
  test.use({ expectedComplaints: [/status of 500/] });
  for (const path of ['/loi', '/en/loi']) {
    test(`${path} has no fault and says what to do`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/lỗi|error/);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
});

test('each page names itself in the other language and says where it is at home', async ({
  page,
}) => {
  await page.goto('/en/tinh/lao-cai?ranh-gioi=63');
  expect(await page.getAttribute('link[rel=canonical]', 'href')).toMatch(
    /\/en\/tinh\/lao-cai\?ranh-gioi=63$/,
  );
  expect(await page.getAttribute('link[rel=alternate][hreflang=vi]', 'href')).toMatch(
    /[^n]\/tinh\/lao-cai\?ranh-gioi=63$/,
  );
  await page.getByRole('link', { name: /Tiếng Việt/ }).click();
  await expect(page).toHaveURL(/[^n]\/tinh\/lao-cai\?ranh-gioi=63$/);
  expect(await page.getAttribute('html', 'lang')).toBe('vi');
});
