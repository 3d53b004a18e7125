import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { announcePublication, onAnnouncement } from '@/lib/serving/announcement';
import { PageStore } from '@/lib/serving/page-store';
import { PublicationWatch } from '@/lib/serving/publication-watch';
import { createSiteHandler } from '@/lib/serving/site-handler';
import { expectComplaints } from '../../support/quiet-console';

/** The whole production handler over HTTP and a real database, with a stand-in for Next. */

let database: pg.Client;
let watch: PublicationWatch;
let port = 0;
let renders: IncomingMessage[] = [];
const server = createServer();

async function standIn(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  renders.push(incoming);
  const path = incoming.url ?? '/';
  if (/\/khong-co$/.test(path)) return end(response, 404, '<p>program</p>');
  if (path.startsWith('/vo')) throw new Error('broken page');
  const { rows } = await database.query('SELECT number FROM publication WHERE id = 1');
  const nonce = /nonce-([^']+)/.exec(String(incoming.headers['content-security-policy']))?.[1];
  const script = `<script${nonce ? ` nonce="${nonce}"` : ''}>hydrate()</script>`;
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

type Answer = { status: number; headers: Record<string, string | undefined>; body: string };

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((settle, fail) => {
    const asking = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        settle({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Answer['headers'],
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
  const pages = new PageStore({ ...options, watch });
  const assets = new PageStore({ ...options, cache: 'immutable' });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  const site = { origin: `http://127.0.0.1:${port}`, given: false };
  server.on('request', createSiteHandler({ handler: standIn, pages, assets, site }));
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await watch.stop();
  await database.end();
});

beforeEach(() => {
  renders = [];
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
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+'$/);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-powered-by');
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
  });
});

describe('a page that fails', () => {
  it('answers 500 with a reference, never kept', async () => {
    const said = expectComplaints();
    const answer = await ask('/vo');
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('broken page');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(said().join()).toContain('broken page');
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
