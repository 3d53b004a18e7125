import { describe, expect, it } from 'vitest';
import { mayWrite, type SiteOrigin } from '@/lib/serving/origin-check';

const local: SiteOrigin = { origin: 'http://127.0.0.1:3000', given: false };
const everywhere: SiteOrigin = { origin: 'http://0.0.0.0:3000', given: false };
const named: SiteOrigin = { origin: 'https://solieu.example.vn', given: true };

function post(
  origin: string | undefined,
  rest: { host?: string; site?: string; cookie?: boolean },
) {
  const { host, site, cookie = true } = rest;
  return { method: 'POST', origin, host, site, hasCookie: cookie };
}

describe('who may write', () => {
  it('lets reading pass from anywhere', () => {
    const claims = { ...post('https://evil.example', {}), method: 'GET' };
    expect(mayWrite(claims, named)).toBe(true);
  });

  it.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
    'takes %s for its own while PUBLIC_URL is unset',
    (origin) => {
      expect(mayWrite(post(origin, {}), local)).toBe(true);
    },
  );

  it.each(['http://localhost:3001', 'https://localhost:3000', 'http://evil.example:3000', 'null'])(
    'refuses %s',
    (origin) => {
      expect(mayWrite(post(origin, { host: 'evil.example:3000' }), local)).toBe(false);
    },
  );

  it('takes only PUBLIC_URL when it is set', () => {
    expect(mayWrite(post('https://solieu.example.vn', {}), named)).toBe(true);
    expect(mayWrite(post('http://localhost:3000', {}), named)).toBe(false);
  });

  it('takes an address that it is asked by when it serves every interface, but no name', () => {
    const byAddress = post('http://192.168.1.5:3000', { host: '192.168.1.5:3000' });
    const byName = post('http://rebound.example:3000', { host: 'rebound.example:3000' });
    expect(mayWrite(byAddress, everywhere)).toBe(true);
    expect(mayWrite(byName, everywhere)).toBe(false);
  });

  it('refuses a cookie without an origin, unless the browser vouches for it', () => {
    expect(mayWrite(post(undefined, {}), named)).toBe(false);
    expect(mayWrite(post(undefined, { site: 'same-origin' }), named)).toBe(true);
    expect(mayWrite(post(undefined, { site: 'cross-site' }), named)).toBe(false);
    expect(mayWrite(post(undefined, { cookie: false }), named)).toBe(true);
  });
});
