import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPath, kindOfPath } from '@/lib/serving/public-paths';

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
    ['/_next/data/build/lam-viec.json', 'closed'],
    ['/lam-viec.rsc', 'closed'],
    ['/en/lam-viec.segments/_tree.segment.rsc', 'closed'],
    ['/dang-nhap.txt', 'closed'],
    ['//lam-viec', 'closed'],
    ['/LAM-VIEC', 'closed'],
  ])('%s is %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind);
  });

  it('is personal or closed however a personal address is written', () => {
    const place = fc.constantFrom(
      'lam-viec',
      'lam-viec/duyet',
      'lam-viec/bao-cao/lao-cai/2026-Q3',
      'dang-nhap',
      'dat-mat-khau',
      'api/health',
    );
    const prefix = fc.constantFrom('/', '/en/', '/vi/', '//', '/en//', '/_next/data/x/', '/./');
    const ending = fc.constantFrom(
      ...['', '/', '.', '.rsc', '.RSC', '.prefetch.rsc', '.txt', '.json', '.html', ';x=1', '%20'],
      ...[
        '.segments/_tree.segment.rsc',
        '.segments/a/b',
        '%2ersc',
        '%00',
        '/.rsc',
        '%252ersc',
        '%09',
      ],
    );
    const spelling = fc.array(fc.constantFrom('plain', 'upper', 'coded', 'twice', 'wide'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(prefix, place, ending, spelling, (before, name, after, ways) => {
        const written = [...name].map((letter, at) => spell(letter, ways[at % ways.length] ?? ''));
        const path = canonicalPath(`${before}${written.join('')}${after}`);
        // What is no path is refused before anything is asked.
        if (path !== undefined) expect(['personal', 'closed']).toContain(kindOfPath(path));
      }),
      { numRuns: 3_000 },
    );
  });
});

function spell(letter: string, way: string): string {
  if (letter === '/') return letter;
  const code = letter.charCodeAt(0).toString(16);
  if (way === 'upper') return letter.toUpperCase();
  if (way === 'coded') return `%${code}`;
  if (way === 'twice') return `%25${code}`;
  return way === 'wide' ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter;
}
