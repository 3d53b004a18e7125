import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPrecedence, compilerOf, ofOneTime } from '@/lib/domain/precedence';

const of = (code: string, year: number) => ({
  indicator: { code },
  periodEnd: `${year}-12-31`,
});
const codes = (list: readonly ReturnType<typeof of>[]) =>
  list.map(({ indicator }) => indicator.code);

describe('what stands first', () => {
  it('is the alliances’ own count of about the same time', () => {
    const figures = [of('A_GSO', 2024), of('A_MINISTRY', 2025), of('A', 2024)];
    expect(codes(byPrecedence(figures))).toEqual(['A', 'A_MINISTRY', 'A_GSO']);
  });

  it('is a newer count of another office before an old one of the alliances', () => {
    expect(codes(byPrecedence([of('A', 2018), of('A_GSO', 2022)]))).toEqual(['A_GSO', 'A']);
  });

  it('keeps the order given where nothing tells two apart', () => {
    expect(codes(byPrecedence([of('B', 2024), of('A', 2025)]))).toEqual(['B', 'A']);
    expect(byPrecedence([])).toEqual([]);
  });

  it('loses none, and puts no history before what is current', () => {
    const one = fc
      .tuple(fc.constantFrom('A', 'B_GSO', 'C_MINISTRY'), fc.integer({ min: 2010, max: 2026 }))
      .map(([code, year]) => of(code, year));
    fc.assert(
      fc.property(fc.array(one), (figures) => {
        const placed = byPrecedence(figures);
        expect(new Set(placed)).toEqual(new Set(figures));
        expect(placed).toHaveLength(figures.length);
        const { current } = ofOneTime(figures);
        expect(placed.slice(0, current.length).every((each) => current.includes(each))).toBe(true);
      }),
    );
  });

  it('tells compilers apart by the indicator', () => {
    expect(compilerOf({ code: 'POOR_RATE' })).toBe('alliances');
    expect(compilerOf({ code: 'POOR_RATE_GSO' })).toBe('statistics_office');
    expect(compilerOf({ code: 'HTX_TOTAL_MINISTRY' })).toBe('ministry');
  });
});
