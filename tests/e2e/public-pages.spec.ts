import type { Page } from '@playwright/test';
import { faultsButOfColours, faultsOf } from '../support/accessibility';
import { expect, test } from '../support/journey';
import { faintMarks } from '../support/mark-contrast';
import { english, kindsOfPages, publicPages } from '../support/public-pages';

/** Every public page, real and illustrative, in both languages: what each of them is held to. */
const pages = publicPages(new Date());
const missing = '/khong-co-trang-nay';
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
  expect(await faintMarks(page)).toEqual([expect.stringMatching(/ rect: .* 1\.4$/)]);
});

for (const path of [...pages, missing]) {
  test(`${path}: no fault for axe, at ease in dark, forced and still, on a phone and at 400%`, async ({
    page,
  }) => {
    await opened(page, path);
    expect(await faultsOf(page)).toEqual([]);
    expect(await faintMarks(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, ['color-contrast'])).toEqual([]);
    expect(await faintMarks(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faintMarks(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await expectToFit(page);
    // What is aimed at with a finger.
    expect(await faultsOf(page, ['target-size'])).toEqual([]);
    expect(await motionOf(page)).toEqual({ scroll: 'auto', running: 0 });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await cutByWiderText(page)).toEqual([]);
    expect(await widthOf(page)).toBe(1280);
  });
}

/** The parts are the same in both languages; names, words and how long they are differ. */
for (const path of [...Object.values(kindsOfPages(new Date())), missing].map(english)) {
  test(`${path}: no fault for axe, on a phone and at 400%`, async ({ page }) => {
    await opened(page, path);
    expect(await faultsButOfColours(page)).toEqual([]);
    await expectToFit(page);
  });
}

async function opened(page: Page, path: string) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const answer = await page.goto(path);
  expect(answer?.status()).toBe(path.includes(missing) ? 404 : 200);
  expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/en') ? 'en' : 'vi');
  expect(await page.locator('h1').count()).toBe(1);
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Nothing is wider than a screen, a screen of 1280 × 1024 with everything four times as large, a phone. */
async function expectToFit(page: Page) {
  for (const [width, height] of [
    [1280, 900],
    [320, 256],
    [360, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await widthOf(page)).toBe(width);
  }
}

/** What moves when a page is scrolled. */
async function motionOf(page: Page) {
  await page.mouse.wheel(0, 600);
  return page.evaluate(() => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    running: document.getAnimations().length,
  }));
}

/** What hides words once lines, letters and words stand further apart (WCAG 2.2, 1.4.12). */
function cutByWiderText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('body, body *')) {
      const { style } = one;
      style.lineHeight = '1.5';
      style.letterSpacing = '0.12em';
      style.wordSpacing = '0.16em';
    }
    const isCut = (one: Element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(one);
      // What is said to screen readers alone is a point; what scrolls is there.
      if (clipPath !== 'none' || position === 'absolute') return false;
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    };
    return [...document.querySelectorAll('main *:not(svg *, svg)')]
      .filter(isCut)
      .map((one) => one.outerHTML.slice(0, 100))
      .slice(0, 3);
  });
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
