import { expect, test } from '../../support/guarantee';
import { openPptx } from '../../support/opened-pptx';
import { sessionCookie } from '../../support/own-session';
import { type OwnDatabase, type OwnSite, ownPassword } from '../../support/own-site';
import { openPdf } from '../../support/poppler';
import { ask, type RawAnswer } from '../../support/raw-request';
import { browserOf, people, settled, signIn } from '../../support/workspace';

/**
 * A figure under embargo, by every way and file: whom the reviewer named shows it marked; another
 * organiser, a reviewer, staff and a reader never meet it, and it goes when the reviewer closes it.
 */

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const figure = /987[.,]?654/;
const mark = 'Cấm công bố';
const colleague = 'dong-nghiep@lmhtx.example';

let database: OwnDatabase;
let site: OwnSite;
let desk: string;

test.beforeAll(async ({ ground }) => {
  test.setTimeout(120_000);
  database = await ground.copy('demo');
  const { rowCount } = await database.query(
    `UPDATE report_cell SET value = 987654, precision = 'exact', value_high = NULL
     WHERE indicator_code = 'HTX_TOTAL' AND scope = 'ALL' AND report_id IN (
       SELECT report_id FROM release_report
       WHERE release_id IN (SELECT id FROM release WHERE demo AND state = 'draft'))`,
    [],
  );
  expect(rowCount).toBe(1);
  await database.query(
    `INSERT INTO "user" (id, name, email, email_verified, demo)
     VALUES ('dong-nghiep', 'Ban tổ chức khác (minh họa)', $1, true, true)`,
    [colleague],
  );
  await database.query(
    `INSERT INTO user_role (user_id, role) VALUES ('dong-nghiep', 'organiser')`,
    [],
  );
  const { rows } = await database.query(
    `SELECT slug FROM conference WHERE demo AND state = 'preparing'`,
    [],
  );
  desk = `/lam-viec/hoi-nghi/${rows[0]?.slug}`;
  site = await ground.start(database, { DEMO: 'on' });
});

test.afterAll(() => site?.stop());

/** What somebody is answered at an address, files taken apart into what they say. */
async function answerTo(email: string | null, path: string) {
  const cookie = email === null ? null : await sessionCookie(database, email);
  const headers = new Map(cookie ? [['cookie', `${cookie.name}=${cookie.value}`]] : []);
  const answer = await ask(`${site.url}${path}`, {
    headers: Object.fromEntries(headers),
  });
  return { status: answer.status, said: await saidIn(answer), headers: answer.headers };
}

async function saidIn({ bytes, text, headers }: RawAnswer): Promise<string> {
  const type = String(headers['content-type']);
  if (type.includes('pdf')) return openPdf(bytes).text;
  if (!type.includes('presentation')) return text;
  const { slides, parts } = await openPptx(bytes);
  const tables = slides.flatMap(({ charts }) => charts.flatMap(({ rows }) => rows.flat()));
  return [...parts.values(), ...slides.map(({ words }) => words), ...tables].join(' ');
}

const parts = ['', '/trinh-chieu', '/pptx', '/pdf'];

