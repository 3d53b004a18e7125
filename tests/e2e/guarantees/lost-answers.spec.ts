import type { Page } from '@playwright/test';
import { expect, test } from '../../support/guarantee';
import { sessionCookie } from '../../support/own-session';
import { type OwnDatabase, type OwnSite, ownPassword } from '../../support/own-site';
import { sendForm } from '../../support/plain-form';
import { people, quarter, signIn } from '../../support/workspace';

/** A form whose answer is lost, whose page is old, or whose server has no database. */

let database: OwnDatabase;
let site: OwnSite;

test.beforeAll(async ({ ground }) => {
  database = await ground.copy('demo');
  site = await ground.start(database, { DEMO: 'on' });
});

test.afterAll(() => site?.stop());

test.use({ expectedComplaints: [/Failed to load resource/] });

const reason = 'Xem lại tổng số thành viên. '.repeat(17);

async function openReturn(page: Page): Promise<string> {
  const { rows } = await database.query(
    `SELECT report.id, area.slug FROM report JOIN area ON area.id = area_id
      WHERE period = $1 AND state = 'submitted' ORDER BY area.slug LIMIT 1`,
    [quarter],
  );
  await page.goto(`${site.url}/lam-viec/bao-cao/${rows[0].slug}/${quarter}/kiem-tra`);
  await page.locator('summary', { hasText: 'Trả lại' }).first().click();
  await page.locator('#ly-do-return').fill(reason);
  return rows[0].id;
}

function send(page: Page) {
  return page
    .locator('form', { has: page.locator('#ly-do-return') })
    .getByRole('button')
    .click();
}

async function signInHere(page: Page) {
  const { name, value } = await sessionCookie(database, people.reviewer);
  await page.context().addCookies([{ name, value, url: site.url }]);
}

test('says that the page is outdated, and the reason is there after the reload', async ({
  page,
}) => {
  await signInHere(page);
  await openReturn(page);
  await page.route('**/kiem-tra', (route) => {
    const headers = route.request().headers();
    if (headers['next-action'] === undefined) return route.fallback();
    return route.continue({ headers: { ...headers, 'next-action': `60${'0'.repeat(40)}` } });
  });
  await send(page);
  await expect(page.getByText('Trang đã được cập nhật, hãy tải lại')).toBeVisible();
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await expect(page.getByText('được đặt lại vào ô')).toBeVisible();
  await expect(page.locator('#ly-do-return')).toHaveValue(reason);
});

test('says that it is not known, keeps the reason, finds out, and is done once', async ({
  page,
}) => {
  await signInHere(page);
  const reportId = await openReturn(page);
  await page.reload();
  await expect(page.locator('#ly-do-return')).toHaveValue(reason);
  let lost = 0;
  await page.route('**/kiem-tra', async (route) => {
    if (route.request().method() !== 'POST' || lost >= 2) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await send(page);
  await expect(page.getByText('Chưa rõ việc vừa gửi')).toBeVisible();
  await expect(page.locator('#ly-do-return')).toHaveValue(reason);
  await page.getByRole('button', { name: 'Hỏi lại ngay' }).click();
  // Pressed while the page asks by itself, the next question is its own, some seconds later.
  await expect(page.getByText('Đã trả lại tỉnh.')).toBeVisible({ timeout: 20_000 });
  const { rowCount } = await database.query(
    "SELECT 1 FROM audit_event WHERE subject_id = $1 AND action = 'report.return'",
    [reportId],
  );
  expect(rowCount).toBe(1);
  // Nothing typed is kept; the key of what would be is the reviewer's for as long as they work here.
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept).toEqual([expect.stringMatching(/^khoa-giu:/)]);
});

test('a sign-in whose answer is lost is found out too', async ({ page }) => {
  let lost = false;
  await page.route('**/dang-nhap**', async (route) => {
    if (route.request().method() !== 'POST' || lost) return route.fallback();
    lost = true;
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
  await signIn(page, people.reviewer, ownPassword, `${site.url}/lam-viec/duyet`);
  await expect(page).toHaveURL(/lam-viec\/duyet/);
});

test('a plain form with the database away carries what was typed', async () => {
  const { OwnGround } = await import('../../support/own-site');
  const ground = await OwnGround.open();
  try {
    const copy = await ground.copy('demo');
    const own = await ground.start(copy, { DEMO: 'on' });
    const { name, value } = await sessionCookie(copy, people.staffLaoCai);
    const answer = await sendForm({
      site: own.url,
      page: `/lam-viec/bao-cao/lao-cai/${quarter}?muc=cong-nghe-chuoi-gia-tri`,
      cookie: `${name}=${value}`,
      marked: 'name="intent"',
      fields: { 'HTX_HITECH.ALL.value': '4<4', 'HTX_HITECH.ALL.note': 'theo sổ' },
      beforeSending: () => ground.stopDatabase(),
    });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('Chưa ghi được');
    expect(answer.text).toContain('name="HTX_HITECH.ALL.value" value="4&lt;4"');
    expect(answer.text).toContain('value="theo sổ"');
    expect(answer.text).toContain('Gửi lại');
  } finally {
    await ground.close();
  }
});
