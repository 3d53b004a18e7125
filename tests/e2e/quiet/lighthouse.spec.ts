import { chromium, expect, test } from '@playwright/test';
import { type LaunchedChrome, launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '@/scripts/test/browser';
import { quietMachine } from '../../support/quiet-machine';

/** Lighthouse's own audit of a reading page: a phone on a slow line, with a four times slower processor. */

const PAGES = [
  ...['/', '/tinh', '/tinh/thai-nguyen', '/phat-hanh', '/phuong-phap', '/thuat-ngu'],
  '/so-sanh?noi=thai-nguyen-63,lao-cai-63,ca-nuoc&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke,thu-nhap-binh-quan-dau-nguoi',
  '/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke',
  '/bang-so-lieu',
  '/chu-de/hop-tac-xa',
  '/hoi-nghi/thai-nguyen-2023',
];
/** They cost seconds and count for no score: pictures of the page, and going away and back. */
const WITHOUT_SCORE = ['final-screenshot', 'screenshot-thumbnails', 'bf-cache'];
/** Milliseconds until the largest thing on the first screen is there. */
const LATEST_PICTURE = 1_600;

type LighthouseReport = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

type Audit = {
  /** Out of 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  readonly largestPaint: number;
  readonly lost: readonly string[];
};

/** One for all audits: each begins with empty caches and without what pages have stored. */
let browser: LaunchedChrome;

test.beforeAll(async () => {
  const { executablePath = chromium.executablePath(), args = [] } = findBrowser();
  browser = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless', ...args],
  });
});

test.afterAll(() => browser?.kill());

/** The recording failed, not the page: nothing was measured, and Lighthouse asks to be run again. */
const NOT_RECORDED = ['NO_NAVSTART', 'NO_TRACING_STARTED'];
const ATTEMPTS = 3;

async function report(address: string, isFirst: boolean, attempt = 1): Promise<LighthouseReport> {
  const result = await lighthouse(address, {
    port: browser.port,
    logLevel: 'silent',
    disableFullPageScreenshot: true,
    skipAudits: WITHOUT_SCORE,
    // The other three say the same each time.
    ...(isFirst ? {} : { onlyCategories: ['performance'] }),
  });
  if (result === undefined) throw new Error('no audit');
  const failed = result.lhr.runtimeError;
  if (failed === undefined) return result.lhr;
  if (!NOT_RECORDED.includes(failed.code) || attempt === ATTEMPTS) throw new Error(failed.message);
  return report(address, isFirst, attempt + 1);
}

async function audit(address: string, isFirst: boolean): Promise<Audit> {
  const { categories, audits } = await report(address, isFirst);
  return {
    scores: Object.fromEntries(
      Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.POSITIVE_INFINITY,
    lost: Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`),
    ),
  };
}

const isGood = ({ scores, largestPaint }: Audit) =>
  scores.performance === 100 && largestPaint <= LATEST_PICTURE;

for (const path of PAGES) {
  test(`${path} scores 100 in all four, in the median of three`, async ({ baseURL }) => {
    test.setTimeout(180_000);
    const address = `${baseURL}${path}`;
    await fetch(address);
    await quietMachine();
    const audits: Audit[] = [];
    // The median is good when two of three are; the third is asked where two disagree.
    while (audits.filter(isGood).length < 2 && audits.filter((one) => !isGood(one)).length < 2) {
      audits.push(await audit(address, audits.length === 0));
    }
    const told = JSON.stringify(audits, null, 1);
    expect(audits.filter(isGood).length, told).toBe(2);
    const others = { accessibility: 100, 'best-practices': 100, seo: 100 };
    expect(audits[0]?.scores, told).toMatchObject(others);
  });
}
