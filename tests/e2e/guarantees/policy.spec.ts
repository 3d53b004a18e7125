import { currentQuarter } from '@/lib/domain/period';
import { expect, test } from '../../support/guarantee';
import { sessionCookie } from '../../support/own-session';
import { type OwnDatabase, type OwnSite, ownPassword } from '../../support/own-site';
import { sendForm } from '../../support/plain-form';
import { ask } from '../../support/raw-request';
import { settled } from '../../support/workspace';

/** What every answer says to a browser, and whom the server lets write and in. */

const quarter = currentQuarter(new Date());
const report = `/lam-viec/bao-cao/thai-nguyen/${quarter}`;
const theirs = `/lam-viec/bao-cao/dien-bien/${quarter}`;

const PUBLIC_PAGES = ['/', '/tinh', '/tinh/thai-nguyen', '/phat-hanh', '/phuong-phap'];

const DESKS: readonly (readonly [who: string, email: string, pages: readonly string[]])[] = [
  ['staff', 'canbo.laocai@lmhtx.example', ['/lam-viec', `/lam-viec/bao-cao/lao-cai/${quarter}`]],
  ['lead', 'lanhdao.thainguyen@lmhtx.example', ['/lam-viec', report]],
  [
    'reviewer',
    'tonghop@lmhtx.example',
    ['/lam-viec', '/lam-viec/duyet', '/lam-viec/phat-hanh', theirs, `${theirs}/kiem-tra`],
  ],
  ['organiser', 'hoinghi@lmhtx.example', ['/lam-viec', '/lam-viec/hoi-nghi']],
  ['administrator', 'quantri@lmhtx.example', ['/lam-viec', '/lam-viec/quan-tri']],
];

let database: OwnDatabase;
let site: OwnSite;

test.beforeAll(async ({ ground }) => {
  database = await ground.copy('demo');
  site = await ground.start(database, { DEMO: 'on' });
});

test.afterAll(() => site?.stop());

async function cookieOf(email: string): Promise<string> {
  const { name, value } = await sessionCookie(database, email);
  return `${name}=${value}`;
}

const isSignedIn = async (cookie: string) =>
  (await ask(`${site.url}/lam-viec`, { headers: { cookie } })).status === 200;

test('public pages run without a violation or a complaint, in both languages and data sets', async ({
  page,
}) => {
  for (const path of PUBLIC_PAGES) {
    for (const address of [path, `/en${path}`.replace(/\/$/, ''), `${path}?so-lieu=minh-hoa`]) {
      const answer = await page.goto(`${site.url}${address}`);
      await settled(page);
      expect.soft(answer?.status(), address).toBe(200);
    }
  }
});

for (const [who, email, pages] of DESKS) {
  test(`the pages of the ${who} run without a violation or a complaint`, async ({
    page,
    context,
  }) => {
    const { name, value } = await sessionCookie(database, email);
    await context.addCookies([{ name, value, url: site.url, httpOnly: true }]);
    for (const path of pages.flatMap((one) => [one, `/en${one}`])) {
      const answer = await page.goto(`${site.url}${path}`);
      await settled(page);
      expect.soft(answer?.status(), path).toBe(200);
      await expect.soft(page.locator('h1'), path).toBeVisible();
    }
  });
}

