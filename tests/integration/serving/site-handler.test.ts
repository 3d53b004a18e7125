import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcePublication } from '@/lib/serving/announcement';
import { expectComplaints } from '../../support/quiet-console';
import { StandInSite } from './stand-in-site';

/** What everybody is answered alike, by the whole production handler over HTTP. */

let site: StandInSite;

beforeAll(async () => {
  site = await StandInSite.open();
});

beforeEach(() => site.reset());

afterAll(() => site.close());

describe('a public page', () => {
  it('is rendered once without query or cookie of its reader, then kept', async () => {
    const first = await site.ask('/tinh?utm=1&_rsc=2', { cookie: 'session=secret', rsc: '1' });
    const queries = vi.spyOn(site.database, 'query');
    const second = await site.ask('/tinh', { cookie: 'session=other' });
    expect(queries).not.toHaveBeenCalled();
    expect(second.body).toBe(first.body);
    expect(site.renders).toHaveLength(1);
    expect(site.renders[0]?.url).toBe('/tinh');
    expect(JSON.stringify(site.renders[0]?.headers)).not.toMatch(/cookie|rsc|secret/);
  });

  it('carries the headers of the contract and no cookie', async () => {
    const { headers } = await site.ask('/tinh');
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
    const { body } = await site.ask('/tinh');
    expect(body).toContain('number');
    expect(body).not.toContain('hydrate');
  });

  it('answers 304, HEAD and each encoding', async () => {
    const brotli = { 'accept-encoding': 'gzip, br' };
    const { headers } = await site.ask('/tinh', brotli);
    expect(headers['content-encoding']).toBe('br');
    const unchanged = await site.ask('/tinh', {
      ...brotli,
      'if-none-match': `"x", W/${headers.etag}`,
    });
    expect(unchanged).toMatchObject({ status: 304, body: '' });
    expect(unchanged.headers.etag).toBe(headers.etag);
    const head = await site.ask('/tinh', brotli, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe(headers['content-length']);
    expect((await site.ask('/tinh', { 'if-none-match': `${headers.etag}` })).status).toBe(200);
  });

  it('shows a publication on the next request', async () => {
    for (let time = 0; time < 5; time++) {
      await site.ask('/phat-hanh');
      const { rows } = await site.database.query(
        'UPDATE publication SET number = number + 1 WHERE id = 1 RETURNING number',
      );
      announcePublication(BigInt(rows[0].number));
      expect((await site.ask('/phat-hanh')).body).toContain(`number ${rows[0].number}<`);
    }
  });

  it('is one kept page, whatever its address says that it does not know', async () => {
    await site.ask('/');
    await site.ask('/tinh/thai-nguyen');
    await site.ask('/khong-co');
    await site.ask('/tinh/atlantis');
    await site.ask('/tinh?ranh-gioi=35');
    site.renders = [];
    for (const path of [
      '/?tim=x',
      '/?ranh-gioi=&so-lieu=',
      '/?sap-xep=ma&muc=1',
      '/tinh/thai-nguyen?tim=x&chi-tieu=htx&sap-xep=ma',
      '/tinh/thai-nguyen?utm_source=x&a=2025',
    ]) {
      expect((await site.ask(path)).status, path).toBe(200);
    }
    for (const path of [
      '/khac',
      '/?chi-tieu=khong-co',
      '/?ranh-gioi=x',
      '/tinh/thai-nguyen?ranh-gioi=2025',
      '/tinh/khac',
      '/tinh/khac?so-lieu=minh-hoa',
      '/a/b/c.png',
    ]) {
      expect((await site.ask(path)).status, path).toBe(404);
    }
    expect(site.renders.map(({ url }) => url)).toEqual([]);
  });

  it('of a name that is published later is found with the next request', async () => {
    expect((await site.ask('/phat-hanh/dot-thu')).status).toBe(404);
    await site.database.query(`INSERT INTO release (id, slug, title_vi, title_en, note_vi, note_en, state, published_at, published_by_name, demo)
      VALUES (gen_random_uuid()::text, 'dot-thu', 'a', 'a', 'a', 'a', 'published', now(), 'a', false)`);
    const { rows } = await site.database.query('SELECT number FROM publication WHERE id = 1');
    announcePublication(BigInt(rows[0].number));
    await site.ask('/phat-hanh/dot-thu');
    expect(site.renders.at(-1)?.url).toBe('/phat-hanh/dot-thu');
  });

  it('of a search is kept apart, and only where there is a search', async () => {
    await site.ask('/tinh?tim=%20dien%20%20bien%20');
    await site.ask('/tinh?tim=dien+bien&chi-tieu=x');
    expect(site.renders.map(({ url }) => url)).toEqual(['/tinh?tim=dien+bien']);
    await site.ask(`/tinh?tim=${'a'.repeat(61)}`);
    expect(site.renders.filter(({ url }) => url?.includes('aaa'))).toEqual([]);
  });

  it('asked for with an upgrade is answered as it is', async () => {
    const upgrade = { connection: 'Upgrade, HTTP2-Settings', 'http2-settings': 'AAMAAABk' };
    expect((await site.ask('/tinh', { ...upgrade, upgrade: 'h2c' })).status).toBe(200);
    expect((await site.ask('/tinh', { connection: 'Upgrade', upgrade: 'websocket' })).status).toBe(
      400,
    );
  });

  it('cannot be written to', async () => {
    expect((await site.ask('/tinh', {}, 'POST')).status).toBe(405);
  });
});

describe('a built file', () => {
  it('is not a page reached by a step up, which would be kept for ever', async () => {
    for (const path of ['/_next/static/../../tinh', '/_next/static/%2e%2e/x', '/x/../lam-viec']) {
      expect((await site.ask(path)).status).toBe(400);
    }
    expect(site.renders).toEqual([]);
  });
});

describe('an unknown page', () => {
  it('answers 404 with the page for that, in its language, whatever its address', async () => {
    const answer = await site.ask('/khong-co');
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('/khong-tim-thay');
    expect((await site.ask('/khong-tim-thay')).status).toBe(404);
    expect((await site.ask('/en/khong-co')).body).toContain('/en/khong-tim-thay');
  });
});

describe('a page that fails', () => {
  it('answers 500 with a reference, never kept', async () => {
    const said = expectComplaints();
    site.breaking = new Error('broken page');
    const answer = await site.ask('/phuong-phap?tim=secret');
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
    site.breaking = 'answered';
    for (const path of ['/phuong-phap', '/en/phuong-phap', '/lam-viec']) {
      site.renders = [];
      const answer = await site.ask(path, { 'x-so-lieu-reference': 'FORGED' });
      expect(answer.status).toBe(500);
      const reference = referenceOf(site.renders[0]);
      expect(reference).toMatch(/^[0-9A-Z]{6}$/);
      expect(reference).not.toBe('FORGED');
      const language = path.startsWith('/en') ? '/en' : '';
      expect(site.renders.at(-1)?.url).toBe(`${language}/loi?ma=${reference}`);
      expect(answer.body).toContain(reference);
    }
  });

  it('of a file says so in words, not as the file', async () => {
    site.breaking = 'answered';
    const answer = await site.ask('/tinh/thai-nguyen.csv?so-lieu=minh-hoa');
    expect(answer.status).toBe(500);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers).not.toHaveProperty('content-disposition');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toContain(`Máy chủ không làm được tệp này`);
    expect(answer.body).toContain(referenceOf(site.renders[0]));
  });
});

describe('while the database is away', () => {
  it('says so at once where a page needs it, and goes on with what is kept', async () => {
    const kept = await site.ask('/tinh');
    site.isDatabaseAway = true;
    site.renders = [];
    for (const [path, words] of [
      ['/lam-viec', 'Cơ sở dữ liệu tạm thời không trả lời'],
      ['/en/lam-viec', 'The database does not answer'],
    ] as const) {
      const answer = await site.ask(path);
      expect(answer.status).toBe(503);
      expect(answer.headers['retry-after']).toBe('5');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toContain(words);
    }
    expect(site.renders).toEqual([]);
    expect((await site.ask('/tinh')).body).toBe(kept.body);
    expect((await site.ask('/api/health')).body).not.toContain('Cơ sở dữ liệu');
  });
});
