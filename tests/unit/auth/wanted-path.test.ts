import { describe, expect, it } from 'vitest';
import { readWantedPath } from '@/lib/auth/wanted-path';

describe('where to go after signing in', () => {
  it.each(['/lam-viec', '/en/lam-viec', '/lam-viec/bao-cao/thai-nguyen/2026-Q3?muc=to-chuc'])(
    'goes to its own page %s',
    (path) => {
      expect(readWantedPath(path)).toBe(path);
    },
  );

  it.each([
    '',
    'lam-viec',
    '//lam-viec.example',
    '/\\lam-viec.example/lam-viec',
    '/lam-viec/..//example.org',
    '/lam-viec/../../tinh',
    'https://example.org/lam-viec',
    'javascript:alert(1)',
    '/lam-viec\n/x',
    '/lam-viecx',
    '/tinh',
    undefined,
  ])('refuses %j', (path) => {
    expect(readWantedPath(path)).toBeNull();
  });
});