test('every answer forbids framing and sniffing and tells other sites little', async () => {
  const cookie = await cookieOf('canbo.laocai@lmhtx.example');
  const { text } = await ask(`${site.url}/`);
  const [, script = ''] = /src="(\/_next\/static\/[^"]+\.js)"/.exec(text) ?? [];
  for (const [path, method] of [
    ...PUBLIC_PAGES.map((one) => [one, 'GET']),
    ...['/tinh/thai-nguyen.csv', '/khong-co', '/loi', '/dang-nhap', '/lam-viec', report].map(
      (one) => [one, 'GET'],
    ),
    ...['/api/health', '/api/v1/areas', script, '/_next/image', '/%', '/a%2fb'].map((one) => [
      one,
      'GET',
    ]),
    ['/tinh', 'POST'],
    ['/lam-viec', 'POST'],
    ['/tinh', 'OPTIONS'],
  ] as const) {
    const { headers } = await ask(`${site.url}${path}`, { method, headers: { cookie } });
    const about = `${method} ${path}`;
    expect.soft(headers['x-frame-options'], about).toBe('DENY');
    expect.soft(headers['x-content-type-options'], about).toBe('nosniff');
    expect.soft(headers['referrer-policy'], about).toMatch(/^(?:strict-origin|same-origin|no-ref)/);
    expect.soft(headers, about).not.toHaveProperty('x-powered-by');
    const policy = String(headers['content-security-policy']);
    expect.soft(policy, about).toContain("frame-ancestors 'none'");
    expect.soft(policy, about).toContain("base-uri 'none'");
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect.soft(scripts, about).toMatch(/^'self'(?: 'nonce-[\w+/=]+')?$/);
  }
});

