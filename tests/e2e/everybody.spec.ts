import { expect, test } from '../support/journey';

/** What the page on accessibility says of reading pages, beside what public-pages.spec.ts looks at. */

const pages = [
  ...['/', '/tinh', '/tinh/thai-nguyen', '/ca-nuoc', '/vung/tay-nguyen?ranh-gioi=63'],
  ...[
    '/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke',
    '/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa&tinh=lao-cai',
    '/tim-kiem?q=htx',
    '/phat-hanh?so-lieu=minh-hoa',
  ],
  ...['/phuong-phap', '/thuat-ngu', '/du-lieu-mo', '/tro-nang', '/gioi-thieu'],
];

test('at 400% zoom nothing is wider than the screen', async ({ page }) => {
  test.setTimeout(120_000);
  // A screen of 1280 × 1024 with everything four times as large.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of pages) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, path).toBe(320);
  }
});

test('wider text is cut off nowhere', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of pages) {
    await page.goto(path);
    const cut = await page.evaluate(() => {
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
    expect.soft(cut, path).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, path).toBe(1280);
  }
});

test('by keyboard the first link leads past the masthead, and where one stands is outlined', async ({
  page,
}) => {
  for (const path of ['/', '/thuat-ngu', '/en/tro-nang']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#noi-dung');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    const outline = await page
      .locator(':focus')
      .evaluate((one) => [getComputedStyle(one).outlineStyle, getComputedStyle(one).outlineWidth]);
    expect(outline, path).toEqual(['solid', '3px']);
  }
});

test('who asked for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke', '/thuat-ngu']) {
    await page.goto(path);
    await page.mouse.wheel(0, 600);
    const moving = await page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      running: document.getAnimations().length,
    }));
    expect(moving, path).toEqual({ scroll: 'auto', running: 0 });
  }
});

test('in forced colours where one stands keeps its outline, and a found term its place', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/thuat-ngu#lhhtx');
  await expect(page.locator('#lhhtx')).toBeInViewport();
  await page.locator('#lhhtx a').first().focus();
  const [style, width, colour, paper] = await page
    .locator('#lhhtx a')
    .first()
    .evaluate((one) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return [
        ...[outlineStyle, outlineWidth, outlineColor],
        getComputedStyle(document.documentElement).backgroundColor,
      ];
    });
  expect([style, width]).toEqual(['solid', '3px']);
  expect(colour).not.toBe(paper);
});
