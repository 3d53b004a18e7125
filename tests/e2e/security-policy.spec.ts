import { expect, test } from '../support/journey';
import { settled } from '../support/workspace';

const PAGES = ['/', '/en', '/tinh', '/phuong-phap', '/phat-hanh', '/dang-nhap', '/en/dang-nhap'];

for (const path of PAGES) {
  test(`${path} runs under its policy without a violation`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    const headers = answer?.headers() ?? {};
    const scripts = /script-src ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1];
    // What anyone reads carries no program of its own; what is personal, those with its nonce.
    if (path.endsWith('/dang-nhap')) expect(scripts).toMatch(/^'self' 'nonce-[\w+/=]+'$/);
    else expect(scripts).toBe("'self'");
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['x-content-type-options']).toBe('nosniff');
    await settled(page);
  });
}

test('an inline script is blocked, however it came into the page', async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(/Content Security Policy/);
  await page.goto('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.body.append(script);
    return 'planted' in window;
  });
  expect(ran).toBe(false);
});

test('public pages set no cookie, whoever asks', async ({ page, context }) => {
  for (const path of ['/', '/tinh', '/khong-co-trang-nay']) {
    await page.request.get(path, { headers: { cookie: 'so-lieu=x' } });
  }
  expect(await context.cookies()).toEqual([]);
});

test('an unknown address answers 404 with a page that helps on, without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  for (const path of ['/khong-co-trang-nay', '/en/no-such-page', '/tinh/atlantis']) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  }
  await context.close();
});
