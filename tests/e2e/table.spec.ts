import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';

/** The table builder: chosen by a form, kept by its address, taken away as a file. */

const units = 'chi-tieu=hop-tac-xa-co-quan-thong-ke&chi-tieu=lao-dong-hop-tac-xa-co-quan-thong-ke';
const quarters = '/bang-so-lieu?so-lieu=minh-hoa&chi-tieu=so-hop-tac-xa&ky=quy-8';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a table is chosen by a form that says what there is, and its address is the table', async ({
    page,
  }) => {
    await page.goto('/bang-so-lieu');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lập bảng số liệu');
    const form = page.getByRole('form', { name: 'Chọn số liệu' });
    await form.getByText(/^Dân số, diện tích, đời sống/).click();
    const people = form.locator('label').filter({ hasText: /^Dân số trung bình\d/ });
    await expect(people).toContainText('51');
    await people.getByRole('checkbox').check();
    await form.getByLabel('Mọi tỉnh, thành phố').check();
    await form.getByLabel('Kỳ mới nhất', { exact: true }).check();
    await form.getByRole('button', { name: 'Lập bảng', exact: true }).click();
    await expect(page).toHaveURL(/chi-tieu=dan-so-trung-binh/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Dân số trung bình');
    const table = page.getByRole('table');
    await expect(table.getByRole('row').filter({ hasText: 'Hà Tĩnh' })).toHaveText(/\d/);
    await expect(page.locator('.table-notes')).toContainText('Nguồn');
  });

  test('what is counted follows the choice, before a table is made', async ({ page }) => {
    await page.goto('/bang-so-lieu?chi-tieu=thu-nhap-binh-quan-dau-nguoi&buoc=chon');
    await expect(page.getByRole('table')).toHaveCount(0);
    const form = page.getByRole('form', { name: 'Chọn số liệu' });
    const country = form.locator('label').filter({ hasText: /^Cả nước/ });
    await expect(country.locator('small, i')).toHaveCount(1);
    // Nothing is known of cooperatives in a year that nobody spoke of: marked before it is chosen.
    await expect(form.locator('label:has(i)').first()).toContainText('chưa có');
  });
});

test('a column sorts by its head, by keyboard, one way and the other', async ({ page }) => {
  await page.goto(`/bang-so-lieu?${units}&ky=2022-12-31&cot=chi-tieu`);
  const head = page.getByRole('columnheader').nth(1);
  const first = page.locator('.table-box tbody tr').first().locator('td').first();
  const numberOf = async () => Number((await first.textContent())?.replace(/\D/g, ''));
  await head.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const highest = await numberOf();
  await head.getByRole('link').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await numberOf()).toBeLessThan(highest);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cao nhất ở Hà Nội, 1.187');
});

test('former provinces are put together for today’s, and the sum says over how many it is', async ({
  page,
}) => {
  await page.goto(`/bang-so-lieu?${units}&ky=2022-12-31&cot=chi-tieu`);
  const total = page.locator('.table-total');
  await expect(total).toContainText('Cộng các tỉnh trong bảng');
  await expect(total).toContainText('63/63 tỉnh');
  await expect(page.locator('.table-notes')).toContainText('cộng từ các tỉnh trước sắp xếp');
  // A rate cannot be added up.
  await page.goto(
    '/bang-so-lieu?chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke&ky=2023&ranh-gioi=63&dia-ban=cac-tinh',
  );
  await expect(page.locator('.table-box tbody tr')).toHaveCount(63);
  await expect(page.locator('.table-total')).toHaveCount(0);
});

test('a rolling address has eight quarters, is turned around, and can be held still', async ({
  page,
}) => {
  await page.goto(quarters);
  await expect(page.locator('.table-box thead th')).toHaveCount(9);
  await expect(page.getByText('Địa chỉ trang này tự theo kỳ mới.')).toBeVisible();
  await page.getByRole('link', { name: 'Đổi dòng và cột' }).click();
  await expect(page.locator('.table-box tbody tr')).toHaveCount(8);
  await page.goBack();
  await page.getByRole('link', { name: 'Giữ đúng các kỳ này' }).click();
  await expect(page).toHaveURL(/ky=2024-Q4/);
  await expect(page.locator('.table-box thead th')).toHaveCount(9);
});

test('on a phone only the table scrolls, and its first column stays', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(quarters);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const name = page.locator('.table-box tbody th').first();
  const before = await name.boundingBox();
  await page.locator('.table-box').evaluate((box) => box.scrollTo({ left: 200 }));
  expect((await name.boundingBox())?.x).toBe(before?.x);
});

