import { describe, expect, it } from 'vitest';
import { indicators, shortNameOf } from '@/prisma/seed/catalogue/catalogue';
import { shortNames } from '@/prisma/seed/catalogue/short-names';

describe('short names', () => {
  it('are there for every indicator and for nothing else', () => {
    expect(Object.keys(shortNames).sort()).toEqual(indicators.map(({ code }) => code).sort());
  });

  it('tell every indicator from every other, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const names = indicators.map(({ code }) => shortNameOf(code)[language]);
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      expect(twice).toEqual([]);
    }
  });

  it('are no longer than the names, and fit a title', () => {
    for (const { code, name } of indicators) {
      const short = shortNameOf(code);
      expect(short.vi.length, code).toBeLessThanOrEqual(Math.min(name.vi.length, 55));
      expect(short.en.length, code).toBeLessThanOrEqual(Math.min(name.en.length, 55));
    }
  });

  it('keep who counted, or what else was counted, in brackets', () => {
    for (const { code, populationOf, name } of indicators) {
      if (!populationOf || !name.vi.endsWith(')')) continue;
      expect(shortNameOf(code).vi, code).toMatch(/\(.+\)$|năm$/);
      expect(shortNameOf(code).en, code).toMatch(/\(.+\)$|yearly income$/);
    }
  });
});
