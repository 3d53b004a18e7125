import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { slideKinds } from '@/lib/domain/conference/slide';
import { launchServer } from '@/scripts/test/servers';
import { end } from '../support/own-site';
import { differenceOf, shrunk, withBlocks } from '../support/picture-difference';
import { type Picture, readPng, writePng } from '../support/png';
import { kindsOfPages } from '../support/public-pages';
import { settled } from '../support/workspace';

/**
 * Every kind of page as it looks, light and dark, on a desk and on a phone, beside the picture that is
 * kept of it. Where a change is meant, `RENEW_PICTURES=1 npm test -- e2e pictures` takes new ones, to be
 * looked at before they are committed; at a failure test-results has the new picture and what differs.
 */

const kept = 'tests/e2e/pictures';
const renews = process.env.RENEW_PICTURES === '1';

/** The day of the pictures: what is made up is made for it, and nothing on a page goes on from it. */
const day = '2026-11-25T09:00:00+07:00';

/** Widths of screens, and how far down a page is looked at: what is below is more of the same. */
const screens = [
  [1280, 4_000],
  [360, 7_200],
] as const;
const schemes = ['light', 'dark'] as const;

/** A kept picture is a quarter as wide; the browser halves it as it draws, which takes a quarter of the time. */
const DRAWN = 0.5;
const HALVES = 2;
/** Blocks that may differ: fields and arrows that another browser draws in its own way. */
const MOST_BLOCKS = 3;
/** Bytes, of one picture and of all. */
const MOST_OF_ONE = 32_000;
const MOST_OF_ALL = 2_500_000;

let folder: string;
let site: Awaited<ReturnType<typeof launchServer>>;
/** One for all pictures: a page of its own for each would take as long as its pictures. */
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'so-lieu-pictures-'));
  site = await launchServer(folder, {
    BUILD_DIR: process.env.E2E_BUILD_DIR ?? '.next-test',
    TEST_NOW: day,
    DEMO: 'on',
  });
  page = await browser.newPage({ locale: 'vi-VN', reducedMotion: 'reduce', baseURL: site.address });
  // The page's own letters come when they come, its long parts are laid out when one is near: here at once.
  await page.route(/\.css$/, async (route) => {
    const answer = await route.fetch();
    const sheet = (await answer.text()).replaceAll(
      /font-display:\s*optional/g,
      'font-display:block',
    );
    await route.fulfill({
      response: answer,
      body: `${sheet}.when-near{content-visibility:visible!important}`,
    });
  });
});

test.afterAll(async () => {
  await page?.close();
  if (site) await end(site.child, 'SIGTERM');
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** As tall as what is looked at: a browser lays out anew, and whole, what is seen beyond its screen. */
async function taken(width: number, most: number): Promise<() => Promise<Picture>> {
  await page.setViewportSize({ width, height: 800 });
  // How tall it is with its own letters: those that are laid out ask for them, which may ask for more.
  for (let round = 0; round < 2; round++) {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(whole, most);
  await page.setViewportSize({ width, height });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const session = await page.context().newCDPSession(page);
  return async () => {
    const { data } = await session.send('Page.captureScreenshot', {
      optimizeForSpeed: true,
      clip: { x: 0, y: 0, width, height, scale: DRAWN },
    });
    return shrunk(readPng(Buffer.from(data, 'base64')), HALVES);
  };
}

const pages = { ...kindsOfPages(new Date(day)), missing: '/khong-co-trang-nay' };

for (const [name, path] of Object.entries(pages)) {
  test(`${name} looks as it did`, async ({ browserName: _ }, info) => {
    await page.goto(path);
    await settled(page);
    await holdDay();
    for (const [width, most] of screens) {
      const take = await taken(width, most);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        judge(`${name}-${width}-${colorScheme}.png`, await take(), info);
      }
    }
  });
}

/** Slides of every kind, from two conferences that are over, on the wider and the narrower wall. */
const shows = ['minh-hoa-giao-ban-2026-q2', 'thai-nguyen-2023'];
const walls = { '16-9': 960, '4-3': 720 } as const;
const slideFile = (kind: string, ratio: string) => `slide-${kind}-${ratio}.png`;

for (const [ratio, width] of Object.entries(walls)) {
  test(`slides of every kind look as they did at ${ratio}`, async ({ browserName: _ }, info) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const left = new Set<string>(slideKinds);
    for (const slug of shows) {
      await page.setViewportSize({ width, height: 540 });
      await page.goto(`/hoi-nghi/${slug}/trinh-chieu?ti-le=${ratio}`);
      await page.locator('.show[data-live]').waitFor();
      const kinds = await page
        .locator('.show-slide .slide')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-kind') ?? ''));
      for (const [index, kind] of kinds.entries()) {
        if (left.delete(kind)) {
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          const session = await page.context().newCDPSession(page);
          const { data } = await session.send('Page.captureScreenshot', {
            optimizeForSpeed: true,
            clip: { x: 0, y: 0, width, height: 540, scale: DRAWN },
          });
          judge(slideFile(kind, ratio), readPng(Buffer.from(data, 'base64')), info);
        }
        if (index < kinds.length - 1) await page.keyboard.press('ArrowRight');
      }
    }
    expect([...left]).toEqual([]);
  });
}

/** Sets a picture beside the one that is kept, or keeps it. */
function judge(file: string, picture: Picture, info: TestInfo): void {
  const made = writePng(picture);
  // In the few colours of a kept one: what differs is the page, not how it was kept.
  const is = readPng(made);
  const was = readKept(file);
  const blocks = was && differenceOf(was, is);
  if (renews) {
    if (blocks?.length !== 0) writeFileSync(join(kept, file), made);
    return;
  }
  if (blocks && blocks.length > MOST_BLOCKS) {
    writeFileSync(info.outputPath(file), made);
    writeFileSync(info.outputPath(`difference-${file}`), writePng(withBlocks(is, blocks)));
  }
  const differing = blocks?.length;
  expect.soft(differing, `blocks of ${file} that differ`).toBeLessThanOrEqual(MOST_BLOCKS);
}

/** The day on which a figure came here is the database's own, whatever the clock says: one for all. */
async function holdDay(): Promise<void> {
  const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
  await page.locator('main dd').evaluateAll((all, said) => {
    for (const one of all) if (one.textContent === said) one.textContent = '28/11/2026';
  }, today);
}

function readKept(file: string): Picture | undefined {
  const path = join(kept, file);
  return existsSync(path) ? readPng(readFileSync(path)) : undefined;
}

test('a picture is kept of each page, none of another, and they are small', () => {
  const wanted = Object.keys(pages).flatMap((name) =>
    screens.flatMap(([width]) => schemes.map((scheme) => `${name}-${width}-${scheme}.png`)),
  );
  for (const kind of slideKinds) {
    wanted.push(...Object.keys(walls).map((ratio) => slideFile(kind, ratio)));
  }
  const files = readdirSync(kept);
  expect(files.sort()).toEqual(wanted.sort());
  const sizes = files.map((file) => [file, statSync(join(kept, file)).size] as const);
  expect(sizes.filter(([, size]) => size > MOST_OF_ONE)).toEqual([]);
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(MOST_OF_ALL);
});
