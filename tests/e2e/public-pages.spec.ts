import { faultsOf } from '../support/accessibility';
import { expect, test } from '../support/journey';

/** Every public page, real and illustrative, in both languages. */
const pages = [
  '/',
  '/?ranh-gioi=34',
  '/?so-lieu=minh-hoa',
  '/tinh',
  '/tinh?ranh-gioi=63&sap-xep=ma',
  '/tinh?tim=khong+co',
  '/tinh/thai-nguyen',
  '/tinh/lao-cai?ranh-gioi=63',
  '/tinh/quang-ninh',
  '/tinh/lang-son?so-lieu=minh-hoa',
  '/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke',
  '/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa',
  '/nhung/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke',
  '/nhung/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke/ban-do',
  '/nhung/tinh/lang-son/hinh?so-lieu=minh-hoa',
  '/so-sanh',
  '/so-sanh?noi=thai-nguyen-63,lao-cai-63,ca-nuoc&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke,thu-nhap-binh-quan-dau-nguoi',
  '/so-sanh?so-lieu=minh-hoa&noi=thai-nguyen,lao-cai,cao-bang,lang-son&chi-tieu=so-hop-tac-xa,to-hop-tac',
  '/chu-de',
  '/chu-de/hop-tac-xa',
  '/chu-de/giam-ngheo?so-lieu=minh-hoa',
  '/chu-de/kho-khan-kien-nghi?so-lieu=minh-hoa&tim=giai+ngan',
  '/tim-kiem?q=htx+thai+nguyen+2025',
  '/bang-so-lieu',
  '/bang-so-lieu?chi-tieu=hop-tac-xa-co-quan-thong-ke&ky=2022-12-31',
  '/bang-so-lieu?so-lieu=minh-hoa&chi-tieu=so-hop-tac-xa&ky=quy-4',
  '/phat-hanh',
  '/phat-hanh?so-lieu=minh-hoa',
  '/phuong-phap',
  '/thuat-ngu',
  '/thuat-ngu?tim=htx',
  '/du-lieu-mo',
  '/tro-nang',
  '/gioi-thieu',
];
const missing = '/khong-co-trang-nay';

const inBoth = (path: string) => [path, `/en${path === '/' ? '' : path}`.replace('/en/?', '/en?')];

test.use({ expectedComplaints: [/status of 404/] });

/** Three are enough in the other language: the parts are the same. */
const inEnglish = ['/', '/tinh/quang-ninh', missing];
const walked = [...pages, missing, ...inEnglish.flatMap((path) => inBoth(path).slice(1))];

test('the search itself finds a fault, and names the rule and the element', async ({ page }) => {
  await page.setContent(
    '<html lang="vi"><title>x</title><main><h1>x</h1><img src="data:,"></main>',
  );
  expect(await faultsOf(page)).toEqual(['about:blank image-alt: <img src="data:,">']);
  expect(await faultsOf(page, ['color-contrast'])).toEqual([]);
});

for (const path of walked) {
  test(`${path}: no fault for axe, nothing wider than a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(path.includes(missing) ? 404 : 200);
    expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/en') ? 'en' : 'vi');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('dark colours keep their contrast', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ colorScheme: 'dark', baseURL });
  const page = await context.newPage();
  for (const path of ['/', '/tinh/quang-ninh', '/tinh/lang-son?so-lieu=minh-hoa']) {
    await page.goto(path);
    expect(await faultsOf(page, ['color-contrast'])).toEqual([]);
  }
  await context.close();
});

test('everything unfolded has no fault and stays within a phone', async ({ page }) => {
  for (const path of ['/tinh/bac-ninh', '/']) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    if (path === '/') continue;
    expect(await faultsOf(page)).toEqual([]);
  }
});

test('a release and its correction have no fault', async ({ page }) => {
  await page.goto('/en/phat-hanh?so-lieu=minh-hoa');
  // Other journeys publish corrections of their own meanwhile.
  await page
    .getByRole('link', { name: /^Correction of figures/ })
    .first()
    .click();
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('the error page', () => {
  test.use({ expectedComplaints: [/status of 500/] });
  for (const path of ['/loi', '/en/loi']) {
    test(`${path} has no fault and says what to do`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/lỗi|error/);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
});

test('each page names itself in the other language and says where it is at home', async ({
  page,
}) => {
  await page.goto('/en/tinh/lao-cai?ranh-gioi=63');
  expect(await page.getAttribute('link[rel=canonical]', 'href')).toMatch(
    /\/en\/tinh\/lao-cai\?ranh-gioi=63$/,
  );
  expect(await page.getAttribute('link[rel=alternate][hreflang=vi]', 'href')).toMatch(
    /[^n]\/tinh\/lao-cai\?ranh-gioi=63$/,
  );
  await page.getByRole('link', { name: /Tiếng Việt/ }).click();
  await expect(page).toHaveURL(/[^n]\/tinh\/lao-cai\?ranh-gioi=63$/);
  expect(await page.getAttribute('html', 'lang')).toBe('vi');
});