test('a personal page is stored nowhere and has a nonce of its own each time', async () => {
  const cookie = await cookieOf('canbo.laocai@lmhtx.example');
  const nonces = new Set<string>();
  for (let time = 0; time < 3; time++) {
    const { headers, text } = await ask(`${site.url}/lam-viec`, { headers: { cookie } });
    expect(headers['cache-control']).toBe('no-store');
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '';
    expect(text).toContain(`nonce="${nonce}"`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

test('who is not signed in is led to the door and then to where they wanted', async ({ page }) => {
  for (const path of ['/lam-viec', report, `/en${report}`, '/lam-viec/duyet']) {
    const { status, headers, text } = await ask(`${site.url}${path}`);
    expect.soft(status, path).toBe(307);
    const target = new URL(String(headers.location), site.url);
    expect
      .soft(target.pathname, path)
      .toBe(path.startsWith('/en') ? '/en/dang-nhap' : '/dang-nhap');
    expect.soft(target.searchParams.get('tiep'), path).toBe(path);
    expect.soft(text, path).not.toMatch(/<main/);
  }
  await page.goto(`${site.url}/lam-viec/bao-cao/lao-cai/${quarter}`);
  await page.fill('[name=email]', 'canbo.laocai@lmhtx.example');
  await page.fill('[name=password]', ownPassword);
  await page.press('[name=password]', 'Enter');
  await page.waitForURL(`**/lam-viec/bao-cao/lao-cai/${quarter}*`);
});

test('the address to go on to is one of the workspace or none', async () => {
  for (const tiep of [
    'https://evil.example/',
    '//evil.example/lam-viec',
    '/\\evil.example/lam-viec',
    '/lam-viec/../../evil',
    '/lam-viec//evil.example',
    'javascript:alert(1)',
    '/%2f%2fevil.example',
    '/lam-viec.evil.example',
    '\t//evil.example',
  ]) {
    const signedIn = await sendForm({
      site: site.url,
      page: `/dang-nhap?tiep=${encodeURIComponent(tiep)}`,
      marked: 'name="password"',
      fields: { email: 'canbo.laocai@lmhtx.example', password: ownPassword, tiep },
    });
    expect.soft(signedIn.status, tiep).toBe(303);
    const target = new URL(String(signedIn.headers.location), site.url);
    expect.soft(target.origin, tiep).toBe(site.url);
    expect.soft(target.pathname, tiep).toMatch(/^\/lam-viec(?:\/|$)/);
    const cookie = String(signedIn.headers['set-cookie']);
    expect.soft(cookie, tiep).toMatch(/HttpOnly/i);
    expect.soft(cookie, tiep).toMatch(/SameSite=Lax/i);
    // Someone who is signed in already is sent on as well.
    const again = await ask(`${site.url}/dang-nhap?tiep=${encodeURIComponent(tiep)}`, {
      headers: { cookie: cookie.split(';')[0] ?? '' },
    });
    const next = new URL(String(again.headers.location), site.url);
    expect.soft(next.origin + next.pathname, tiep).toMatch(`${site.url}/lam-viec`);
  }
});

test('nothing is written at the bidding of another site', async () => {
  const cookie = await cookieOf('canbo.laocai@lmhtx.example');
  const page = `/lam-viec/bao-cao/lao-cai/${quarter}`;
  const before = await database.query('SELECT count(*) FROM report_cell_change');
  const claims: readonly Readonly<Record<string, string>>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: site.url.replace('127.0.0.1', '127.0.0.1.evil.example') },
    { origin: site.url.replace(/:\d+$/, ':1') },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
  ];
  for (const headers of claims) {
    const answer = await sendForm({
      site: site.url,
      page,
      cookie,
      marked: 'HTX_TOTAL.ALL.value',
      fields: { 'HTX_TOTAL.ALL.value': '777' },
      headers,
    });
    expect.soft(answer.status, JSON.stringify(headers)).toBe(403);
  }
  const bare = await ask(`${site.url}${page}`, { method: 'POST', headers: { cookie }, body: 'x' });
  expect(bare.status).toBe(403);
  const after = await database.query('SELECT count(*) FROM report_cell_change');
  expect(after.rows).toEqual(before.rows);
});

test('signing out everywhere ends every session at once', async () => {
  const email = 'hoinghi@lmhtx.example';
  const [here, there] = [await cookieOf(email), await cookieOf(email)];
  expect(await isSignedIn(here)).toBe(true);
  expect(await isSignedIn(there)).toBe(true);
  const { text } = await ask(`${site.url}/lam-viec`, { headers: { cookie: here } });
  const forms = [...text.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => form);
  // The last form of the account's menu is the wide way out.
  const [marked = ''] = /name="\$ACTION_\d+:0" value="[^"]+"/.exec(forms.at(-1) ?? '') ?? [];
  expect(marked).not.toBe('');
  await sendForm({ site: site.url, page: '/lam-viec', cookie: here, marked });
  expect(await isSignedIn(here)).toBe(false);
  expect(await isSignedIn(there)).toBe(false);
});

test('a person who is disabled is out with the next request', async () => {
  const email = 'quantri@lmhtx.example';
  const cookie = await cookieOf(email);
  expect(await isSignedIn(cookie)).toBe(true);
  await database.query('UPDATE "user" SET disabled_at = now() WHERE email = $1', [email]);
  expect(await isSignedIn(cookie)).toBe(false);
  const again = await sendForm({
    site: site.url,
    page: '/dang-nhap',
    marked: 'name="password"',
    fields: { email, password: ownPassword },
  });
  expect(again.headers).not.toHaveProperty('set-cookie');
});

// The last test: from here on nobody signs in from this address for a quarter of an hour.
test('attempts are limited per address, whatever the request says of it', async () => {
  test.setTimeout(120_000);
  const attempt = (number: number) =>
    sendForm({
      site: site.url,
      page: '/dang-nhap',
      marked: 'name="password"',
      fields: { email: `ai-do-${number}@lmhtx.example`, password: 'sai mật khẩu' },
      headers: {
        'x-forwarded-for': `203.0.113.${number}`,
        'x-client-address': `203.0.113.${number}`,
        'x-real-ip': `203.0.113.${number}`,
        forwarded: `for=203.0.113.${number}`,
      },
    });
  const { text: refused } = await attempt(0);
  expect(refused).toContain('role="alert"');
  for (let number = 1; number < 45; number++) await attempt(number);
  const right = await sendForm({
    site: site.url,
    page: '/dang-nhap',
    marked: 'name="password"',
    fields: { email: 'tonghop@lmhtx.example', password: ownPassword },
  });
  expect(right.headers).not.toHaveProperty('set-cookie');
  expect(right.text).toMatch(/\d+ phút/);
});
