import { describe, expect, it } from 'vitest';
import { chooseEncoding, isUnchanged } from '@/lib/serving/negotiation';
import { headersOfSite, programlessPolicy } from '@/lib/serving/security-policy';

describe('the encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['identity;q=1, *;q=0', 'identity'],
  ])('for %s is %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

describe('If-None-Match', () => {
  it.each([
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
  ])('%s', (header, unchanged) => {
    expect(isUnchanged(header, '"a"')).toBe(unchanged);
  });
});

describe('the policy of a kept page', () => {
  it('allows no program and no style sheet but the files of the site', () => {
    expect(programlessPolicy).toContain("script-src 'self'");
    expect(programlessPolicy).toContain("style-src 'self';");
    expect(programlessPolicy).not.toMatch(/sha256-|nonce-/);
    expect(programlessPolicy.replace(/style-src-attr[^;]*/, '')).not.toContain('unsafe');
  });
});

describe('the promise to be reached over TLS alone', () => {
  const says = (site: string) =>
    headersOfSite(site).some(([name]) => name === 'Strict-Transport-Security');

  it('is made by a site that people reach over TLS', () => {
    expect([says('https://so.example'), says('http://127.0.0.1:3000')]).toEqual([true, false]);
  });
});
