import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { people, reportPath, signIn } from '../support/workspace';

/** What stands on a page stands on paper, folded or not: looked up in the text of its PDF. */

async function paperOf(page: Page): Promise<string> {
  const input = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return plain(text);
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

/** The first words of every element, whether they are shown on screen or folded. */
function wordsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isHidden = node.parentElement?.closest('.sr-only, [data-screen-only]');
        if (!isHidden && node.textContent?.trim()) return node.textContent;
      }
      return '';
    }),
  );
}

async function expectOnPaper(page: Page, selector: string, atLeast: number): Promise<void> {
  const wanted = await wordsOf(page, selector);
  expect(wanted.length, `${page.url()} ${selector}`).toBeGreaterThanOrEqual(atLeast);
  const paper = await paperOf(page);
  expect(wanted.filter((words) => !paper.includes(plain(words)))).toEqual([]);
}

const names = 'main tbody th';
const numbers = 'main td span.figure-number, main td span.whitespace-nowrap';

test('a province: every indicator and value, the pictures’ tables, the addresses of sources', async ({
  page,
}) => {
  for (const [path, atLeast] of [
    ['/tinh/thai-nguyen', 90],
    ['/tinh/lang-son?so-lieu=minh-hoa', 140],
  ] as const) {
    await page.goto(path);
    await expectOnPaper(page, names, atLeast);
    await expectOnPaper(page, numbers, 40);
  }
  await page.goto('/tinh/thai-nguyen');
  const addresses = await page
    .locator('main .source-list a[href^=http]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  const paper = await paperOf(page);
  expect(addresses.filter((address) => !paper.includes(plain(address)))).toEqual([]);
});

test('the start page: every rank and every figure of the country', async ({ page }) => {
  await page.goto('/');
  expect(await page.locator('main tr[data-area]').count()).toBeGreaterThan(24);
  await expectOnPaper(page, 'main tr[data-area] th', 25);
  await expectOnPaper(page, names, 100);
  await expectOnPaper(page, numbers, 100);
});

test('the method and a release', async ({ page }) => {
  await page.goto('/phuong-phap');
  await expectOnPaper(page, 'main :is(h2, h3, dt, li)', 50);
  await page.goto('/phat-hanh?so-lieu=minh-hoa');
  await page.locator('main a[href*="/phat-hanh/minh-hoa-2"]').first().click();
  await expectOnPaper(page, names, 50);
});

test('the report form: every name, on two or three lines', async ({ page, demoPassword }) => {
  await signIn(page, people.staffLaoCai, demoPassword, reportPath('lao-cai'));
  await expectOnPaper(page, '.sheet-row > .sheet-name label', 5);
  await page.emulateMedia({ media: 'print' });
  // An A4 sheet without its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  const lines = await page.locator('.sheet-row > .sheet-name label').evaluateAll((labels) =>
    labels.map((label) => {
      const range = document.createRange();
      range.selectNodeContents(label);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
  expect(Math.max(...lines)).toBeLessThanOrEqual(3);
});
