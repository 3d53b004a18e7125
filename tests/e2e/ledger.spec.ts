import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import {
  browserOf,
  field,
  panel,
  people,
  reportPath,
  settled,
  signIn,
  stateOf,
} from '../support/workspace';

/** The sheet as a spreadsheet's user takes it, on sections of Lào Cai's draft of its own. */

test.describe.configure({ mode: 'serial' });

const numbers = ['hop-tac-xa', 'lao-dong', 'cong-nghe-chuoi-gia-tri', 'nong-thon-moi', 'ocop'];
const path = reportPath('lao-cai', 'giam-ngheo');

async function openAt(page: Page, password: string, address = path): Promise<void> {
  await signIn(page, people.staffLaoCai, password, address);
  await page.locator('.entry-form[data-alive]').waitFor();
}

/** The cells of the section that is open, row by row. */
function keysOf(page: Page): Promise<string[]> {
  return page
    .locator('.sheet td[data-cell]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-cell') ?? ''));
}

test('every cell of a section stands on one screen, in rows of at most 32 px', async ({
  page,
  demoPassword,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const section of [...numbers, 'giam-ngheo']) {
    await openAt(page, demoPassword, reportPath('lao-cai', section));
    const rows = await page.locator('.sheet tbody tr.sheet-row').evaluateAll((all) =>
      all.map((row) => {
        const { height, bottom } = row.getBoundingClientRect();
        return { height, bottom };
      }),
    );
    expect(rows.length, section).toBeGreaterThan(3);
    expect(Math.max(...rows.map(({ height }) => height)), section).toBeLessThanOrEqual(32);
    expect(Math.max(...rows.map(({ bottom }) => bottom)), section).toBeLessThanOrEqual(800);
  }
});

test('a long number is read whole in its field, and one that a rule refuses does not look saved well', async ({
  page,
  demoPassword,
}) => {
  await openAt(page, demoPassword);
  const [first = '', second = '', third = ''] = await keysOf(page);
  const { keyboard } = page;
  await field(page, first).focus();
  for (const text of ['khoảng 2.691.000', '27.305–28.149', '-5']) {
    await keyboard.type(text);
    await keyboard.press('Enter');
  }
  for (const key of [first, second]) {
    await expect(stateOf(page, key)).toContainText('đã lưu');
    const isCut = await field(page, key).evaluate((input) => input.scrollWidth > input.clientWidth);
    expect(isCut).toBe(false);
  }
  await expect(stateOf(page, third)).toContainText('lỗi, đã lưu');
  await field(page, first).focus();
  for (const key of [first, second, third]) {
    await expect(field(page, key)).toBeFocused();
    await keyboard.press('Delete');
    await keyboard.press('ArrowDown');
  }
  for (const key of [first, second, third]) {
    await expect(stateOf(page, key)).toContainText('chưa nhập');
  }
});

test('keys move, change, clear and take back as in a spreadsheet', async ({
  page,
  demoPassword,
}) => {
  await openAt(page, demoPassword);
  const [first = '', second = '', third = '', ...others] = await keysOf(page);
  const last = others.at(-1) ?? third;
  const { keyboard } = page;
  await field(page, first).focus();
  await keyboard.type('5');
  await keyboard.press('ArrowDown');
  await expect(field(page, second)).toBeFocused();
  await keyboard.type('7');
  await keyboard.press('Enter');
  await keyboard.press('Shift+Enter');
  await expect(field(page, second)).toBeFocused();
  // The whole cell is chosen: what is typed takes its place.
  await keyboard.type('8');
  await keyboard.press('Escape');
  await expect(field(page, second)).toHaveValue('7');
  await keyboard.press('F2');
  await keyboard.type('0');
  await keyboard.press('ArrowLeft');
  await keyboard.type('5');
  await keyboard.press('Tab');
  await expect(field(page, third)).toBeFocused();
  await expect(field(page, second)).toHaveValue('750');
  await keyboard.press('Control+Home');
  await expect(field(page, first)).toBeFocused();
  await keyboard.press('Control+End');
  await expect(field(page, last)).toBeFocused();
  await keyboard.press('Control+ArrowUp');
  await expect(field(page, second)).toBeFocused();

  // A block is cleared and comes back whole; then what was typed before it goes, cell by cell.
  await keyboard.press('Shift+ArrowUp');
  await expect(page.locator('.sheet td[data-chosen]')).toHaveCount(2);
  await keyboard.press('Delete');
  await expect(field(page, first)).toHaveValue('');
  await expect(field(page, second)).toHaveValue('');
  await keyboard.press('Control+z');
  await expect(field(page, first)).toHaveValue('5');
  await expect(field(page, second)).toHaveValue('750');
  await keyboard.press('Control+z');
  await expect(field(page, second)).toHaveValue('7');
  await keyboard.press('Control+y');
  await expect(field(page, second)).toHaveValue('750');
  for (let time = 0; time < 4; time++) await keyboard.press('Control+z');
  await expect(field(page, first)).toHaveValue('');
  await expect(field(page, second)).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeDisabled();
  await page.locator('h1').click();
  await expect(stateOf(page, first)).toContainText('chưa nhập');
});

