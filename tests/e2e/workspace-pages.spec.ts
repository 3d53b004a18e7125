import type { Page } from '@playwright/test';
import { faultsOf } from '../support/accessibility';
import { expect, test } from '../support/journey';
import {
  browserOf,
  field,
  people,
  reportPath,
  settled,
  signIn,
  signInByForm,
} from '../support/workspace';

/** Every signed-in page, for each of its people, in both languages, wide and narrow. */

const rooms: readonly (readonly [keyof typeof people, readonly string[]])[] = [
  [
    'staffLaoCai',
    [
      '/lam-viec',
      reportPath('lao-cai'),
      reportPath('lao-cai', 'kho-khan-kien-nghi'),
      `${reportPath('lao-cai')}/kiem-tra`,
      `${reportPath('lao-cai')}/lich-su`,
    ],
  ],
  ['leadThaiNguyen', ['/lam-viec']],
  [
    'reviewer',
    [
      '/lam-viec',
      '/lam-viec/duyet',
      '/lam-viec/duyet?trang-thai=with_lead',
      `${reportPath('dien-bien')}/kiem-tra`,
      `${reportPath('nghe-an')}/kiem-tra`,
      `${reportPath('cao-bang')}/kiem-tra`,
      '/lam-viec/phat-hanh',
    ],
  ],
  ['organiser', ['/lam-viec', '/lam-viec/hoi-nghi']],
  ['administrator', ['/lam-viec', '/lam-viec/quan-tri']],
];

const alert = (page: Page) => page.locator('main').getByRole('alert');

async function expectNoFault(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
}

async function expectToFit(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBe(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

for (const [who, paths] of rooms) {
  test(`${who}: no fault for axe, nothing wider than a phone, no page kept`, async ({
    page,
    demoPassword,
  }) => {
    test.setTimeout(120_000);
    await signIn(page, people[who], demoPassword);
    // One of each person's pages is enough in the other language: the parts are the same.
    for (const path of [...paths, `/en${paths.at(-1)}`]) {
      const answer = await page.goto(path);
      await settled(page);
      expect(answer?.status(), path).toBe(200);
      expect(answer?.headers()['cache-control']).toBe('no-store');
      expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/en') ? 'en' : 'vi');
      expect(await page.locator('h1').count()).toBe(1);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
      });
      await expectNoFault(page);
      await expectToFit(page);
    }
  });
}

for (const prefix of ['', '/en']) {
  test(`${prefix}/dang-nhap: what is wrong is said, and is no fault for axe`, async ({ page }) => {
    await page.goto(`${prefix}/dang-nhap`);
    await expectNoFault(page);
    await page.locator('[name=email]').fill('khong.co@lmhtx.example');
    await page.locator('[name=password]').fill('khong-phai-mat-khau');
    await page.locator('[name=password]').press('Enter');
    await expect(alert(page)).toContainText(
      prefix ? 'The email or the password is wrong' : 'Thư điện tử hoặc mật khẩu không đúng',
    );
    await expect(page.locator('[name=email]')).toHaveValue('khong.co@lmhtx.example');
    await expectNoFault(page);
    await expectToFit(page);
  });

  test(`${prefix}: a form with errors, dark and light, is no fault for axe`, async ({
    browser,
    baseURL,
    demoPassword,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browserOf(browser, { baseURL, javaScriptEnabled: true });
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await signIn(
        page,
        people.staffLaoCai,
        demoPassword,
        `${prefix}${reportPath('lao-cai', 'ocop')}`,
      );
      await field(page, 'OCOP_PROD.ALL').fill('1.5');
      await field(page, 'OCOP_PROD_3.ALL').fill('abc');
      await page.locator('.entry-save button').click();
      await expect(alert(page).getByRole('link')).toHaveCount(2);
      await expectNoFault(page);
      await expectToFit(page);
      await field(page, 'OCOP_PROD.ALL').fill('');
      await field(page, 'OCOP_PROD_3.ALL').fill('');
      await context.close();
    }
  });
}

test('who is not signed in goes to sign in and comes back', async ({ page, demoPassword }) => {
  await signInByForm(page, people.reviewer, demoPassword, '/lam-viec/duyet?trang-thai=submitted');
  expect(new URL(page.url()).search).toBe('?trang-thai=submitted');
  await page.locator('.account-menu > summary').click();
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await page.waitForURL(/\/dang-nhap/);
  await page.goto('/lam-viec');
  expect(page.url()).toContain('/dang-nhap?tiep=%2Flam-viec');
});
