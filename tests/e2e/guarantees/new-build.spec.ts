import type { Page } from '@playwright/test';
import { freePort } from '@/scripts/database/server';
import { expect, test } from '../../support/guarantee';
import { type OwnDatabase, type OwnSite, ownPassword } from '../../support/own-site';
import {
  browserOf,
  field,
  people,
  quarter,
  reportPath,
  signIn,
  stateOf,
} from '../../support/workspace';

/** The product is renewed while somebody types: the page in front of them is of the build before. */

const path = reportPath('lao-cai', 'nong-thon-moi');
const [first, second] = ['NTM_STD.ALL', 'NTM_MODERN.ALL'] as const;

let database: OwnDatabase;
let port: string;
let site: OwnSite;

test.beforeAll(async ({ ground }) => {
  database = await ground.copy('demo');
  port = String(await freePort());
  site = await ground.start(database, { DEMO: 'on', PORT: port });
});

test.afterAll(() => site?.stop());

async function type(page: Page, key: string, value: string): Promise<void> {
  await field(page, key).fill(value);
  await page.locator('h1').click();
}

/** What the database holds of a cell of the report. */
async function storedIn(key: string): Promise<string | undefined> {
  const { rows } = await database.query(
    `SELECT value::text FROM report_cell
       JOIN report ON report.id = report_id JOIN area ON area.id = area_id
      WHERE slug = 'lao-cai' AND period = $1 AND indicator_code || '.' || scope = $2`,
    [quarter, key],
  );
  return rows[0]?.value;
}

test('what an old page saves arrives, or is kept until the reload that it asks for', async ({
  browser,
  ground,
}) => {
  test.setTimeout(180_000);
  const context = await browserOf(browser, { baseURL: site.url });
  const page = await context.newPage();
  await signIn(page, people.staffLaoCai, ownPassword, path);
  await page.locator('.entry-form[data-alive]').waitFor();
  // From here on the server knows nothing of this page's programs and actions.
  await page.route('**/_next/static/**', (route) => route.fulfill({ status: 404 }));

  await site.stop();
  await type(page, first, '12');
  await expect(stateOf(page, first)).toContainText('chờ mạng');
  site = await ground.start(database, { DEMO: 'on', PORT: port });
  await expect(stateOf(page, first)).toContainText('đã lưu', { timeout: 40_000 });
  expect(await storedIn(first)).toBe('12');

  // A build that asks for more than this page sends.
  await page.route('**/luu', (route) => {
    const { trail: _, reportId: __, ...rest } = route.request().postDataJSON();
    return route.continue({ postData: rest });
  });
  await type(page, second, '5');
  await expect(page.getByText('Trang đã được cập nhật, hãy tải lại')).toBeVisible({
    timeout: 20_000,
  });
  await expect(field(page, second)).toHaveValue('5');
  expect(await storedIn(second)).toBeUndefined();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await page.locator('.entry-form[data-alive]').waitFor();
  await expect(field(page, second)).toHaveValue('5');
  // The address leads to the cell again: it is sent once it is left.
  await page.locator('h1').click();
  await expect(stateOf(page, second)).toContainText('đã lưu', { timeout: 20_000 });
  expect(await storedIn(second)).toBe('5');
  await context.close();
});
