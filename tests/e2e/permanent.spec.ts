import { faultsOf } from '../support/accessibility';
import { expect, test } from '../support/journey';

/** One published figure under an address that never says anything else. */

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence leads to its figure, which says where it comes from and how to cite it', async ({
    page,
  }) => {
    await page.goto('/');
    const said = page.getByRole('region', { name: 'Số liệu mới nhất nói gì' });
    const sentence = said.locator('li', { hasText: '33.557 hợp tác xã' });
    await sentence.getByText('Nguồn', { exact: true }).click();
    await sentence.getByRole('link', { name: 'Liên kết cố định' }).click();
    await expect(page).toHaveURL(/\/co-dinh\/\d+$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Tổng số hợp tác xã, cả nước, 31/12/2024',
    );
    await expect(page.getByText('đến nay vẫn là con số hiện hành')).toBeVisible();
    await expect(page.locator('[data-cite]')).toContainText(page.url());
    await expect(page.locator('[data-cite]')).toContainText('33.557 hợp tác xã');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByText('it is still the current one')).toBeVisible();
  });
});

test('a figure’s page reads on a phone, and has no fault for axe', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/co-dinh/1');
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('an address of no figure is not found, and leads on', async ({
  page,
  request,
  expectedComplaints,
}) => {
  expectedComplaints.push(/status of 404/);
  for (const id of ['0', '999999999', 'abc', '1e3', '-1', '12345678901234567890']) {
    expect((await request.get(`/co-dinh/${id}`)).status(), id).toBe(404);
  }
  await page.goto('/co-dinh/999999999');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('a view of now has an address of its own, where it says that it still stands', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/chi-tieu/dan-so-trung-binh');
  const tools = page.locator('.chart-tools').filter({ hasText: 'Bản đồ' });
  await tools.locator('summary').click();
  await tools.getByRole('link', { name: /^\/co-dinh\/ct-/ }).click();
  await expect(page).toHaveURL(/\/co-dinh\/ct-[0-9a-z]+-2022-63-a-dan-so-trung-binh$/);
  await expect(page.getByText('đến nay vẫn là con số hiện hành')).toBeVisible();
  await expect(page.locator('.map-drawing a').first()).toBeVisible();
  await expect(page.locator('[data-cite]')).toContainText(page.url());
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const address = new URL(page.url()).pathname;
  expect((await request.get(`/en${address}`)).status()).toBe(200);
  for (const wrong of [
    `${address}x`,
    address.replace('-2022-', '-1999-'),
    address.replace('-63-', '-99-'),
    address.replace(/ct-[0-9a-z]+/, 'ct-zzzzzzzz'),
    '/co-dinh/ct-',
  ]) {
    expect.soft((await request.get(wrong)).status(), wrong).toBe(404);
  }
  // A demonstration is made anew, so nothing of it is permanent.
  await page.goto('/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa');
  await expect(page.locator('a[href*="/co-dinh/ct-"]')).toHaveCount(0);
});
