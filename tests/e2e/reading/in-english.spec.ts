import type { Page } from '@playwright/test';
import { expect, test } from '../../support/journey';
import { rowOf } from '../../support/reading';

/** A reader of English stays in English on the whole way, and each page has its Vietnamese at hand. */

async function expectEnglish(page: Page) {
  expect(await page.getAttribute('html', 'lang'), page.url()).toBe('en');
  const here = new URL(page.url());
  const other = page.getByRole('link', { name: /^Tiếng Việt/ }).first();
  const vietnamese = new URL((await other.getAttribute('href')) ?? '', here);
  expect(vietnamese.pathname).toBe(here.pathname.replace(/^\/en/, '') || '/');
  // In an order of their own.
  expect(choiceOf(vietnamese)).toEqual(choiceOf(here));
  const links = page.locator('main a[href^="/"], nav a[href^="/"]');
  const paths = await links.evaluateAll((all) =>
    all.map((one) => (one as HTMLAnchorElement).pathname),
  );
  // Permanent links are read from either language; the staff's pages are nobody's here.
  expect(paths.filter((path) => !/^\/(?:en(?:\/|$)|co-dinh|lam-viec)/.test(path))).toEqual([]);
}

const choiceOf = ({ searchParams }: URL) => [...searchParams].map(String).sort();

test('from the start by search to a province, an indicator, a comparison, a table, a release and a file', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const places = page.getByRole('navigation', { name: 'Pages' });
  await page.goto('/en?so-lieu=minh-hoa');
  await expectEnglish(page);
  await page.getByRole('searchbox').fill('cooperatives lao cai');
  await page.getByRole('searchbox').press('Enter');
  const answer = page.getByRole('region', { name: 'The answer' });
  const number = (await answer.locator('.figure-number').first().textContent()) ?? '';
  expect(number).toMatch(/^\d/);
  await expectEnglish(page);
  await answer
    .getByRole('link', { name: /^Lao Cai: / })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lao Cai');
  await expectEnglish(page);
  await page.goto('/en/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa');
  await expect(page.locator('.period-table').getByRole('row', { name: /^Lao Cai/ })).toContainText(
    number,
  );
  await expectEnglish(page);
  await places.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('link', { name: /^Cooperatives and cooperative groups/ }).click();
  await expectEnglish(page);
  await places.getByRole('link', { name: 'Build a table' }).click();
  await page
    .getByRole('region', { name: 'Three ready-made tables' })
    .getByRole('link')
    .first()
    .click();
  await expect(rowOf(page, 'Lao Cai')).toContainText(number);
  await expectEnglish(page);
  const csv = page.getByRole('link', { name: 'CSV for programs' }).first();
  expect((await request.get((await csv.getAttribute('href')) ?? '')).status()).toBe(200);
  await places.getByRole('link', { name: 'Releases' }).click();
  await page.getByRole('main').locator('a[href*="/phat-hanh/"]').first().click();
  await expectEnglish(page);
});
