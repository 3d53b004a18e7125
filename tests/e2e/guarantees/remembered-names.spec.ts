import type { Browser, Page } from '@playwright/test';
import { formatDayOfInstant } from '@/lib/format/date';
import { expect, test } from '../../support/guarantee';
import { sessionCookie } from '../../support/own-session';
import type { OwnDatabase, OwnSite } from '../../support/own-site';
import { browserOf, field, paste, people, reportPath } from '../../support/workspace';

/** Two of a province on a site of their own: what one confirms of its tables, the other is not asked. */

const first = { email: people.staffLaoCai, name: '' };
const second = { email: 'sinh.laocai@lmhtx.example', name: 'Lý Thị Sinh' };

const sure = 'Lao động nữ thường xuyên trong HTX';
/** Which of its columns counts, and which indicator its second row is, the form cannot know. */
const table = (effective: string) =>
  `Chỉ tiêu\tSố thực hiện\tSố liệu\n${sure}\t6801\t6802\nHTX hiệu quả\t${effective}\t9`;
const moved = `Số liệu\tChỉ tiêu\tSố thực hiện\n9\t3. HTX hiệu quả\t212\n1\t${sure}\t6803`;

let database: OwnDatabase;
let site: OwnSite;

test.beforeAll(async ({ ground }) => {
  database = await ground.copy('demo');
  site = await ground.start(database, { DEMO: 'on' });
  const { rows } = await database.query('SELECT name FROM "user" WHERE email = $1', [first.email]);
  first.name = rows[0].name;
  await database.query(
    `INSERT INTO "user" (id, name, email, demo, updated_at) VALUES ('second', $1, $2, true, now())`,
    [second.name, second.email],
  );
  await database.query(
    `INSERT INTO user_role (user_id, role, area_id) SELECT 'second', role, area_id
     FROM user_role JOIN "user" ON "user".id = user_id WHERE email = $1`,
    [first.email],
  );
});

test.afterAll(() => site?.stop());

async function openForm(browser: Browser, email: string): Promise<Page> {
  const context = await browserOf(browser, { baseURL: site.url });
  await context.addCookies([{ ...(await sessionCookie(database, email)), url: site.url }]);
  const page = await context.newPage();
  await page.goto(reportPath('lao-cai', 'lao-dong'));
  await page.locator('.entry-form[data-alive]').waitFor();
  return page;
}

const dialog = (page: Page) => page.getByRole('dialog');
const recalled = (page: Page) => dialog(page).getByRole('region', { name: 'Nhớ từ lần trước' });

/** Takes the cells; gives once the server has the answers about names. */
async function take(page: Page): Promise<void> {
  await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/ten') && response.ok()),
    dialog(page)
      .getByRole('button', { name: /^Nhận \d+ ô$/ })
      .click(),
  ]);
}

test('what one has confirmed the other is not asked, can change, and can have forgotten', async ({
  browser,
}) => {
  const today = formatDayOfInstant(new Date().toISOString(), 'vi');
  const one = await openForm(browser, first.email);
  await paste(one, 'LABOUR_FEMALE.ALL', table('210'));
  await dialog(one).getByLabel('B1: Số thực hiện').click();
  await dialog(one).getByLabel('Hợp tác xã hoạt động hiệu quả', { exact: true }).click();
  await expect(dialog(one)).toContainText('2 câu trả lời về tên được nhớ cho cả tỉnh');
  await expect(recalled(one)).toHaveCount(0);
  await take(one);

  const other = await openForm(browser, second.email);
  await paste(other, 'LABOUR_FEMALE.ALL', moved);
  await expect(dialog(other).getByRole('radio')).toHaveCount(0);
  await expect(recalled(other).getByRole('listitem')).toHaveCount(2);
  await expect(recalled(other)).toContainText('Cột “Số thực hiện” là số quý này của toàn tỉnh');
  await expect(recalled(other)).toContainText(`${first.name}, ${today}`);
  await recalled(other).getByRole('button', { name: 'Hỏi lại về “HTX hiệu quả”' }).click();
  await dialog(other).getByLabel('không lấy chỗ nào').click();
  await take(other);
  await expect(field(other, 'LABOUR_FEMALE.ALL')).toHaveValue('6803');

  // A page that was open learns of it when it is opened anew.
  await one.reload();
  await one.locator('.entry-form[data-alive]').waitFor();
  await paste(one, 'LABOUR_FEMALE.ALL', table('213'));
  await expect(recalled(one)).toContainText(
    `“HTX hiệu quả” không là chỉ tiêu nào của biểu (${second.name}, ${today})`,
  );
  await recalled(one).getByRole('button', { name: 'Quên “HTX hiệu quả”' }).click();
  await expect(dialog(one)).toContainText('“HTX hiệu quả” (A3) là chỉ tiêu nào?');
  await expect(recalled(one).getByRole('listitem')).toHaveCount(1);
  const { rows } = await database.query('SELECT name FROM remembered_name');
  expect(rows).toEqual([{ name: 'Số thực hiện' }]);
  await Promise.all([one.context().close(), other.context().close()]);
});

test('without a network the cells are taken, and that nothing is remembered is said', async ({
  browser,
}) => {
  const page = await openForm(browser, first.email);
  // What looks at blocks is fetched while there is a network.
  await paste(page, 'LABOUR_FEMALE.ALL', table('214'));
  await recalled(page).getByRole('button', { name: 'Quên “Số thực hiện”' }).click();
  await expect(dialog(page).getByLabel('B1: Số thực hiện')).toBeVisible();
  await page.context().setOffline(true);
  await dialog(page).getByLabel('C1: Số liệu').click();
  await expect(dialog(page)).toContainText('câu trả lời về tên không được nhớ cho lần sau');
  await dialog(page)
    .getByRole('button', { name: /^Nhận \d+ ô$/ })
    .click();
  await expect(page.getByText('câu trả lời về tên chưa được nhớ')).toBeVisible();
  await expect(field(page, 'LABOUR_FEMALE.ALL')).toHaveValue('6802');
  expect((await database.query('SELECT 1 FROM remembered_name')).rowCount).toBe(0);
  await page.context().close();
});
