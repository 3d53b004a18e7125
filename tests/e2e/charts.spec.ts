import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { settled } from '../support/workspace';

const real = '/tinh/thai-nguyen';
const illustrative = '/tinh/lang-son?so-lieu=minh-hoa';
const spread = '/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke';
const pages = ['/', real, illustrative, '/en/tinh/lao-cai?so-lieu=minh-hoa', spread];

/** What each mark or cell below an element stands for, in an order of its own. */
function figuresIn(place: Locator): Promise<string[]> {
  return place
    .locator('[data-mark]')
    .evaluateAll((marks) =>
      marks
        .map(
          (mark) => `${mark.getAttribute('data-mark')} ${mark.getAttribute('data-value') ?? '–'}`,
        )
        .sort(),
    );
}

/** The shown picture's marks with their places on the screen. */
function placesIn(place: Locator): Promise<string[]> {
  return place.locator('[data-mark]').evaluateAll((marks) =>
    marks
      .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
      .filter(({ box }) => box.width + box.height > 0)
      .map(
        ({ mark, box }) =>
          `${mark.getAttribute('data-mark')} ${Math.round(box.x)} ${Math.round(box.y)}`,
      )
      .sort(),
  );
}

function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of pages) {
    test(`${path}: every picture stands in the page and agrees with its table`, async ({
      page,
    }) => {
      await page.goto(path);
      const charts = await page.locator('figure.chart').all();
      expect(charts.length).toBeGreaterThan(0);
      for (const chart of charts) {
        const table = await figuresIn(chart.locator('table'));
        expect(table.length).toBeGreaterThan(0);
        expect(await figuresIn(chart.locator('.chart-narrow'))).toEqual(table);
        expect(await figuresIn(chart.locator('.chart-wide'))).toEqual(table);
        const labels = await chart.locator('.chart-wide .ch-demo').count();
        expect(labels).toBe(path.includes('minh-hoa') ? 1 : 0);
      }
    });
  }

  test('words on a phone are never smaller than 11 px', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of pages) {
      await page.goto(path);
      for (const picture of await page.locator('.chart-narrow svg, .map-drawing').all()) {
        expect(await picture.isVisible()).toBe(true);
      }
      for (const picture of await page.locator('.chart-narrow svg').all()) {
        const drawn = Number((await picture.getAttribute('viewBox'))?.split(' ')[2]);
        const width = (await picture.boundingBox())?.width ?? 0;
        expect((width / drawn) * 13).toBeGreaterThanOrEqual(11);
      }
    }
  });
});

test('a chart comes to life in its place when it is pointed at, not before', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto(illustrative);
  await settled(page);
  const before = scripts.length;
  const chart = page.locator('figure.chart').first();
  const still = chart.locator('.chart-still');
  await still.scrollIntoViewIfNeeded();
  const frame = await chart.boundingBox();
  const places = await placesIn(still);
  await still.hover();
  await expect(chart.locator('.chart-live [data-mark]').first()).toBeVisible();
  await expect(still).toBeHidden();
  expect(scripts.length).toBeGreaterThan(before);
  expect(await placesIn(chart.locator('.chart-live'))).toEqual(places);
  expect(await chart.boundingBox()).toEqual(frame);
});

test('a chart is read by keyboard', async ({ page }) => {
  await page.goto(illustrative);
  await settled(page);
  const chart = page.locator('figure.chart').first();
  await chart.locator('.chart-still').focus();
  await expect(chart.locator('svg[role=application]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('.ch-tip')).toBeVisible();
  expect(await chart.locator('.ch-tip strong').count()).toBeGreaterThan(0);
});

test('the picture stays where its program cannot be had', async ({ page, expectedComplaints }) => {
  expectedComplaints.push(/ERR_FAILED|Failed to load|ChunkLoadError|Loading chunk/);
  await page.goto(illustrative);
  await settled(page);
  const isRefused = page.waitForEvent('requestfailed');
  await page.route('**/*.js', (route) => route.abort());
  const chart = page.locator('figure.chart').first();
  await chart.locator('.chart-still').hover();
  await isRefused;
  await expect(chart.locator('.chart-still')).toBeVisible();
  await expect(chart.locator('.chart-live')).toHaveCount(0);
  // And the next touch finds it, when it can be had again.
  await page.unroute('**/*.js');
  await page.mouse.move(0, 0);
  await chart.locator('.chart-still').hover();
  await expect(chart.locator('.chart-live [data-mark]').first()).toBeVisible();
});

for (const [boundary, count] of [
  ['63', 63],
  ['34', 34],
] as const) {
  test(`the map of ${count}: every province a link, both archipelagos, classes that add up`, async ({
    page,
  }) => {
    await page.goto(`/?ranh-gioi=${boundary}`);
    const map = page.locator('figure.map');
    await expect(map.locator('a[data-area]')).toHaveCount(count);
    const counts = await map
      .locator('.map-legend li:not(:has(.map-swatch-computed)) small')
      .allTextContents();
    const sum = counts.reduce((total, text) => total + Number.parseInt(text, 10), 0);
    expect(sum).toBe(count);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const name of ['Hoàng Sa', 'Trường Sa']) {
        const place =
          width === 360
            ? map.locator('.map-inset', { hasText: name })
            : map.locator('.map-boxes text', { hasText: name });
        await expect(place).toBeVisible();
      }
      const islands = map.locator('[id$=-hoang-sa] circle, [id$=-truong-sa] circle');
      await expect(islands).toHaveCount(36);
    }
  });
}

test('map and ranking light each other', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  const ranked = page.locator('table [data-area]').first();
  const area = await ranked.getAttribute('data-area');
  await ranked.locator('a').focus();
  await expect(page.locator(`.map-drawing [data-area="${area}"]`)).toHaveAttribute('data-lit');
  await page.locator('h1').hover();
  await page.locator(`.map-drawing [data-area="${area}"]`).focus();
  await expect(ranked).toHaveAttribute('data-lit');
});

test('in forced colours the map’s legend and the ranking’s bars stay', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/?chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke');
  const colours = await page
    .locator('.map-legend .map-swatch')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(colours).size).toBe(5);
  const bar = page.locator('.ranking-value').first();
  const drawn = await bar.evaluate((cell) => {
    const { forcedColorAdjust, backgroundImage } = getComputedStyle(cell) as CSSStyleDeclaration & {
      forcedColorAdjust: string;
    };
    return [forcedColorAdjust, backgroundImage.startsWith('linear-gradient')];
  });
  expect(drawn).toEqual(['none', true]);
});