test('shares are computed as one types, and the panel tells the rules with both sides', async ({
  page,
  demoPassword,
}) => {
  await openAt(page, demoPassword);
  const rate = page.locator('[data-computed=POOR_RATE]').first();
  await field(page, 'HH_TOTAL.ALL').fill('1000');
  await field(page, 'POOR_HH.ALL').focus();
  await page.keyboard.type('125');
  await expect(rate).toHaveText('12,50%');
  const both = page.locator('[data-computed=MDP_RATE] output').first();
  await expect(both).toHaveText('');
  await field(page, 'NEARPOOR_HH.ALL').focus();
  await page.keyboard.type('25');
  await expect(both).toHaveText('15,00');
  await page.keyboard.press('Escape');
  await field(page, 'POOR_HH.ALL').focus();
  await expect(panel(page)).toContainText('Hộ nghèo (125)');
  await page.keyboard.press('Delete');
  await expect(rate).toHaveText('');
  await field(page, 'HH_TOTAL.ALL').fill('');
  // The next test finds the cells as this one did: their saving ends before the page does.
  await page.locator('h1').click();
  for (const key of ['HH_TOTAL.ALL', 'POOR_HH.ALL', 'NEARPOOR_HH.ALL']) {
    await expect(stateOf(page, key)).toContainText('chưa nhập');
  }
});

