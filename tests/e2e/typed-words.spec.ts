import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { browserOf, field, panel, people, reportPath, signIn, stateOf } from '../support/workspace';

/** How typed and pasted text becomes a figure, in a cell of Lào Cai's draft of its own. */

test.describe.configure({ mode: 'serial' });

const path = reportPath('lao-cai', 'ocop');
const cell = 'OCOP_PROD_NEW.ALL';

/** The first save of a server that has just begun takes its time. */
const saved = (page: Page) =>
  expect(stateOf(page, cell)).toContainText('đã lưu', { timeout: 20_000 });

test('several cells of a sheet are looked at before they are taken, one is a number', async ({
  page,
  demoPassword,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const paste = async (text: string) => {
    await page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
    await field(page, cell).fill('');
    await field(page, cell).press('Control+V');
  };
  for (const clip of ['307\t105', '307\n853\n105', '8\t442\r\n']) {
    await paste(clip);
    await expect(page.getByRole('dialog')).toContainText('Dán vào báo cáo');
    await page.keyboard.press('Escape');
    await expect(field(page, cell)).toHaveValue('');
  }
  await paste('412\r\n');
  await field(page, cell).press('Tab');
  await page.locator('h1').click();
  await saved(page);
  await expect(field(page, cell)).toHaveValue('412');
});

test('a word lives no longer than its number; a choice made with it stays', async ({
  page,
  demoPassword,
}) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const put = async (text: string, shown: string) => {
    await field(page, cell).fill(text);
    await page.locator('h1').click();
    await saved(page);
    await expect(field(page, cell)).toHaveValue(shown);
  };
  const reading = page.locator(`[id="o-${cell}-reading"]`);
  await put('ước khoảng 860', 'ước khoảng 860');
  await expect(reading).toContainText('khoảng 860');
  await expect(reading).toContainText('(ước tính)');
  await put('861', '861');
  await expect(reading).toBeEmpty();
  await field(page, cell).focus();
  await expect(panel(page, 'status')).toHaveValue('A');
  await field(page, cell).focus();
  await panel(page, 'precision').selectOption('about');
  await expect(field(page, cell)).toHaveValue('khoảng 861');
  await put('870', 'khoảng 870');
  await put('871', '871');
  await put('không áp dụng', '');
  await expect(reading).toHaveText('không áp dụng');
  await put('872', '872');
  await field(page, cell).focus();
  await expect(panel(page, 'absence')).toHaveValue('');
});

test('nothing is asked about, with one press for each meaning', async ({ page, demoPassword }) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  await field(page, cell).fill('không có');
  await page.locator('h1').click();
  const choice = page.getByRole('group', { name: /Ý là gì/ });
  await choice.getByRole('button', { name: 'chưa có báo cáo' }).click();
  await page.locator('h1').click();
  await saved(page);
  await field(page, cell).focus();
  await expect(panel(page, 'absence')).toHaveValue('L');
  await field(page, cell).fill('-');
  await page.locator('h1').click();
  await choice.getByRole('button', { name: '0 (không có)' }).click();
  await page.locator('h1').click();
  await saved(page);
  await expect(field(page, cell)).toHaveValue('0');
});

test('without JavaScript the field says its words, and what is typed over them decides', async ({
  browser,
  baseURL,
  demoPassword,
}) => {
  const context = await browserOf(browser, { baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const save = async (text: string) => {
    await field(page, cell).fill(text);
    await page.getByRole('button', { name: 'Lưu phần này' }).click();
  };
  await save('ước khoảng 860');
  await expect(field(page, cell)).toHaveValue('ước khoảng 860');
  await expect(page.locator(`[name="${cell}.precision"]`)).toHaveValue('exact');
  await save('861');
  await expect(field(page, cell)).toHaveValue('861');
  await expect(page.locator(`[id="o-${cell}-reading"]`)).toBeEmpty();
  await save('không có');
  await expect(page.locator(`[id="o-${cell}-issues"]`)).toContainText('gõ 0');
  await expect(page.getByRole('group', { name: /Ý là gì/ })).toHaveCount(0);
  await save('');
  await context.close();
});
