import { expect, test } from '../support/journey';

/** Search over the whole site: provinces, indicators, releases, and the figure itself. */

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a question typed without marks leads to the figure with its source', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('htx thai nguyen 2025');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL('/tim-kiem?q=htx+thai+nguyen+2025');
    const answer = page.getByRole('region', { name: 'Câu trả lời' });
    await expect(answer).toContainText('Thái Nguyên');
    await expect(answer).toContainText('809');
    await expect(answer).toContainText('30/06/2025');
    await answer.getByText('Nguồn', { exact: true }).first().click();
    await expect(answer).toContainText('công bố');
    await answer.getByRole('link', { name: /Tổng số hợp tác xã$/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thái Nguyên');
  });
});

test('a slip is forgiven, what is not understood is said, and English is understood', async ({
  page,
}) => {
  await page.goto('/tim-kiem?q=dien+bine+ty+le+ho+ngheo+xyzzy');
  await expect(page.getByText('Không rõ nghĩa, nên bỏ qua: xyzzy.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Câu trả lời' })).toContainText('29,55%');
  await page.goto('/en/tim-kiem?q=population+ha+noi');
  await expect(page.getByRole('region', { name: 'The answer' })).toContainText(
    'Hanoi: Mean population',
  );
});

test('nothing asked and nothing found both lead on', async ({ page }) => {
  await page.goto('/tim-kiem');
  await page.getByRole('link', { name: 'tỷ lệ hộ nghèo điện biên' }).click();
  await expect(page).toHaveURL(/\/tim-kiem\?q=/);
  await page.goto('/tim-kiem?q=xyzzy');
  await expect(page.getByRole('heading', { name: 'Không tìm thấy gì cho “xyzzy”' })).toBeVisible();
  await page.getByRole('link', { name: 'Thuật ngữ, mọi chỉ tiêu và định nghĩa' }).click();
  await expect(page).toHaveURL('/thuat-ngu');
});
