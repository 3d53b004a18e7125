import { freePort } from '@/scripts/database/server';
import { expect, test } from '../../support/guarantee';
import type { OwnSite } from '../../support/own-site';
import { ask } from '../../support/raw-request';

/** Two servers of one database are one site: a reader may be led from one to the other. */

const PUBLIC_URL = 'https://solieu.example';

const PAGES = [
  '/',
  '/en',
  '/?so-lieu=minh-hoa',
  '/tinh',
  '/tinh/thai-nguyen',
  '/tinh/nghe-an?so-lieu=minh-hoa',
  '/phat-hanh',
  '/tinh/thai-nguyen.csv',
  '/khong-co-trang-nay',
];

let sites: readonly OwnSite[] = [];
let addresses: readonly string[] = [];

test.beforeAll(async ({ ground }) => {
  const database = await ground.copy('demo');
  for (let number = 0; number < 2; number++) {
    const port = await freePort();
    addresses = [...addresses, `http://127.0.0.1:${port}`];
    const variables = { DEMO: 'on', PUBLIC_URL, PORT: String(port) };
    sites = [...sites, await ground.start(database, variables)];
  }
});

test.afterAll(async () => {
  await Promise.all(sites.map((site) => site.stop()));
});

test('a page has one validator on both, in whatever order they made it', async () => {
  const [one, other] = await Promise.all(
    addresses.map(async (address, number) => {
      const order = number === 0 ? PAGES : [...PAGES].reverse();
      const answers = await Promise.all(
        order.map(async (path) => [path, await ask(`${address}${path}`)] as const),
      );
      return new Map(answers);
    }),
  );
  for (const path of PAGES) {
    const tag = one?.get(path)?.headers.etag;
    expect.soft(tag, path).toMatch(/^"[\w-]{20,}"$/);
    expect.soft(other?.get(path)?.headers.etag, path).toBe(tag);
    expect.soft(other?.get(path)?.text === one?.get(path)?.text, path).toBe(true);
  }
  const headers = { 'if-none-match': String(one?.get('/')?.headers.etag) };
  expect((await ask(`${addresses[1]}/`, { headers })).status).toBe(304);
});