test('an indicator is found without marks, in whatever section, and the address leads to its cell', async ({
  page,
  demoPassword,
}) => {
  await openAt(page, demoPassword);
  await field(page, 'HH_TOTAL.ALL').focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('lao dong nu');
  await expect(page.getByRole('option').first()).toContainText('Lao động nữ');
  await page.keyboard.press('Enter');
  await expect(field(page, 'LABOUR_FEMALE.ALL')).toBeFocused();
  expect(new URL(page.url()).search).toBe('?muc=lao-dong');
  expect(new URL(page.url()).hash).toBe('#o-LABOUR_FEMALE.ALL');
  await page.reload();
  await expect(field(page, 'LABOUR_FEMALE.ALL')).toBeFocused();
  await page.goBack();
  await expect(field(page, 'HH_TOTAL.ALL')).toBeVisible();
  await page.getByRole('link', { name: 'Nông thôn mới' }).click();
  await expect(field(page, 'COMMUNES.ALL')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?muc=nong-thon-moi');
});

test('what is typed in one section is undone from another', async ({ page, demoPassword }) => {
  await openAt(page, demoPassword);
  await field(page, 'HH_TOTAL.ALL').fill('4321');
  await page.getByRole('link', { name: 'Nông thôn mới' }).click();
  await expect(field(page, 'COMMUNES.ALL')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(field(page, 'HH_TOTAL.ALL')).toBeFocused();
  await expect(field(page, 'HH_TOTAL.ALL')).toHaveValue('');
  await page.locator('h1').click();
  await expect(stateOf(page, 'HH_TOTAL.ALL')).toContainText('chưa nhập');
});

test('a Vietnamese input method neither loses nor doubles a letter', async ({
  page,
  demoPassword,
}) => {
  await openAt(page, demoPassword);
  const keys = await page.context().newCDPSession(page);
  await field(page, 'HH_TOTAL.ALL').focus();
  // As Telex composes it: the word stands provisionally until it is whole.
  const compose = async (...states: string[]) => {
    for (const text of states) {
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await keys.send('Input.insertText', { text: states.at(-1) ?? '' });
  };
  await compose('k', 'kh', 'kho', 'khoa', 'khoan', 'khoản', 'khoảng');
  await page.keyboard.type(' 120');
  await expect(field(page, 'HH_TOTAL.ALL')).toHaveValue('khoảng 120');
  await expect(page.getByText('Hiểu là khoảng 120')).toBeVisible();
  await page.keyboard.press('F6');
  await panel(page, 'note').focus();
  await compose('S', 'So', 'Sở');
  await page.keyboard.type(' ');
  await compose('d', 'dd', 'đ', 'đa', 'đan', 'đang');
  await page.keyboard.type(' ');
  await compose('r', 'ra', 'rà');
  await expect(panel(page, 'note')).toHaveValue('Sở đang rà');
  // As UniKey types it: it takes letters back and writes others.
  await field(page, 'HH_TOTAL.ALL').focus();
  for (const key of ['g', 'a', 'a', 'Backspace', 'Backspace']) await page.keyboard.press(key);
  await page.keyboard.insertText('ầ');
  await page.keyboard.press('n');
  await page.keyboard.type(' 90');
  await expect(field(page, 'HH_TOTAL.ALL')).toHaveValue('gần 90');
  await page.keyboard.press('Delete');
  await page.locator('h1').click();
  await expect(stateOf(page, 'HH_TOTAL.ALL')).toContainText('chưa nhập');
});

test('last quarter’s figures are copied where somebody says so, and carry a mark until looked at', async ({
  page,
  demoPassword,
}) => {
  await openAt(page, demoPassword, reportPath('lao-cai', 'nong-thon-moi'));
  const before = await page
    .locator('tr', { has: field(page, 'COMMUNES.ALL') })
    .locator('.sheet-past')
    .last()
    .textContent();
  await page.getByRole('button', { name: 'Như quý trước…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^Tổng số xã/ }).check();
  await dialog.getByRole('button', { name: 'Chép 1 ô' }).click();
  await expect(field(page, 'COMMUNES.ALL')).toHaveValue(before ?? '');
  await expect(page.locator('[id="o-COMMUNES.ALL-mark"]')).toContainText('chép từ quý trước');
  await expect(stateOf(page, 'COMMUNES.ALL')).toContainText('đã lưu');
  await page.reload();
  await expect(page.locator('[id="o-COMMUNES.ALL-mark"]')).toContainText('chép từ quý trước');
  await field(page, 'COMMUNES.ALL').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="o-COMMUNES.ALL-mark"]')).toHaveCount(0);
  await field(page, 'COMMUNES.ALL').focus();
  await page.keyboard.press('Delete');
  await page.locator('h1').click();
  await expect(stateOf(page, 'COMMUNES.ALL')).toContainText('chưa nhập');
});

test('on a phone one cell stands after another, with the ways to the next and the one before', async ({
  browser,
  baseURL,
  demoPassword,
}) => {
  const context = await browserOf(browser, { baseURL });
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await openAt(page, demoPassword, reportPath('lao-cai', 'hop-tac-xa'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const [first = '', second = ''] = await keysOf(page);
  await expect(field(page, first)).toHaveAttribute('inputmode', 'decimal');
  await field(page, first).focus();
  await panel(page).getByRole('button', { name: 'Ô sau' }).click();
  await expect(field(page, second)).toBeFocused();
  // Neither the field nor its bar hides the other.
  const [box, bar] = await Promise.all([
    field(page, second).boundingBox(),
    panel(page).boundingBox(),
  ]);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await panel(page).getByRole('button', { name: 'Ô trước' }).click();
  await expect(field(page, first)).toBeFocused();
  await settled(page);
  await context.close();
});
