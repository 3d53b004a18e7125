import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { browserOf, field, panel, people, reportPath, signIn, stateOf } from '../support/workspace';

/** The report's form on Lào Cai's draft: as people type, with and without JavaScript. */

test.describe.configure({ mode: 'serial' });

const path = reportPath('lao-cai', 'cong-nghe-chuoi-gia-tri');

/** A line so slow that the page's programs come only when it is released, as all else that is held up. */
async function holdPrograms(page: Page): Promise<() => Promise<void>> {
  const held: (() => void)[] = [];
  await page.route('**/_next/**/*.js', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  return async () => {
    // What a page that was left had asked for is answered by nobody any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    for (const go of held) go();
  };
}

test('numbers are read as people type them, saved on leaving, and what is unclear is asked', async ({
  page,
  demoPassword,
}) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  await field(page, 'HTX_HITECH.ALL').fill('khoảng 1234');
  await expect(page.getByText('Hiểu là khoảng 1.234')).toBeVisible();
  await field(page, 'UNIT_VALUE_CHAIN.ALL').focus();
  await expect(stateOf(page, 'HTX_HITECH.ALL')).toContainText('đã lưu');
  // What stands in the field is what was understood, with its word.
  await expect(field(page, 'HTX_HITECH.ALL')).toHaveValue('khoảng 1.234');
  await field(page, 'HTX_HITECH.ALL').focus();
  await expect(panel(page, 'precision')).toHaveValue('about');

  await field(page, 'UNIT_VALUE_CHAIN.ALL').fill('1.5');
  await field(page, 'HTX_DIGITAL.ALL').focus();
  await expect(stateOf(page, 'UNIT_VALUE_CHAIN.ALL')).toContainText('lỗi');
  await field(page, 'UNIT_VALUE_CHAIN.ALL').focus();
  await expect(page.locator('[id="o-UNIT_VALUE_CHAIN.ALL-issues"]')).toContainText(
    'Dấu chấm này có thể hiểu hai cách',
  );
  await field(page, 'UNIT_VALUE_CHAIN.ALL').fill('15');
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await expect(stateOf(page, 'UNIT_VALUE_CHAIN.ALL')).toContainText('đã lưu');
  await expect(page.getByRole('status').filter({ hasText: 'Mọi thứ đã lưu' })).toBeVisible();

  await page.reload();
  await expect(field(page, 'HTX_HITECH.ALL')).toHaveValue('khoảng 1.234');
  await expect(field(page, 'UNIT_VALUE_CHAIN.ALL')).toHaveValue('15');
});

test('by keyboard alone: a number, a reason for absence, a note', async ({
  page,
  demoPassword,
}) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  await page.locator('.entry-form[data-alive]').waitFor();
  await field(page, 'HTX_DIGITAL.ALL').focus();
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(stateOf(page, 'HTX_DIGITAL.ALL')).toContainText('đã lưu');
  // Enter went down a row; F6 to the words about the cell, with the reason for absence before them.
  await expect(field(page, 'HTX_CERT.ALL')).toBeFocused();
  await page.keyboard.press('F6');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sở chưa cấp số liệu');
  await page.keyboard.press('Escape');
  await expect(field(page, 'HTX_CERT.ALL')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(stateOf(page, 'HTX_CERT.ALL')).toContainText('đã lưu');
  await page.reload();
  await field(page, 'HTX_CERT.ALL').focus();
  await expect(panel(page, 'absence')).toHaveValue('L');
  await expect(panel(page, 'note')).toHaveValue('Sở chưa cấp số liệu');
});

test('who is in a cell before the page comes alive stays in it, with what was typed', async ({
  page,
  demoPassword,
}) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const release = await holdPrograms(page);
  // The address names one cell, and the typist has gone into another.
  await page.goto(`${path}#o-HTX_HITECH.ALL`, { waitUntil: 'commit' });
  await field(page, 'UNIT_VALUE_CHAIN.ALL').fill('1');
  await page.keyboard.type('7');
  await release();
  await page.locator('.entry-form[data-alive]').waitFor();
  await expect(panel(page)).toHaveAttribute('data-cell', 'UNIT_VALUE_CHAIN.ALL');
  await page.keyboard.type('2');
  await expect(field(page, 'UNIT_VALUE_CHAIN.ALL')).toHaveValue('172');
  await page.keyboard.press('Enter');
  await expect(stateOf(page, 'UNIT_VALUE_CHAIN.ALL')).toContainText('đã lưu');

  // Where nobody has, it opens at the named cell, and what is typed takes the place of what it holds.
  await page.goto(`${path}#o-UNIT_VALUE_CHAIN.ALL`);
  await page.reload();
  await page.locator('.entry-form[data-alive]').waitFor();
  await expect(panel(page)).toHaveAttribute('data-cell', 'UNIT_VALUE_CHAIN.ALL');
  await page.keyboard.type('15');
  await expect(field(page, 'UNIT_VALUE_CHAIN.ALL')).toHaveValue('15');
  await page.keyboard.press('Enter');
  await expect(stateOf(page, 'UNIT_VALUE_CHAIN.ALL')).toContainText('đã lưu');
});

