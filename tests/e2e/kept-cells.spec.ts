import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/journey';
import { field, people, reportPath, signIn, stateOf } from '../support/workspace';

/** What is typed and what is stored, on slow and broken lines, on Lào Cai's draft. */

test.describe.configure({ mode: 'default' });

const path = reportPath('lao-cai', 'ocop');
const check = `${reportPath('lao-cai')}/kiem-tra`;

/** The form's cells in their order; which they are is the catalogue's business. */
async function cellsOf(page: Page): Promise<[string, string, string]> {
  const keys = await page
    .locator('.sheet td[data-cell$=".ALL"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-cell') ?? ''));
  const [first = '', second = '', third = ''] = keys;
  return [first, second, third];
}

function isSave(route: Route): boolean {
  return route.request().method() === 'POST' && route.request().url().endsWith('/luu');
}

async function whenSaving(page: Page, act: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/*', (route) => (isSave(route) ? act(route) : route.fallback()));
}

async function store(page: Page, key: string, value: string): Promise<void> {
  await field(page, key).fill(value);
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await expect(stateOf(page, key)).toContainText(value === '' ? 'chưa nhập' : 'đã lưu');
}

async function storedValue(page: Page, key: string): Promise<string> {
  await page.goto(path);
  return field(page, key).inputValue();
}

test('what is typed back while the answer is on its way is what the database holds', async ({
  page,
  demoPassword,
}) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const [key, other] = await cellsOf(page);
  for (const [before, between] of [
    ['5', '50'],
    ['', '34'],
  ] as const) {
    await store(page, key, before);
    let letGo = () => {};
    const typedBack = new Promise<void>((settle) => {
      letGo = settle;
    });
    await whenSaving(page, async (route) => {
      const answer = await route.fetch();
      await typedBack;
      await route.fulfill({ response: answer });
    });
    await field(page, key).fill(between);
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await field(page, other).focus();
    await sent;
    await field(page, key).fill(before);
    await field(page, other).focus();
    letGo();
    await expect(stateOf(page, key)).toContainText(before === '' ? 'chưa nhập' : 'đã lưu');
    await expect(page.getByRole('status').filter({ hasText: 'chưa lưu' })).toHaveCount(0);
    await page.unrouteAll({ behavior: 'wait' });
    expect(await storedValue(page, key)).toBe(before);
  }
});

test('a lost answer is no conflict with oneself', async ({
  page,
  demoPassword,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_FAILED/);
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const [key, other] = await cellsOf(page);
  await store(page, key, '5');
  await whenSaving(page, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await field(page, key).fill('50');
  await field(page, other).focus();
  await expect(page.getByText('Mất kết nối')).toBeVisible();
  await field(page, key).fill('5');
  await field(page, other).focus();
  await expect(stateOf(page, key)).not.toContainText('đã lưu');
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'Thử lưu lại' }).click();
  await expect(stateOf(page, key)).toContainText('đã lưu');
  expect(await storedValue(page, key)).toBe('5');
});

test('a link out of the form saves first, wherever it leads', async ({ page, demoPassword }) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const [key] = await cellsOf(page);
  for (const [name, value] of [
    ['Việc của tôi', '61'],
    ['Kiểm tra và chuyển báo cáo', '62'],
    ['Trang công khai', '63'],
  ] as const) {
    await page.goto(path);
    await field(page, key).fill(value);
    await page.getByRole('link', { name }).first().click();
    await page.waitForURL((url) => !`${url.pathname}${url.search}`.endsWith(path));
    expect(await storedValue(page, key)).toBe(value);
  }
});

test('what could not be sent is named where the report is checked, and goes when it can', async ({
  page,
  demoPassword,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_FAILED/);
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const [key] = await cellsOf(page);
  await store(page, key, '790');
  await whenSaving(page, (route) => route.abort());
  await field(page, key).fill('799');
  await page.getByRole('link', { name: 'Kiểm tra và chuyển báo cáo' }).first().click();
  await page.waitForURL(`**${check}`);
  const notice = page.locator('section', { hasText: 'còn 1 ô đã gõ mà chưa gửi' }).first();
  await expect(notice).toContainText('799');
  await page.unrouteAll({ behavior: 'wait' });
  await notice.getByRole('link', { name: 'Mở phần nhập và gửi' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Mọi thứ đã lưu' })).toBeVisible();
  expect(await storedValue(page, key)).toBe('799');
  await page.goto(check);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('ô đã gõ mà chưa gửi')).toHaveCount(0);
});

test('signing out asks about what would be lost, then removes it', async ({
  page,
  demoPassword,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_FAILED/);
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const [key] = await cellsOf(page);
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('so-lieu-htx')));
  await field(page, key).fill('1.5');
  await page.locator('.account-menu > summary').click();
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await expect(page.getByText('Trên máy này còn 1 ô đã gõ mà chưa gửi')).toBeVisible();
  await page.getByRole('button', { name: 'Ở lại' }).click();
  expect(await kept()).toHaveLength(1);
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await page.getByRole('button', { name: 'Xóa và đăng xuất' }).click();
  await page.waitForURL('**/dang-nhap*');
  expect(await kept()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('what was kept is sealed for who signs in next, and open for its person again', async ({
  page,
  context,
  demoPassword,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_FAILED/);
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const [key] = await cellsOf(page);
  await whenSaving(page, (route) => route.abort());
  await field(page, key).fill('khoảng 7.431');
  await page.locator('h1').click();
  await expect(stateOf(page, key)).toContainText('chờ mạng');
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await kept()).toContain('7.431');
  // The session ends without a sign-out, and somebody else sits down.
  await context.clearCookies();
  await signIn(page, people.staffThaiNguyen, demoPassword);
  await expect.poll(kept).not.toContain('7.431');
  // Nor what would open it.
  expect((await kept()).match(/khoa-giu:/g)).toHaveLength(1);

  await context.clearCookies();
  await page.unrouteAll({ behavior: 'wait' });
  await signIn(page, people.staffLaoCai, demoPassword, path);
  await expect(field(page, key)).toHaveValue('khoảng 7.431');
  await expect(stateOf(page, key)).toContainText('đã lưu');
  expect(await storedValue(page, key)).toBe('khoảng 7.431');
});

test('two open conflicts are settled one by one', async ({ page, context, demoPassword }) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const [first, second] = await cellsOf(page);
  await store(page, first, '1');
  await store(page, second, '1');
  const other = await context.newPage();
  await other.goto(path);
  await store(other, first, '20');
  await store(other, second, '30');
  await field(page, first).fill('21');
  await field(page, second).fill('31');
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await expect(stateOf(page, first)).toContainText('xung đột');
  await expect(stateOf(page, second)).toContainText('xung đột');
  const choiceOf = (key: string) => page.locator(`[data-conflict="${key}"]`);
  await field(page, second).focus();
  await choiceOf(second).getByRole('button', { name: 'Chọn và lưu' }).click();
  await expect(choiceOf(second)).toContainText('Chưa chọn giá trị nào');
  await choiceOf(second)
    .getByLabel(/Dùng giá trị tôi vừa gõ/)
    .check();
  await choiceOf(second).getByRole('button', { name: 'Chọn và lưu' }).click();
  await expect(stateOf(page, second)).toContainText('đã lưu');
  await field(page, first).focus();
  await choiceOf(first)
    .getByLabel(/Giữ giá trị của người kia/)
    .check();
  await choiceOf(first).getByRole('button', { name: 'Chọn và lưu' }).click();
  await expect(field(page, first)).toHaveValue('20');
  await expect(field(page, second)).toHaveValue('31');
});

