import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { announcePublication, onAnnouncement } from '@/lib/serving/announcement';
import { PageStore } from '@/lib/serving/page-store';
import { PublicNames } from '@/lib/serving/public-names';
import { PublicationWatch } from '@/lib/serving/publication-watch';
import { RenderQueue } from '@/lib/serving/render-queue';
import { createSiteHandler } from '@/lib/serving/site-handler';
import { expectComplaints } from '../../support/quiet-console';

/** No route streams yet. */
vi.mock('@/lib/routes', async (original) => {
  const table = await original<typeof import('@/lib/routes')>();
  const file = { path: '/tai-ve.csv', reads: ['dataset'], streams: true } as const;
  return { ...table, publicRoutes: [...table.publicRoutes, file] };
});

/** The whole production handler over HTTP and a real database, with a stand-in for Next. */

let database: pg.Client;
let watch: PublicationWatch;
let port = 0;
let renders: IncomingMessage[] = [];
/** What a file that streams waits for. */
let waiting: Promise<void> | undefined;
/** What the stand-in throws instead of a page, or that it answers with a failure as Next does. */
let breaking: Error | 'answered' | undefined;
const server = createServer();

async function standIn(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  renders.push(incoming);
  const path = incoming.url ?? '/';
  if (path.startsWith('/tai-ve')) await waiting;
  if (/\/khong-co$|\/(?:tinh|phat-hanh)\/khong-tim-thay$/.test(path))
    return end(response, 404, '<p>program</p>');
  if (breaking === 'answered' && path.includes('.csv')) {
    response.writeHead(500);
    response.end();
    return;
  }
  if (breaking === 'answered' && !path.includes('/loi')) return end(response, 500, 'program');
  if (breaking instanceof Error) throw breaking;
  const { rows } = await database.query('SELECT number FROM publication WHERE id = 1');
  const nonce = /nonce-([^']+)/.exec(String(incoming.headers['content-security-policy']))?.[1];
  const injected = path.endsWith('/bao-cao') ? '<script>injected()</script>' : '';
  const script = `${injected}<script${nonce ? ` nonce="${nonce}"` : ''}>hydrate()</script>`;
  end(response, 200, `<p>${path} number ${rows[0].number}</p>${script}${'x'.repeat(3_000)}`);
}

function end(response: ServerResponse, status: number, body: string): void {
  response.setHeader('X-Powered-By', 'Next.js');
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': 'tracking=1',
    'cache-control': 's-maxage=31536000',
  });
  response.end(body);
}