test('what is typed before the page comes alive wins over what an earlier visit left', async ({
  page,
  demoPassword,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_FAILED/);
  await signIn(page, people.staffLaoCai, demoPassword, path);
  await page.locator('.entry-form[data-alive]').waitFor();
  await page.route('**/luu', (route) => route.abort());
  await field(page, 'HTX_HITECH.ALL').fill('41');
  await field(page, 'UNIT_VALUE_CHAIN.ALL').fill('16');
  await field(page, 'HTX_DIGITAL.ALL').focus();
  await expect(stateOf(page, 'UNIT_VALUE_CHAIN.ALL')).toContainText('chờ mạng');
  const release = await holdPrograms(page);
  await page.goto(path, { waitUntil: 'commit' });
  await field(page, 'HTX_HITECH.ALL').fill('42');
  await release();
  await page.locator('.entry-form[data-alive]').waitFor();
  await expect(field(page, 'HTX_HITECH.ALL')).toHaveValue('42');
  await expect(field(page, 'UNIT_VALUE_CHAIN.ALL')).toHaveValue('16');
  await field(page, 'HTX_DIGITAL.ALL').focus();
  for (const key of ['HTX_HITECH.ALL', 'UNIT_VALUE_CHAIN.ALL']) {
    await expect(stateOf(page, key)).toContainText('đã lưu');
  }
  await page.reload();
  await expect(field(page, 'HTX_HITECH.ALL')).toHaveValue('42');
});

test('a lost line and a lost session cost no keystroke', async ({
  page,
  context,
  demoPassword,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_INTERNET_DISCONNECTED/);
  await signIn(page, people.staffLaoCai, demoPassword, path);
  await context.setOffline(true);
  await field(page, 'HTX_DIGITAL.ALL').fill('7');
  await field(page, 'HTX_CERT.ALL').focus();
  await expect(page.getByText('Đang không có mạng')).toBeVisible();
  await context.setOffline(false);
  await expect(stateOf(page, 'HTX_DIGITAL.ALL')).toContainText('đã lưu');

  await context.clearCookies();
  await field(page, 'HTX_DIGITAL.ALL').fill('8');
  await field(page, 'HTX_CERT.ALL').focus();
  await expect(page.getByText('Phiên làm việc đã hết')).toBeVisible();
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Đăng nhập lại (mở thẻ mới)' }).click(),
  ]);
  await other.locator('[name=email]').fill(people.staffLaoCai);
  await other.locator('[name=password]').fill(demoPassword);
  await other.locator('[name=password]').press('Enter');
  await other.locator('h1').filter({ hasText: 'Báo cáo' }).waitFor();
  await other.close();
  // Coming back to the first tab is enough.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(stateOf(page, 'HTX_DIGITAL.ALL')).toContainText('đã lưu');
  await page.reload();
  await expect(field(page, 'HTX_DIGITAL.ALL')).toHaveValue('8');
});

test('what is typed and not saved outlives the page', async ({
  page,
  context,
  demoPassword,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_INTERNET_DISCONNECTED/);
  await signIn(page, people.staffLaoCai, demoPassword, path);
  await context.setOffline(true);
  await field(page, 'HTX_DIGITAL.ALL').fill('9');
  await field(page, 'HTX_CERT.ALL').focus();
  await expect(page.getByText('Đang không có mạng')).toBeVisible();
  page.once('dialog', (dialog) => dialog.accept());
  await page.goto('about:blank');
  await context.setOffline(false);
  await page.goto(path);
  await expect(page.getByText('Đã khôi phục 1 ô')).toBeVisible();
  await expect(field(page, 'HTX_DIGITAL.ALL')).toHaveValue('9');
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await expect(stateOf(page, 'HTX_DIGITAL.ALL')).toContainText('đã lưu');
});

