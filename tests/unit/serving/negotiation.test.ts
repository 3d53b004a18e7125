import { describe, expect, it } from 'vitest';
import { chooseEncoding, isUnchanged } from '@/lib/serving/negotiation';
import { hashPolicy } from '@/lib/serving/security-policy';

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
    expect(policy.replace(/style-src[^;]*/, '')).not.toContain('unsafe');
  });
});
