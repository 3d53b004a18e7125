import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleScale, mapSymbolOf } from '@/lib/charts/map-symbol';
import { indicator, share } from '../domain/makers';

describe('how a map shows an indicator', () => {
  it('is a circle for counts and amounts, a filled area for rates and averages', () => {
    expect(mapSymbolOf(indicator('HTX_TOTAL'))).toBe('circle');
    expect(mapSymbolOf(indicator('HTX_NEW', { kind: 'flow' }))).toBe('circle');
    expect(mapSymbolOf(share('POOR_RATE', ['a'], ['b']))).toBe('fill');
    const income = { kind: 'average', areaAggregation: 'weighted_mean' } as const;
    expect(mapSymbolOf(indicator('INCOME', income))).toBe('fill');
    expect(mapSymbolOf(indicator('STATED', { areaAggregation: 'none' }))).toBe('fill');
  });
});

describe('circles on a map', () => {
  it('have areas as their values, and none for zero', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 2 }), (values) => {
        const { radiusOf } = circleScale(values, 0);
        for (const value of values) {
          if (value === 0) expect(radiusOf(value)).toBe(0);
          const twice = radiusOf(value) ** 2 * 2;
          expect(radiusOf(value * 2) ** 2).toBeCloseTo(twice, 6);
        }
      }),
    );
  });

  it('are explained at round values that can occur', () => {
    expect(circleScale([1187, 93, 420], 0).legend).toEqual([1000, 200, 50]);
    expect(circleScale([3], 0).legend).toEqual([2]);
    expect(circleScale([3], 1).legend).toEqual([2, 0.5, 0.1]);
    expect(circleScale([0, 0], 0).legend).toEqual([]);
  });
});
