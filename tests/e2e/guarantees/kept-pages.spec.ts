import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '../../support/guarantee';
import { isWarm, type OwnDatabase, type OwnSite } from '../../support/own-site';
import { ask, type RawAnswer } from '../../support/raw-request';
import { tablesOf, unpublishedTables } from '../../support/statement-log';

/** Public pages are kept whole: over real HTTP, on the production server. */

const PAGES = [
  '/',
  '/en',
  '/?so-lieu=minh-hoa',
  '/tinh',
  '/en/tinh?tim=dien+bien',
  '/tinh/thai-nguyen',
  '/en/tinh/lao-cai?ranh-gioi=63',
  '/tinh/lao-cai?so-lieu=minh-hoa',
  '/tinh/thai-nguyen.csv',
  '/phat-hanh',
  '/en/phuong-phap',
];

let database: OwnDatabase;
let site: OwnSite;

test.beforeAll(async ({ ground }) => {
  database = await ground.copy('demo');
  site = await ground.start(database, { DEMO: 'on' });
  await isWarm(site);
  // What it made ahead is out of date, and nobody asked for it: each page is made at its first request.
  await database.query(
    `UPDATE publication SET number = number + 1, moved_at = now() WHERE id = 1
     RETURNING pg_notify('publication', number::text)`,
  );
});

