import { describe, expect, it } from 'vitest';
import { chooseEncoding, isUnchanged } from '@/lib/serving/negotiation';
import { hashPolicy, headersOfSite, scriptlessPolicy } from '@/lib/serving/security-policy';

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
  it('allows the inline scripts that are there, and nothing unsafe for scripts', () => {
    const policy = hashPolicy('<p>x</p><script src="/a.js"></script><script>alert(1)</script>');
    expect(policy).toContain("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
    expect(policy.match(/sha256-/g)).toHaveLength(1);
    expect(policy.replace(/style-src-attr[^;]*/, '')).not.toContain('unsafe');
  });

  it('allows an inline style sheet by its own hash, and no other', () => {
    const policy = hashPolicy('<style>p{color:red}</style><script>alert(1)</script>');
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/=]+';/);
    expect(policy).toContain(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    );
    expect(scriptlessPolicy).toContain("style-src 'self';");
  });

  it('has no word for structured data, which never runs', () => {
    expect(hashPolicy('<script type="application/ld+json">{}</script>')).not.toContain('sha256-');
  });
});

describe('the promise to be reached over TLS alone', () => {
  const says = (site: string) =>
    headersOfSite(site).some(([name]) => name === 'Strict-Transport-Security');

  it('is made by a site that people reach over TLS', () => {
    expect([says('https://so.example'), says('http://127.0.0.1:3000')]).toEqual([true, false]);
  });
});
