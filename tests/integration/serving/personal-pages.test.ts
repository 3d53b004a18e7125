import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StandInSite } from './stand-in-site';

/** What one person is answered, by the whole production handler over HTTP. */

let site: StandInSite;

beforeAll(async () => {
  site = await StandInSite.open();
});

beforeEach(() => site.reset());

afterAll(() => site.close());

describe('a personal page', () => {
  it('has a nonce of its own each time and is stored nowhere', async () => {
    const one = await site.ask('/lam-viec', { cookie: 'session=secret' });
    const two = await site.ask('/en/lam-viec', { cookie: 'session=secret' });
    expect(one.headers['cache-control']).toBe('no-store');
    const nonces = [one, two].map(({ headers, body }) => {
      const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
      expect(body).toContain(`nonce="${nonce}"`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
    expect(site.renders[0]?.headers.cookie).toBe('session=secret');
    expect(one.headers['set-cookie']).toEqual(['tracking=1']);
  });

  it('allows scripts with its nonce and no other, whatever got into the page', async () => {
    const { headers, body } = await site.ask('/lam-viec/bao-cao', { cookie: 'session=secret' });
    expect(body).toContain('<script>injected()</script>');
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]+'$/);
  });

  it('is packed as its reader takes it', async () => {
    const plain = await site.ask('/lam-viec');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    for (const [accepted, encoding, unpack] of [
      ['br', 'br', brotliDecompressSync],
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const { headers, bytes } = await site.ask('/lam-viec', { 'accept-encoding': accepted });
      expect(headers['content-encoding'], accepted).toBe(encoding);
      expect(headers['content-length'], accepted).toBe(String(bytes.length));
      expect(unpack(bytes).length, accepted).toBe(plain.bytes.length);
    }
  });

  it('is personal however its address is written, and never stands in for a public one', async () => {
    await site.ask('/%6cam-viec');
    await site.ask('/%64ang-nhap');
    const one = await site.ask('/lam-viec', { cookie: 'session=secret' });
    expect(one.headers['cache-control']).toBe('no-store');
    expect(site.renders.at(-1)?.headers.cookie).toBe('session=secret');
    expect((await site.ask('/dang-nhap')).headers['cache-control']).toBe('no-store');
  });

  it('that is not there answers a form without JavaScript with the page for that', async () => {
    const answer = await site.ask(
      '/lam-viec/khong-co',
      { origin: `http://localhost:${site.port}` },
      'POST',
    );
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('/khong-tim-thay');
  });

  it('is written to from this site only', async () => {
    const from = (origin: string) => site.ask('/lam-viec', { cookie: 'a=b', origin }, 'POST');
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from('null')).status).toBe(403);
    expect((await site.ask('/lam-viec', { cookie: 'a=b' }, 'POST')).status).toBe(403);
    expect((await from(`http://localhost:${site.port}`)).status).toBe(200);
  });

  it('learns the address of its reader from this server alone', async () => {
    await site.ask('/lam-viec', { 'x-forwarded-for': '203.0.113.9' });
    expect(site.renders[0]?.headers['x-forwarded-for']).toBe('127.0.0.1');
  });
});
