import type { Page } from '@playwright/test';
import { packSlug, publishPack } from '../../support/conference-pack';
import { expect, test } from '../../support/guarantee';
import { cutOff, hardToRead } from '../../support/legible';
import type { OwnDatabase, OwnSite } from '../../support/own-site';

/** Every kind of slide on a hall's wall: read from the last row, and told when it changes. */

test.use({ expectedComplaints: [/ERR_CONNECTION_REFUSED|Failed to load resource/] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const show = `/hoi-nghi/${packSlug}/trinh-chieu`;
let database: OwnDatabase;
let site: OwnSite;

test.beforeAll(async ({ ground }) => {
  test.setTimeout(120_000);
  database = await ground.copy('demo');
  await publishPack(database);
  site = await ground.start(database, { DEMO: 'on' });
});

async function slidesOf(page: Page): Promise<number> {
  await page.locator('.show[data-live]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page.locator('.show-slide').count();
}

for (const [ratio, width] of [
  ['16-9', 1920],
  ['4-3', 1440],
] as const) {
  test(`every kind of slide is legible from the last row at ${ratio}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1080 });
    await page.goto(`${site.url}${show}?ti-le=${ratio}`);
    const count = await slidesOf(page);
    expect(count).toBeGreaterThan(14);
    for (let slide = 1; slide <= count; slide++) {
      const hard = await hardToRead(page, { size: 24, contrast: 7 });
      expect.soft(hard, `slide ${slide}`).toEqual([]);
      expect.soft(await cutOff(page), `slide ${slide}`).toEqual([]);
      await expect
        .soft(page.locator('.show-slide[data-now] .slide-demo'))
        .toContainText('minh họa');
      await page.keyboard.press('ArrowRight');
    }
  });
}

test('a phone reads every kind, and nothing is wider than it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site.url}/hoi-nghi/${packSlug}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.goto(`${site.url}${show}`);
  const count = await slidesOf(page);
  for (let slide = 1; slide <= count; slide++) {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, `slide ${slide}`).toBe(360);
    await page.keyboard.press('ArrowRight');
  }
});

test('what changed since is offered to the speaker, a sign on the wall, and never swapped in', async ({
  context,
}) => {
  await context.clock.install();
  const [wall, speaker] = [await context.newPage(), await context.newPage()];
  await wall.goto(`${site.url}${show}`);
  await slidesOf(wall);
  await speaker.goto(`${site.url}${show}?nguoi-noi=1`);
  await slidesOf(speaker);
  await speaker.keyboard.press('3');
  await speaker.keyboard.press('Enter');
  await database.query(
    `UPDATE conference_publication SET slides = jsonb_set(slides, '{2,content,heading,vi}', '"Đã sửa"')
     WHERE slug = $1`,
    [packSlug],
  );
  const title = wall.locator('.show-slide[data-now] h2');
  await expect(title).toHaveText('Ba việc cần bàn');
  const told = async (page: Page, sign: string) => {
    await page.clock.runFor(31_000);
    return page.locator(sign).isVisible();
  };
  await expect.poll(() => told(wall, '[data-sign]'), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => told(speaker, '[data-news]'), { timeout: 30_000 }).toBe(true);
  await expect(speaker.locator('[data-changed]')).toHaveText('3');
  await expect(title).toHaveText('Ba việc cần bàn');
  await speaker.getByRole('button', { name: 'Chiếu bản mới' }).click();
  await expect(title).toHaveText('Đã sửa');
});

test('a server that is gone for a while changes nothing on the wall', async ({ page, ground }) => {
  await page.clock.install();
  await page.goto(`${site.url}${show}`);
  await slidesOf(page);
  await site.stop();
  await page.clock.runFor(61_000);
  await page.keyboard.press('End');
  await expect(page.locator('.show-slide[data-now] h2')).toHaveText('Cảm ơn');
  await expect(page.locator('[data-sign]')).toBeHidden();
  site = await ground.start(database, { DEMO: 'on' });
});
