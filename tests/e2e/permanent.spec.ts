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
