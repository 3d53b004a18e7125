import { expect, test } from '../support/journey';

/** What the page on accessibility says of reading pages, beside what public-pages.spec.ts looks at. */

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
