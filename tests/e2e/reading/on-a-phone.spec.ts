import type { Page } from '@playwright/test';
import { expect, test } from '../../support/journey';

/** A reader on a phone, with a finger: nothing to the side, what is touched is large enough to be hit. */

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

async function expectToFit(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBe(360);
}

test('from the start by the list to a province, its source, an indicator in time, a comparison, a table and its file', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const places = page.getByRole('navigation', { name: 'Các trang' });
  await page.goto('/?so-lieu=minh-hoa');
  await expectToFit(page);
  await places.getByRole('link', { name: 'Tỉnh, thành phố' }).tap();
  await page.getByRole('main').getByRole('link', { name: 'Lào Cai', exact: true }).first().tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lào Cai');
  await expectToFit(page);
  const keys = page.getByRole('region', { name: 'Những con số chính' });
  await keys.locator('summary', { hasText: 'Nguồn' }).first().tap();
  await expect(keys.locator('details[open]').getByText(/^Báo cáo quý/)).toBeVisible();
  await expectToFit(page);

  await keys.getByRole('link', { name: 'Trang của chỉ tiêu' }).first().tap();
  await expect(page).toHaveURL(/\/chi-tieu\//);
  const steps = page.getByRole('navigation', { name: 'Kỳ' }).getByRole('link');
  await steps.filter({ visible: true }).first().tap();
  await expect(page).toHaveURL(/[?&]ky=/);
  await expectToFit(page);

  await places.getByRole('link', { name: 'So sánh' }).tap();
  await page.getByRole('link', { name: /^Số hợp tác xã và tổ hợp tác/ }).tap();
  await expect(page.getByRole('table', { name: 'Bảng so sánh' }).first()).toBeVisible();
  await expectToFit(page);

  await places.getByRole('link', { name: 'Lập bảng' }).tap();
  await page.getByRole('region', { name: 'Ba bảng làm sẵn' }).getByRole('link').first().tap();
  const box = page.locator('.table-box');
  expect(await box.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  await expectToFit(page);
  const file = page.getByRole('link', { name: /^Bảng tính/ }).first();
  await file.scrollIntoViewIfNeeded();
  await expect(file).toBeInViewport();
  const answer = await request.get((await file.getAttribute('href')) ?? '');
  expect([answer.status(), (await answer.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
});
