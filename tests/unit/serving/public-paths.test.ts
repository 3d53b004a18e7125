import { describe, expect, it } from 'vitest';
import { routes } from '@/lib/routes';
import { canonicalAddress, kindOfPath } from '@/lib/serving/public-paths';

describe('the kind of a path', () => {
  it.each([
    ['/', 'public'],
    ['/tinh/thai-nguyen', 'public'],
    ['/lam-viec-khac', 'public'],
    ['/lam-viec', 'personal'],
    ['/en/lam-viec/bao-cao/lao-cai/2026-Q3', 'personal'],
    ['/dang-nhap', 'personal'],
    ['/api/health', 'personal'],
    ['/api/v1/areas', 'public'],
    ['/_next/static/chunks/a.js', 'asset'],
    ['/_next/image', 'closed'],
  ])('%s is %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind);
  });
});

describe('the canonical address', () => {
  it('keeps known parameters only, the first of each, in one order', () => {
    expect(canonicalAddress('/tinh?ranh-gioi=63&utm=1&so-lieu=minh-hoa&_rsc=x&ranh-gioi=34')).toBe(
      '/tinh?so-lieu=minh-hoa&ranh-gioi=63',
    );
    expect(canonicalAddress('/?utm=1')).toBe('/');
  });

  it('keeps every choice that the links of public pages can write', () => {
    const address = routes.provinces('vi', {
      dataset: 'demo',
      boundary: '63',
      indicator: 'htx',
      search: 'dien bien',
      byCode: true,
    });
    const written = new URL(address, 'http://site').searchParams;
    const kept = new URL(canonicalAddress(address) ?? '', 'http://site').searchParams;
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(written));
    expect(written.size).toBe(5);
  });

  it('is the same for the same path written otherwise', () => {
    expect(canonicalAddress('/t%69nh')).toBe('/tinh');
    expect(canonicalAddress('/tìm'.normalize('NFD'))).toBe(canonicalAddress('/t%C3%ACm'));
  });

  it.each([
    '/a%2fb',
    '/a%5Cb',
    '/a%00',
    '/%E0%A4',
    '/a/../b',
    '/a/%2e%2e',
    '/./a',
    'http://x/',
    `/${'a'.repeat(5_000)}`,
  ])('does not exist for %s', (address) => {
    expect(canonicalAddress(address)).toBeUndefined();
  });
});