test('two tabs on one cell: the second sees both values and chooses', async ({
  page,
  context,
  demoPassword,
}) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  // A page that comes alive later than the other tab has saved knows of it, and asks nothing.
  await page.locator('.entry-form[data-alive]').waitFor();
  const other = await context.newPage();
  await other.goto(path);
  await field(other, 'HTX_HITECH.ALL').fill('20');
  await field(other, 'HTX_CERT.ALL').focus();
  await expect(stateOf(other, 'HTX_HITECH.ALL')).toContainText('đã lưu');
  await field(page, 'HTX_HITECH.ALL').fill('21');
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await expect(stateOf(page, 'HTX_HITECH.ALL')).toContainText('xung đột');
  await field(page, 'HTX_HITECH.ALL').focus();
  const choice = page.getByRole('group', { name: /đã sửa ô này lúc/ });
  await expect(choice).toContainText('Giữ giá trị của người kia: 20');
  await choice.getByLabel('Dùng giá trị tôi vừa gõ: 21').check();
  await choice.getByRole('button', { name: 'Chọn và lưu' }).click();
  await expect(stateOf(page, 'HTX_HITECH.ALL')).toContainText('đã lưu');
  await other.reload();
  await expect(field(other, 'HTX_HITECH.ALL')).toHaveValue('21');
});

test('a plain form: what is good is saved, what is wrong stands beside its field, a conflict asks', async ({
  browser,
  baseURL,
  demoPassword,
}) => {
  const context = await browserOf(browser, { baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  const rival = await context.newPage();
  await signIn(page, people.staffLaoCai, demoPassword, path);
  await rival.goto(path);

  await page.locator('[name="HTX_HITECH.ALL.precision"]').selectOption('above');
  await field(page, 'HTX_HITECH.ALL').fill('30');
  await field(page, 'UNIT_VALUE_CHAIN.ALL').fill('1.5');
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  const summary = page.locator('main').getByRole('alert');
  await expect(summary).toContainText('Có 1 lỗi cần sửa');
  await expect(summary.getByRole('link')).toHaveAttribute('href', '#o-UNIT_VALUE_CHAIN.ALL');
  await expect(field(page, 'UNIT_VALUE_CHAIN.ALL')).toHaveValue('1.5');
  await expect(field(page, 'HTX_HITECH.ALL')).toHaveValue('hơn 30');
  await field(page, 'UNIT_VALUE_CHAIN.ALL').fill('3–4');
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await expect(field(page, 'UNIT_VALUE_CHAIN.ALL')).toHaveValue('3–4');
  await expect(page.locator('main').getByRole('alert')).toHaveCount(0);

  await field(rival, 'HTX_HITECH.ALL').fill('31');
  await rival.getByRole('button', { name: 'Lưu phần này' }).click();
  await expect(stateOf(rival, 'HTX_HITECH.ALL')).toContainText('xung đột');
  const choice = rival.getByRole('group', { name: /đã sửa ô này lúc/ });
  await expect(choice).toContainText('Giữ giá trị của người kia: hơn 30');
  await choice.getByLabel('Dùng giá trị tôi vừa gõ: 31').check();
  await choice.getByRole('button', { name: 'Chọn và lưu' }).click();
  await expect(stateOf(rival, 'HTX_HITECH.ALL')).toContainText('đã lưu');
  await expect(field(rival, 'HTX_HITECH.ALL')).toHaveValue('31');
  await context.close();
});

test('another province cannot tell a report from none', async ({
  page,
  demoPassword,
  expectedComplaints,
}) => {
  expectedComplaints.push(/status of 404/);
  await signIn(page, people.staffLaoCai, demoPassword);
  for (const province of ['dien-bien', 'thai-nguyen', 'khong-co-tinh-nay']) {
    for (const part of ['', '/kiem-tra', '/lich-su']) {
      const answer = await page.goto(`${reportPath(province)}${part}`);
      expect(answer?.status()).toBe(404);
    }
  }
  for (const room of ['duyet', 'phat-hanh', 'hoi-nghi', 'quan-tri']) {
    expect((await page.goto(`/lam-viec/${room}`))?.status()).toBe(404);
  }
});