test.afterAll(() => site?.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(`${site.url}${path}`, { headers, method });

test('the first request reads published tables only, the second reads nothing', async () => {
  const named = new Set<string>();
  for (const path of PAGES) {
    const asked = database.log.follow();
    const first = await get(path);
    expect.soft(first.status, path).toBe(200);
    const statements = asked();
    // The number of the publication at least: what pages share was read for the first of them.
    expect.soft(tablesOf(statements).size, `${path} is made from the database`).toBeGreaterThan(0);
    for (const table of tablesOf(statements)) named.add(table);
    expect.soft(unpublishedTables(statements), path).toEqual([]);
    const askedAgain = database.log.follow();
    const second = await get(path);
    expect.soft(askedAgain(), `${path} a second time`).toEqual([]);
    expect.soft(second.bytes.equals(first.bytes), path).toBe(true);
    expect.soft(second.headers.etag, path).toBe(first.headers.etag);
  }
  expect([...named]).toEqual(expect.arrayContaining(['figure', 'area', 'indicator', 'release']));
});

test('the answer is the same whoever asks, however', async () => {
  for (const path of PAGES) {
    const plain = await get(path);
    const more = `${path}${path.includes('?') ? '&' : '?'}`;
    const others: readonly RawAnswer[] = await Promise.all([
      get(`${more}utm_source=x&khong-biet=1&_rsc=abc`),
      get(path, { rsc: '1' }),
      get(`${more}_rsc=1`, { rsc: '1', 'next-router-prefetch': '1', 'next-url': '/tinh' }),
      get(path, { 'next-router-state-tree': '%5B%22%22%5D', 'next-router-segment-prefetch': '/x' }),
      get(path, { cookie: 'so-lieu-htx.session_token=x.y', 'accept-language': 'en' }),
      get(path, { 'x-forwarded-host': 'else.example', 'x-forwarded-proto': 'https' }),
      get(path, { 'x-middleware-subrequest': 'proxy', 'x-nextjs-data': '1', purpose: 'prefetch' }),
    ]);
    for (const other of others) {
      expect.soft(other.status, path).toBe(200);
      expect.soft(other.bytes.equals(plain.bytes), path).toBe(true);
      expect.soft(other.headers.etag, path).toBe(plain.headers.etag);
    }
  }
});

test('headers are those of the contract; no cookie is set, ever', async () => {
  for (const path of [...PAGES, '/khong-co-trang-nay', '/tinh/atlantis', '/api/v1/areas']) {
    const { headers, status } = await get(path);
    expect.soft(headers['cache-control'], path).toBe('public, max-age=0, must-revalidate');
    expect.soft(headers.etag, path).toMatch(/^"[\w-]{20,}"$/);
    expect.soft(headers.vary, path).toBe('Accept-Encoding');
    expect.soft(headers, path).not.toHaveProperty('set-cookie');
    expect.soft(headers, path).not.toHaveProperty('x-powered-by');
    expect.soft(headers['content-type'], path).toMatch(/charset=utf-8/i);
    expect.soft([200, 404], path).toContain(status);
  }
});

test('304, HEAD and every encoding are of one answer', async () => {
  for (const path of PAGES) {
    const plain = await get(path);
    const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect.soft(brotli.headers['content-encoding'], path).toBe('br');
    expect.soft(brotliDecompressSync(brotli.bytes).equals(plain.bytes), path).toBe(true);
    expect.soft(brotli.bytes.length, path).toBeLessThan(plain.bytes.length / 2);
    const gzip = await get(path, { 'accept-encoding': 'gzip' });
    expect.soft(gzip.headers['content-encoding'], path).toBe('gzip');
    expect.soft(gzip.text, path).toBe(plain.text);
    // Two encodings are two representations: a validator of one is none of the other.
    expect.soft(brotli.headers.etag, path).not.toBe(plain.headers.etag);
    for (const [answer, encoding] of [
      [plain, 'identity'],
      [brotli, 'gzip, deflate, br'],
    ] as const) {
      const asked = { 'accept-encoding': encoding };
      const unchanged = await get(path, { ...asked, 'if-none-match': `${answer.headers.etag}` });
      expect.soft(unchanged.status, path).toBe(304);
      expect.soft(unchanged.bytes.length, path).toBe(0);
      expect.soft(unchanged.headers.etag, path).toBe(answer.headers.etag);
      // The policy that came with the page stays.
      expect.soft(unchanged.headers, path).not.toHaveProperty('content-security-policy');
      const head = await get(path, asked, 'HEAD');
      expect.soft(head.status, path).toBe(200);
      expect.soft(head.bytes.length, path).toBe(0);
      expect.soft(head.headers['content-length'], path).toBe(String(answer.bytes.length));
    }
    const changed = await get(path, { 'if-none-match': '"another"' });
    expect.soft(changed.status, path).toBe(200);
  }
});

test('a page carries no program but the one of reading pages, and its policy allows no other', async () => {
  for (const path of [...PAGES.filter((one) => !one.endsWith('.csv')), '/khong-co-trang-nay']) {
    const { headers, text } = await get(path);
    const policy = String(headers['content-security-policy']);
    expect.soft(/script-src ([^;]*)/.exec(policy)?.[1], path).toBe("'self'");
    const programs = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
      // What describes the page to machines is data and runs nothing.
      .filter(([, attributes = '']) => !/type="application\/(?:ld\+)?json"/.test(attributes));
    expect.soft(programs, path).toHaveLength(1);
    const [, attributes = '', content] = programs[0] ?? [];
    expect.soft(attributes, path).toMatch(/ src="\/_next\/static\/reading\/reading-\w+\.js"/);
    expect.soft(content, path).toBe('');
    expect
      .soft(text, path)
      .not.toMatch(/\son[a-z]+="|javascript:|rel="(?:module)?preload"[^>]*script/);
    expect.soft(text, path).not.toMatch(/<template|__next_f|<!--/);
  }
});

test('a page that is not there is a page with status 404, kept too', async () => {
  for (const [path, language] of [
    ['/khong-co-trang-nay', 'vi'],
    ['/en/no-such-page', 'en'],
    ['/tinh/atlantis', 'vi'],
    ['/en/phat-hanh/no-such-release', 'en'],
    ['/phat-hanh/khong-co?so-lieu=minh-hoa', 'vi'],
  ] as const) {
    const first = await get(path);
    expect.soft(first.status, path).toBe(404);
    expect.soft(first.text, path).toContain(`<html lang="${language}"`);
    expect.soft(first.text, path).toMatch(/<h1[\s>]/);
    const asked = database.log.follow();
    const again = await get(path, { 'if-none-match': `${first.headers.etag}` });
    expect.soft(again.status, `${path}: an error is not "unchanged"`).toBe(404);
    expect.soft(asked(), path).toEqual([]);
  }
});

test('without its database the server still answers what it has, and says that it is ill', async ({
  browserName: _,
}) => {
  const { OwnGround } = await import('../../support/own-site');
  const ground = await OwnGround.open();
  try {
    const own = await ground.start(await ground.copy('reference'), { DEMO: 'off' });
    const kept = await ask(`${own.url}/tinh`);
    expect(kept.status).toBe(200);
    expect((await ask(`${own.url}/api/health`)).status).toBe(200);
    await ground.stopDatabase();
    const still = await ask(`${own.url}/tinh`);
    expect(still.status).toBe(200);
    expect(still.bytes.equals(kept.bytes)).toBe(true);
    const ill = await ask(`${own.url}/api/health`);
    expect(ill.status).toBe(503);
    expect(ill.text).toContain('database');
    const unknown = await ask(`${own.url}/phuong-phap`);
    expect(unknown.status).toBe(503);
    expect(unknown.text).toContain('Cơ sở dữ liệu tạm thời không trả lời');
    expect(unknown.headers['cache-control']).toBe('no-store');
    expect(unknown.text).not.toMatch(/at .*\.(?:ts|js):\d|ECONNREFUSED|postgres/i);
  } finally {
    await ground.close();
  }
});