test('who was named shows and takes it away, marked everywhere, or without it', async () => {
  for (const part of parts) {
    const { status, said, headers } = await answerTo(people.organiser, `${desk}${part}`);
    expect.soft(status, part).toBe(200);
    expect.soft(said, part).toContain(mark);
    if (part !== '') expect.soft(said, part).toMatch(figure);
    // What a browser keeps nobody can close.
    expect.soft(said, part).not.toMatch(/data-kept="/);
    const file = String(headers['content-disposition'] ?? 'cam-cong-bo');
    expect.soft(file, part).toContain('cam-cong-bo');
  }
  for (const part of ['/trinh-chieu', '/pptx']) {
    const { said } = await answerTo(people.organiser, `${desk}${part}?chi-da-phat-hanh=co`);
    expect.soft(said, part).not.toMatch(figure);
    expect.soft(said, part).not.toContain(mark);
  }
  const { rows } = await database.query(
    `SELECT details ->> 'type' AS type FROM audit_event
     WHERE action = 'conference.take_embargoed_file' ORDER BY id`,
    [],
  );
  expect(rows.map(({ type }) => type)).toEqual(['pptx', 'pdf']);
});

test('nobody else meets it, by any way or file', async () => {
  const others = [colleague, people.reviewer, people.staffLaoCai, null];
  const more = ['/y-kien', '/tap-tai-lieu', '/bang-bao-cao', '/trang-thai', '/thong-tin'];
  for (const email of others) {
    for (const part of [...parts, ...more]) {
      const { status, said } = await answerTo(email, `${desk}${part}`);
      expect.soft(status, `${email} ${part}`).toBeLessThan(500);
      expect.soft(said, `${email} ${part}`).not.toMatch(figure);
      expect.soft(said, `${email} ${part}`).not.toContain(mark);
    }
  }
  // The colleague works on the same pack, with what is published.
  expect((await answerTo(colleague, desk)).status).toBe(200);
  for (const path of [
    '/tinh/lang-son',
    '/tinh/lang-son.csv',
    '/chi-tieu/so-hop-tac-xa',
    '/hoi-nghi',
  ]) {
    const { said } = await answerTo(null, `${path}?so-lieu=minh-hoa`);
    expect.soft(said, path).not.toMatch(figure);
  }
});

test('the reviewer closes it, and the page that is open loses it', async ({ browser }) => {
  const organiser = await browserOf(browser, { baseURL: site.url });
  const page = await organiser.newPage();
  await signIn(page, people.organiser, ownPassword, desk);
  const listed = page.locator('.desk-slide', { hasText: mark });
  await expect(listed.first()).toBeVisible();
  await listed.first().getByRole('link').click();
  await expect(page.locator('.slide-title')).toContainText(mark);
  await expect(
    page.getByText(/^Trang này có số cấm công bố nên chưa đóng băng được/),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đóng băng số liệu' })).toHaveCount(0);

  const reviewer = await browserOf(browser, { baseURL: site.url });
  const release = await reviewer.newPage();
  const { rows } = await database.query(
    `SELECT slug FROM release WHERE demo AND state = 'draft'`,
    [],
  );
  await signIn(release, people.reviewer, ownPassword, `/lam-viec/phat-hanh/${rows[0]?.slug}`);
  await settled(release);
  const named = release.getByRole('checkbox', { name: 'Ban tổ chức hội nghị (minh họa)' });
  await expect(named).toBeChecked();
  await expect(release.getByRole('checkbox', { name: /^Ban tổ chức khác/ })).not.toBeChecked();
  await named.uncheck();
  await release.getByRole('button', { name: 'Lưu người được xem trước' }).click();
  await expect(release.getByText('Đã lưu người được xem trước.')).toBeVisible();
  await expect(listed).toHaveCount(0, { timeout: 10_000 });
  await expect(page.locator('.slide-title')).not.toContainText(mark);

  // Once it is out the open page says so: the figure of before, the one of now, and no mark any more.
  await expect(page.locator('.slide-title')).not.toContainText(figure);
  await release.getByText('Phát hành', { exact: true }).last().click();
  await release.getByRole('button', { name: 'Xác nhận phát hành' }).click();
  await expect(
    release.getByRole('link', { name: 'Trang công khai của lần phát hành này' }),
  ).toBeVisible();
  await expect(page.locator('.desk-preview .slide-title')).toContainText(figure, {
    timeout: 10_000,
  });
  await expect(page.locator('.slide-title')).not.toContainText(mark);
  await expect(page.getByText('Thay đổi từ lần xem trước', { exact: true })).toBeVisible();
  await expect(page.getByText(/mới có, 987\.654/).first()).toBeVisible();
  await expect(page.getByText(/không còn \(trước [\d.]+\)/).first()).toBeVisible();
  await Promise.all([organiser.close(), reviewer.close()]);
});