test('what a name does not mean is said with a status of its own, and leads on', async ({
  page,
  request,
}) => {
  const status = async (query: string) =>
    (await request.get(`/bang-so-lieu${query}`, { maxRedirects: 0 })).status();
  expect(await status('?chi-tieu=khong-co')).toBe(404);
  expect(await status('?chi-tieu=dan-so-trung-binh&ky=1999')).toBe(404);
  expect(await status('?chi-tieu=dan-so-trung-binh&ranh-gioi=9')).toBe(404);
  expect(await status('?chi-tieu=dan-so-trung-binh&dia-ban=atlantis')).toBe(404);
  expect(await status('?chi-tieu=<script>alert(1)</script>')).toBe(404);
  expect(await status('?pham-vi=x&hang=y&sap-xep=z&trang=-1&la=1')).toBe(200);
  expect(await status('.csv?chi-tieu=khong-co')).toBe(404);
  expect(await status('.csv')).toBe(404);
  const many = Array.from({ length: 1_700 }, (_, place) => `a${place}=1`).join('&');
  expect(await status(`?${many}`)).toBe(400);
  const unclear = await request.get('/bang-so-lieu?chi-tieu=so-htx&dia-ban=yen-bai');
  expect(unclear.status()).toBe(404);
  expect(await unclear.text()).toContain('noindex');
  await page.setContent(await unclear.text());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Có chỗ chưa rõ trong địa chỉ này',
  );
  await expect(page.getByRole('link', { name: 'Lào Cai' })).toHaveAttribute(
    'href',
    /dia-ban=lao-cai/,
  );
});

test('more cells than are read are refused with what to do', async ({ page }) => {
  // Every section's indicators by every province and forty years.
  const slugs = await indicatorSlugs(page);
  const query = slugs.slice(0, 200).map((slug) => `chi-tieu=${slug}`);
  await page.goto(
    `/bang-so-lieu?${query.join('&')}&dia-ban=cac-tinh&ky=nam-40&pham-vi=dtts&pham-vi=toan-tinh`,
  );
  await expect(page.getByText(/nhiều hơn mức 100.000 ô/)).toBeVisible();
  await page.goto(`/bang-so-lieu?${query.join('&')}&dia-ban=cac-tinh&ky=nam-8`);
  await expect(page.locator('.table-box tbody tr').first()).toBeVisible();
  await page.getByRole('link', { name: 'Tiếp', exact: true }).click();
  await expect(page).toHaveURL(/trang=2/);
  expect(await page.locator('.table-box tbody tr').count()).toBeGreaterThan(100);
});

async function indicatorSlugs(page: Page): Promise<string[]> {
  await page.goto('/bang-so-lieu');
  return page
    .locator('input[name=chi-tieu]')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
}

test('its files have what it shows, and every figure of its indicators', async ({ request }) => {
  const shown = await request.get('/bang-so-lieu.csv?chi-tieu=hop-tac-xa-co-quan-thong-ke');
  expect(shown.headers()['content-disposition']).toContain('bang-so-lieu-34.csv');
  const lines = (await shown.text()).trim().split('\r\n');
  expect(lines).toHaveLength(1 + 34);
  expect(lines.some((line) => line.includes(',Lào Cai,') && line.includes('computed'))).toBe(true);
  const whole = await request.get('/bang-so-lieu.csv?chi-tieu=so-hop-tac-xa&tep=day-du');
  expect((await whole.text()).trim().split('\r\n').length).toBeGreaterThan(10);
  const demo = await request.get(quarters.replace('/bang-so-lieu', '/bang-so-lieu.csv'));
  for (const line of (await demo.text()).trim().split('\r\n').slice(1)) {
    expect(line).toContain('demo: số liệu minh họa');
  }
  const workbook = await request.get(quarters.replace('/bang-so-lieu', '/bang-so-lieu.xlsx'));
  expect(workbook.headers()['content-type']).toContain('spreadsheetml');
});

test('it reads in English, and no search engine is asked to keep what a reader thought of', async ({
  page,
  request,
}) => {
  await page.goto(`/en${quarters}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cooperatives');
  await expect(page.getByRole('link', { name: 'Swap rows and columns' })).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /bang-so-lieu?');
  expect(robots).toContain('Disallow: /en/bang-so-lieu?');
});
