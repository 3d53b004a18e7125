import { readFile } from 'node:fs/promises';
import { expect, test } from '../../support/guarantee';
import { savedByLibreOffice } from '../../support/libreoffice';
import { type OwnSite, ownPassword } from '../../support/own-site';
import { browserOf, people, quarter, reportPath, signIn } from '../../support/workspace';

/** A site of its own: nobody else writes into the report meanwhile. */

let site: OwnSite;

test.beforeAll(async ({ ground }) => {
  site = await ground.start(await ground.copy('demo'), { DEMO: 'on' });
});

test.afterAll(() => site?.stop());

test('a report’s own workbook goes out, through LibreOffice and back, and changes nothing', async ({
  browser,
}) => {
  const context = await browserOf(browser, { baseURL: site.url });
  const page = await context.newPage();
  await signIn(page, people.staffLaoCai, ownPassword, reportPath('lao-cai'));
  await page.locator('.entry-form[data-alive]').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải biểu Excel' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`minh-hoa-bao-cao-lao-cai-${quarter}.xlsx`);
  const made = await readFile(await download.path());
  const dialog = page.getByRole('dialog');
  for (const format of ['xlsx', 'ods'] as const) {
    const saved = await savedByLibreOffice('bieu.xlsx', made, format, { locale: 'vi-VN' });
    await page.locator('[data-intake]').setInputFiles({
      name: `bieu.${format}`,
      mimeType: 'application/octet-stream',
      buffer: saved,
    });
    await expect(dialog).toContainText(/\d+ ô không đổi so với đang ghi/);
    await expect(dialog.getByRole('radio')).toHaveCount(0);
    await expect(dialog).not.toContainText('chỗ không lấy');
    // There is nothing to take, so that there is one button.
    await expect(dialog.getByRole('button')).toHaveText(['Đóng']);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await expect(dialog).toHaveCount(0);
  }
  await context.close();
});