type Answer = {
  status: number;
  headers: Record<string, string | undefined>;
  bytes: Buffer;
  body: string;
};

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((settle, fail) => {
    const asking = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        settle({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Answer['headers'],
          bytes: Buffer.concat(chunks),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asking.on('error', fail);
    asking.end();
  });
}

beforeAll(async () => {
  database = new pg.Client({ connectionString: databaseUrl() });
  await database.connect();
  watch = new PublicationWatch(databaseUrl(), () => pages.clear());
  await watch.start();
  onAnnouncement((number) => watch.announce(number));
  const options = { handler: standIn, headers: { host: 'site' }, maximumBytes: 1_000_000 };
  const queue = new RenderQueue();
  const pages = new PageStore({ ...options, watch, turn: { queue, lane: 'page' } });
  const searches = new PageStore({ ...options, watch, turn: { queue, lane: 'search' } });
  const assets = new PageStore({ ...options, cache: 'immutable' });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  const site = { origin: `http://127.0.0.1:${port}`, given: false };
  const names = new PublicNames(databaseUrl(), watch);
  const files = new Set(['/pictures/a.png', '/_next/static/a.js']);
  const publicHeaders = { host: 'site' };
  const stores = { pages, searches, assets, files, names, queue, publicHeaders };
  server.on(
    'request',
    createSiteHandler({ handler: standIn, isDatabaseAway, ...stores, site, secret: 'x' }),
  );
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await watch.stop();
  await database.end();
});

let away = false;
const isDatabaseAway = () => away;

beforeEach(() => {
  away = false;
  renders = [];
  breaking = undefined;
});

describe('a public page', () => {
  it('is rendered once without query or cookie of its reader, then kept', async () => {
    const first = await ask('/tinh?utm=1&_rsc=2', { cookie: 'session=secret', rsc: '1' });
    const queries = vi.spyOn(database, 'query');
    const second = await ask('/tinh', { cookie: 'session=other' });
    expect(queries).not.toHaveBeenCalled();
    expect(second.body).toBe(first.body);
    expect(renders).toHaveLength(1);
    expect(renders[0]?.url).toBe('/tinh');
    expect(JSON.stringify(renders[0]?.headers)).not.toMatch(/cookie|rsc|secret/);
  });

  it('carries the headers of the contract and no cookie', async () => {
    const { headers } = await ask('/tinh');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/script-src 'self'$/);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('carries no program, also where one slipped into its words', async () => {
    const { body } = await ask('/tinh');
    expect(body).toContain('number');
    expect(body).not.toContain('hydrate');
  });

  it('answers 304, HEAD and each encoding', async () => {
    const brotli = { 'accept-encoding': 'gzip, br' };
    const { headers } = await ask('/tinh', brotli);
    expect(headers['content-encoding']).toBe('br');
    const unchanged = await ask('/tinh', { ...brotli, 'if-none-match': `"x", W/${headers.etag}` });
    expect(unchanged).toMatchObject({ status: 304, body: '' });
    expect(unchanged.headers.etag).toBe(headers.etag);
    const head = await ask('/tinh', brotli, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe(headers['content-length']);
    expect((await ask('/tinh', { 'if-none-match': `${headers.etag}` })).status).toBe(200);
  });

  it('shows a publication on the next request', async () => {
    for (let time = 0; time < 5; time++) {
      await ask('/phat-hanh');
      const { rows } = await database.query(
        'UPDATE publication SET number = number + 1 WHERE id = 1 RETURNING number',
      );
      announcePublication(BigInt(rows[0].number));
      expect((await ask('/phat-hanh')).body).toContain(`number ${rows[0].number}<`);
    }
  });

  it('is one kept page, whatever its address says that it does not know', async () => {
    await ask('/');
    await ask('/tinh/thai-nguyen');
    await ask('/khong-co');
    await ask('/tinh/atlantis');
    renders = [];
    for (const path of [
      '/?tim=x',
      '/?ranh-gioi=35&so-lieu=that',
      '/?sap-xep=ma&muc=1',
      '/tinh/thai-nguyen?tim=x&chi-tieu=htx&sap-xep=ma',
      '/tinh/thai-nguyen?ranh-gioi=2025',
    ]) {
      expect((await ask(path)).status, path).toBe(200);
    }
    for (const path of [
      '/khac',
      '/?chi-tieu=khong-co',
      '/tinh/khac',
      '/tinh/khac?so-lieu=minh-hoa',
      '/a/b/c.png',
    ]) {
      expect((await ask(path)).status, path).toBe(404);
    }
    expect(renders.map(({ url }) => url)).toEqual([]);
  });

  it('of a name that is published later is found with the next request', async () => {
    expect((await ask('/phat-hanh/dot-thu')).status).toBe(404);
    await database.query(`INSERT INTO release (id, slug, title_vi, title_en, note_vi, note_en, state, published_at, published_by_name, demo)
      VALUES (gen_random_uuid()::text, 'dot-thu', 'a', 'a', 'a', 'a', 'published', now(), 'a', false)`);
    const { rows } = await database.query('SELECT number FROM publication WHERE id = 1');
    announcePublication(BigInt(rows[0].number));
    await ask('/phat-hanh/dot-thu');
    expect(renders.at(-1)?.url).toBe('/phat-hanh/dot-thu');
  });

  it('of a search is kept apart, and only where there is a search', async () => {
    await ask('/tinh?tim=%20dien%20%20bien%20');
    await ask('/tinh?tim=dien+bien&chi-tieu=x');
    expect(renders.map(({ url }) => url)).toEqual(['/tinh?tim=dien+bien']);
    await ask(`/tinh?tim=${'a'.repeat(61)}`);
    expect(renders.filter(({ url }) => url?.includes('aaa'))).toEqual([]);
  });

  it('asked for with an upgrade is answered as it is', async () => {
    const upgrade = { connection: 'Upgrade, HTTP2-Settings', 'http2-settings': 'AAMAAABk' };
    expect((await ask('/tinh', { ...upgrade, upgrade: 'h2c' })).status).toBe(200);
    expect((await ask('/tinh', { connection: 'Upgrade', upgrade: 'websocket' })).status).toBe(400);
  });

  it('cannot be written to', async () => {
    expect((await ask('/tinh', {}, 'POST')).status).toBe(405);
  });
});

describe('a built file', () => {
  it('is not a page reached by a step up, which would be kept for ever', async () => {
    for (const path of ['/_next/static/../../tinh', '/_next/static/%2e%2e/x', '/x/../lam-viec']) {
      expect((await ask(path)).status).toBe(400);
    }
    expect(renders).toEqual([]);
  });
});

describe('an unknown page', () => {
  it('answers 404 with the page for that, in its language, whatever its address', async () => {
    const answer = await ask('/khong-co');
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('/khong-tim-thay');
    expect((await ask('/khong-tim-thay')).status).toBe(404);
    expect((await ask('/en/khong-co')).body).toContain('/en/khong-tim-thay');
  });
});

describe('a page that fails', () => {
  it('answers 500 with a reference, never kept', async () => {
    const said = expectComplaints();
    breaking = new Error('broken page');
    const answer = await ask('/phuong-phap?tim=secret');
    expect(answer.status).toBe(500);
    expect(said().join()).toContain('"path":"/phuong-phap"');
    expect(said().join()).not.toContain('secret');
    expect(answer.body).not.toContain('broken page');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(said().join()).toContain('broken page');
  });
});

describe('a failure that the renderer answers itself', () => {
  const referenceOf = ({ headers }: IncomingMessage | undefined = {} as IncomingMessage) =>
    String(headers['x-so-lieu-reference']);

  it('shows the page for it, with the reference under which it is logged', async () => {
    breaking = 'answered';
    for (const path of ['/phuong-phap', '/en/phuong-phap', '/lam-viec']) {
      renders = [];
      const answer = await ask(path, { 'x-so-lieu-reference': 'FORGED' });
      expect(answer.status).toBe(500);
      const reference = referenceOf(renders[0]);
      expect(reference).toMatch(/^[0-9A-Z]{6}$/);
      expect(reference).not.toBe('FORGED');
      const language = path.startsWith('/en') ? '/en' : '';
      expect(renders.at(-1)?.url).toBe(`${language}/loi?ma=${reference}`);
      expect(answer.body).toContain(reference);
    }
  });

  it('of a file says so in words, not as the file', async () => {
    breaking = 'answered';
    const answer = await ask('/tinh/thai-nguyen.csv?so-lieu=minh-hoa');
    expect(answer.status).toBe(500);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers).not.toHaveProperty('content-disposition');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toContain(`Máy chủ không làm được tệp này`);
    expect(answer.body).toContain(referenceOf(renders[0]));
  });
});

describe('a file that streams', () => {
  it('is made for each reader under its canonical address, without their headers, and never kept', async () => {
    for (let time = 1; time <= 2; time++) {
      const { headers, status } = await ask('/tai-ve.csv?x=1&so-lieu=minh-hoa', {
        cookie: 'session=secret',
      });
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('etag');
      expect(renders).toHaveLength(time);
    }
    expect(renders[0]?.url).toBe('/tai-ve.csv?so-lieu=minh-hoa');
    expect(JSON.stringify(renders[0]?.headers)).not.toMatch(/cookie|secret/);
    expect((await ask('/tai-ve.csv', {}, 'POST')).status).toBe(405);
  });

  it('keeps no page from its readers, and comes to a few at once', async () => {
    let finish: () => void = () => {};
    waiting = new Promise((settle) => {
      finish = settle;
    });
    const files = Array.from({ length: 8 }, () => ask('/tai-ve.csv'));
    await vi.waitFor(() => expect(renders.length).toBeGreaterThan(5));
    expect((await ask('/phuong-phap?so-lieu=minh-hoa')).status).toBe(200);
    finish();
    const counts = (await Promise.all(files)).map(({ status }) => status).sort();
    expect(counts).toEqual([200, 200, 200, 200, 200, 200, 503, 503]);
  });
});

describe('a personal page', () => {
  it('has a nonce of its own each time and is stored nowhere', async () => {
    const one = await ask('/lam-viec', { cookie: 'session=secret' });
    const two = await ask('/en/lam-viec', { cookie: 'session=secret' });
    expect(one.headers['cache-control']).toBe('no-store');
    const nonces = [one, two].map(({ headers, body }) => {
      const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
      expect(body).toContain(`nonce="${nonce}"`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
    expect(renders[0]?.headers.cookie).toBe('session=secret');
    expect(one.headers['set-cookie']).toEqual(['tracking=1']);
  });

  it('allows scripts with its nonce and no other, whatever got into the page', async () => {
    const { headers, body } = await ask('/lam-viec/bao-cao', { cookie: 'session=secret' });
    expect(body).toContain('<script>injected()</script>');
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]+'$/);
  });

  it('is packed as its reader takes it', async () => {
    const plain = await ask('/lam-viec');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    for (const [accepted, encoding, unpack] of [
      ['br', 'br', brotliDecompressSync],
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const { headers, bytes } = await ask('/lam-viec', { 'accept-encoding': accepted });
      expect(headers['content-encoding'], accepted).toBe(encoding);
      expect(headers['content-length'], accepted).toBe(String(bytes.length));
      expect(unpack(bytes).length, accepted).toBe(plain.bytes.length);
    }
  });

  it('is personal however its address is written, and never stands in for a public one', async () => {
    await ask('/%6cam-viec');
    await ask('/%64ang-nhap');
    const one = await ask('/lam-viec', { cookie: 'session=secret' });
    expect(one.headers['cache-control']).toBe('no-store');
    expect(renders.at(-1)?.headers.cookie).toBe('session=secret');
    expect((await ask('/dang-nhap')).headers['cache-control']).toBe('no-store');
  });

  it('that is not there answers a form without JavaScript with the page for that', async () => {
    const answer = await ask('/lam-viec/khong-co', { origin: `http://localhost:${port}` }, 'POST');
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('/khong-tim-thay');
  });

  it('is written to from this site only', async () => {
    const from = (origin: string) => ask('/lam-viec', { cookie: 'a=b', origin }, 'POST');
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from('null')).status).toBe(403);
    expect((await ask('/lam-viec', { cookie: 'a=b' }, 'POST')).status).toBe(403);
    expect((await from(`http://localhost:${port}`)).status).toBe(200);
  });

  it('learns the address of its reader from this server alone', async () => {
    await ask('/lam-viec', { 'x-forwarded-for': '203.0.113.9' });
    expect(renders[0]?.headers['x-forwarded-for']).toBe('127.0.0.1');
  });
});

describe('while the database is away', () => {
  it('says so at once where a page needs it, and goes on with what is kept', async () => {
    const kept = await ask('/tinh');
    away = true;
    renders = [];
    for (const [path, words] of [
      ['/lam-viec', 'Cơ sở dữ liệu tạm thời không trả lời'],
      ['/en/lam-viec', 'The database does not answer'],
    ] as const) {
      const answer = await ask(path);
      expect(answer.status).toBe(503);
      expect(answer.headers['retry-after']).toBe('5');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toContain(words);
    }
    expect(renders).toEqual([]);
    expect((await ask('/tinh')).body).toBe(kept.body);
    expect((await ask('/api/health')).body).not.toContain('Cơ sở dữ liệu');
  });
});
