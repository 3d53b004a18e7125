import { expect, test } from '../../support/guarantee';
import { type OwnDatabase, type OwnSite, ownPassword } from '../../support/own-site';
import { browserOf, field, people, reportPath, signIn } from '../../support/workspace';

/** A plain form that is sent after its session ran out is kept for its person. */

let database: OwnDatabase;
let site: OwnSite;

test.beforeAll(async ({ ground }) => {
  database = await ground.copy('demo');
  site = await ground.start(database, { DEMO: 'on' });
});

test.afterAll(() => site?.stop());

test('what was typed stands in its fields again after signing in', async ({ browser }) => {
  const path = reportPath('lao-cai', 'cong-nghe-chuoi-gia-tri');
  const context = await browserOf(browser, { baseURL: site.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, people.staffLaoCai, ownPassword, path);
  await database.query("UPDATE session SET expires_at = now() - interval '1 minute'");

  await field(page, 'HTX_HITECH.ALL').fill('44');
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await page.waitForURL(/dang-nhap/);
  await expect(page.getByText('vẫn được giữ')).toBeVisible();
  await page.locator('[name=email]').fill(people.staffLaoCai);
  await page.locator('[name=password]').fill(ownPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByText('được giữ lại và điền sẵn')).toBeVisible();
  await expect(field(page, 'HTX_HITECH.ALL')).toHaveValue('44');
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await page.goto(path);
  await expect(field(page, 'HTX_HITECH.ALL')).toHaveValue('44');
  await context.close();
});
