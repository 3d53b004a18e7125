import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { people, signIn } from '../support/workspace';

/** What an organiser types that no wall, no file and no catalogue takes. */

const words = 'Vốn cho hợp tác xã nhỏ ở xã khó khăn chưa tới nơi, thủ tục còn dài. ';
const paragraph = (letters: number) => words.repeat(12).slice(0, letters).trim();

/** How far the words of the slide in view stand beyond their place, in pixels. */
const overflow = (page: Page) =>
  page
    .locator('.desk-preview .slide-lines')
    .evaluate((lines) => lines.scrollHeight - lines.clientHeight);

async function save(page: Page): Promise<void> {
  // While a form is under way it takes no second click, and shows that it is.
  await expect(page.locator('form[aria-busy=true]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

test('words that are too long are refused or warned of, and nothing typed is lost', async ({
  page,
  demoPassword,
}) => {
  test.setTimeout(120_000);
  await signIn(page, people.organiser, demoPassword);
  await page.goto('/lam-viec/hoi-nghi');
  const name = page.getByLabel('Tên hội nghị', { exact: true });
  await name.fill('x'.repeat(300));
  await page.getByLabel('Nơi họp', { exact: true }).fill('Huế');
  await page.getByLabel('Đơn vị chủ trì', { exact: true }).fill('Liên minh');
  await page.getByLabel('Ngày đầu').fill('2026-12-21');
  const begin = page.getByRole('button', { name: 'Bắt đầu hội nghị' });
  await begin.click();
  await expect(page.getByText('Tên hội nghị: Dài quá mức cho phép. Nhiều nhất 200')).toBeVisible();
  await expect(name).toHaveValue('x'.repeat(300));
  await name.fill('=1+1 😀 hội nghị');
  await begin.click();
  await expect(page).toHaveURL(/1-1-hoi-nghi-2026/, { timeout: 20_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('=1+1 😀 hội nghị');

  await page.locator('select[name=kind]').selectOption({ label: 'Chữ' });
  await page.getByRole('button', { name: 'Thêm trang' }).click();
  const heading = page.getByLabel('Tiêu đề', { exact: true });
  await expect(heading).toBeVisible({ timeout: 20_000 });
  await heading.fill('y'.repeat(301));
  await save(page);
  await expect(page.getByText('Tiêu đề: Dài quá mức cho phép. Nhiều nhất 300')).toBeVisible();
  await expect(heading).toHaveValue('y'.repeat(301));

  // A title of 300 letters is a title; what is below it is warned of before it leaves the wall.
  await heading.fill(paragraph(300));
  const warning = page.getByText(/không đủ chỗ trên màn hình/);
  for (const [letters, isTooLong] of [
    [60, false],
    [600, true],
    [40, false],
  ] as const) {
    await page.getByLabel('Nội dung', { exact: true }).fill(`${paragraph(letters)}\n`.repeat(8));
    await save(page);
    await expect(page.locator('.desk-preview .slide-lines p')).toHaveCount(8);
    await expect(page.locator('.desk-preview .slide-lines p').first()).toHaveText(
      paragraph(letters),
      { timeout: 20_000 },
    );
    if (isTooLong) {
      await expect(warning).toBeVisible();
      await expect(page.locator('.desk-slide-marks').first()).toContainText('chữ quá dài');
      expect(await overflow(page)).toBeGreaterThan(4);
    } else {
      await expect(warning).toHaveCount(0);
      expect(await overflow(page), `${letters} letters`).toBeLessThanOrEqual(1);
    }
  }
});
