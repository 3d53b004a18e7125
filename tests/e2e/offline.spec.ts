import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { keptPages } from '../support/kept-pages';
import {
  browserOf,
  field,
  panel,
  people,
  reportPath,
  signIn,
  signInByForm,
  stateOf,
} from '../support/workspace';

/** A line that goes, a laptop that closes: on a section of Lào Cai's draft of its own. */

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const path = reportPath('lao-cai', 'nong-thon-moi');
const [first, second, third] = ['NTM_STD.ALL', 'NTM_MODERN.ALL', 'HTX_NTM_EFFECTIVE.ALL'] as const;

/** Opens the form and waits until it would open without a network. */
async function openKept(page: Page): Promise<void> {
  await page.goto(path);
  await page.locator('.entry-form[data-alive]').waitFor();
  await expect
    .poll(() => keptPages(page), { timeout: 20_000 })
    .toEqual(expect.arrayContaining([expect.stringMatching(/\/cho-gui$/)]));
}

async function type(page: Page, key: string, value: string): Promise<void> {
  await field(page, key).fill(value);
  await page.locator('h1').click();
}

async function alive(page: Page): Promise<void> {
  await page.locator('.entry-form[data-alive]').waitFor({ timeout: 20_000 });
}

test('without a network the form opens again, after a reload and after the browser was closed; then a conflict is settled', async ({
  browser,
  baseURL,
  demoPassword,
}) => {
  const worked: BrowserContext = await browserOf(browser, { baseURL, serviceWorkers: 'allow' });
  const page = await worked.newPage();
  await signInByForm(page, people.staffLaoCai, demoPassword, path);
  await openKept(page);
  await type(page, first, '1');
  await expect(stateOf(page, first)).toContainText('đã lưu');

  await worked.setOffline(true);
  await type(page, first, '40');
  await expect(stateOf(page, first)).toContainText('chờ mạng');
  await expect(page.getByText('Đang không có mạng')).toBeVisible();
  await type(page, second, '5');

  // The page itself is as old as its last visit; what was saved and typed since is there.
  await page.reload();
  await alive(page);
  await expect(field(page, first)).toHaveValue('40');
  await expect(field(page, second)).toHaveValue('5');
  await page.close({ runBeforeUnload: false });
  const again = await worked.newPage();
  await again.goto(path);
  await alive(again);
  await expect(field(again, second)).toHaveValue('5');
  // Rules run here too: more communes of the higher level than of the level below it.
  await type(again, second, '50');
  await field(again, second).focus();
  await expect(panel(again)).toContainText('Lỗi');
  await type(again, second, '5');
  await type(again, third, '7');

  await again.getByRole('link', { name: 'Xem các ô chờ gửi' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Chờ gửi trên máy này');
  await expect(again.getByText('3 ô chờ gửi')).toBeVisible();
  await expect(again.locator('main')).toContainText('40');
  await again.getByRole('link', { name: 'Mở báo cáo' }).click();
  await alive(again);

  const elsewhere = await browserOf(browser, { baseURL });
  const other = await elsewhere.newPage();
  await signIn(other, people.staffLaoCai, demoPassword, path);
  await type(other, first, '33');
  await expect(stateOf(other, first)).toContainText('đã lưu');

  await worked.setOffline(false);
  await again.goto(path);
  await alive(again);
  await expect(stateOf(again, second)).toContainText('đã lưu', { timeout: 20_000 });
  await expect(stateOf(again, third)).toContainText('đã lưu');
  await expect(stateOf(again, first)).toContainText('xung đột');
  await field(again, first).focus();
  const choice = panel(again).getByRole('group', { name: /đã sửa ô này lúc/ });
  await expect(choice).toContainText('Giữ giá trị của người kia: 33');
  await choice.getByLabel('Dùng giá trị tôi vừa gõ: 40').check();
  await choice.getByRole('button', { name: 'Chọn và lưu' }).click();
  await again.locator('h1').click();
  await expect(stateOf(again, first)).toContainText('đã lưu');
  // Both stay in the history.
  await field(again, first).focus();
  await panel(again).getByText('Lịch sử của ô').click();
  const written = panel(again).locator('.cell-history strong');
  await expect
    .poll(async () => (await written.allTextContents()).slice(0, 2))
    .toEqual(['40', '33']);

  // Signing out leaves nothing that opens.
  for (const key of [first, second, third]) await type(again, key, '');
  for (const key of [first, second, third]) {
    await expect(stateOf(again, key)).toContainText('chưa nhập');
  }
  await again.locator('.account-menu > summary').click();
  await again.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await again.waitForURL('**/dang-nhap*');
  expect(await keptPages(again)).toEqual([]);
  await elsewhere.close();
  await worked.close();
});

test('five minutes without a line, in which the session ends and somebody else writes', async ({
  browser,
  baseURL,
  demoPassword,
}) => {
  test.setTimeout(180_000);
  const worked = await browserOf(browser, { baseURL, serviceWorkers: 'allow' });
  await worked.clock.install();
  const page = await worked.newPage();
  await signInByForm(page, people.staffLaoCai, demoPassword, path);
  await openKept(page);
  await worked.setOffline(true);
  await type(page, first, '41');
  await expect(stateOf(page, first)).toContainText('chờ mạng');
  await worked.clock.fastForward('02:00');
  await expect(stateOf(page, first)).toContainText('chờ mạng');

  await page.reload();
  await alive(page);
  await expect(field(page, first)).toHaveValue('41');
  await type(page, second, '6');
  await worked.clock.fastForward('02:00');
  await page.close({ runBeforeUnload: false });

  const elsewhere = await browserOf(browser, { baseURL });
  const other = await elsewhere.newPage();
  await signIn(other, people.staffLaoCai, demoPassword, path);
  await type(other, first, '33');
  await expect(stateOf(other, first)).toContainText('đã lưu');

  const again = await worked.newPage();
  await again.goto(path);
  await alive(again);
  await type(again, third, '8');
  await worked.clock.fastForward('01:00');
  await expect(stateOf(again, third)).toContainText('chờ mạng');
  for (const [key, value] of [
    [first, '41'],
    [second, '6'],
  ] as const) {
    await expect(field(again, key)).toHaveValue(value);
  }

  await worked.clearCookies();
  await worked.setOffline(false);
  await expect(stateOf(again, third)).toContainText('chờ đăng nhập', { timeout: 20_000 });
  const door = await worked.newPage();
  await signInByForm(door, people.staffLaoCai, demoPassword);
  await door.close();
  await again.getByRole('button', { name: 'Thử lưu lại' }).click();
  for (const key of [second, third]) {
    await expect(stateOf(again, key)).toContainText('đã lưu', { timeout: 20_000 });
  }
  await expect(stateOf(again, first)).toContainText('xung đột');
  await field(again, first).focus();
  const choice = panel(again).getByRole('group', { name: /đã sửa ô này lúc/ });
  await choice.getByLabel('Dùng giá trị tôi vừa gõ: 41').check();
  await choice.getByRole('button', { name: 'Chọn và lưu' }).click();
  await again.locator('h1').click();
  await expect(stateOf(again, first)).toContainText('đã lưu');

  for (const key of [first, second, third]) await type(again, key, '');
  for (const key of [first, second, third]) {
    await expect(stateOf(again, key)).toContainText('chưa nhập');
  }
  await elsewhere.close();
  await worked.close();
});

test('whoever signs in next finds no page of the person before', async ({
  browser,
  baseURL,
  demoPassword,
}) => {
  const shared = await browserOf(browser, { baseURL, serviceWorkers: 'allow' });
  const page = await shared.newPage();
  await signInByForm(page, people.staffLaoCai, demoPassword, path);
  await openKept(page);
  // The session ends, and somebody of another province signs in.
  await shared.clearCookies();
  await signInByForm(page, people.staffThaiNguyen, demoPassword, '/lam-viec/cho-gui');
  await expect
    .poll(async () => (await keptPages(page)).filter((url) => url.includes('lao-cai')))
    .toEqual([]);
  await shared.close();
});