test('a page that the browser translates goes on telling the truth', async ({
  page,
  demoPassword,
}) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const [key, other] = await cellsOf(page);
  await store(page, key, '1');
  // As the browser's own translation does: each text is put into a node that is not the page's.
  await page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style, textarea')) continue;
      const wrapper = document.createElement('font');
      text.replaceWith(wrapper);
      wrapper.append(document.createTextNode(text.data));
    }
  });
  await field(page, key).fill('2');
  await expect(stateOf(page, key)).toHaveText('•chưa lưu');
  await expect(page.getByRole('status').filter({ hasText: '1 ô chưa lưu' })).toBeVisible();
  await field(page, other).focus();
  await expect(stateOf(page, key)).toContainText('đã lưu');
  await expect(page.getByRole('status').filter({ hasText: 'Mọi thứ đã lưu' })).toBeVisible();
  await field(page, key).fill('1.5');
  await field(page, other).focus();
  await expect(stateOf(page, key)).toHaveText('!lỗi, chưa lưu');
  await field(page, key).fill('');
  await field(page, other).focus();
  await expect(stateOf(page, key)).toHaveText('chưa nhập');
});

test('a page that the browser had kept whole looks again when it is shown', async ({
  page,
  context,
  demoPassword,
}) => {
  await signIn(page, people.staffLaoCai, demoPassword, path);
  const [key, second] = await cellsOf(page);
  await store(page, key, '700');
  const other = await context.newPage();
  await other.goto(path);
  await store(other, key, '650');
  // Typed here meanwhile, and unreadable, so that it cannot be sent.
  await field(page, second).fill('1.5');
  await page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(field(page, key)).toHaveValue('650');
  await expect(field(page, second)).toHaveValue('1.5');
  await field(page, second).fill('');
  await field(page, key).focus();
  await expect(stateOf(page, second)).toHaveText('chưa nhập');
});
