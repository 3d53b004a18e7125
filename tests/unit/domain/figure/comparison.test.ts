import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Comparable,
  comparisonBase,
  comparisonBasis,
  standsAtPeriodEnd,
} from '@/lib/domain/figure/comparison';
import type { Value } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import { getPeriod } from '@/lib/domain/period';
import { absent, indicator, number, range, share } from '../makers';

function at(period: string, rest: Partial<Comparable> = {}): Comparable {
  const { kind, end } = getPeriod(period);
  const value: Value = number('1');
  return {
    period,
    periodKind: kind,
    periodEnd: end,
    value,
    seriesBreak: false,
    partial: false,
    ...rest,
  };
}

function breakOn(on: string, rest: Partial<SeriesBreak> = {}): SeriesBreak {
  return { indicator: null, area: null, on, reasonVi: '', reasonEn: '', ...rest };
}

const agree = () => false;
type Basis = ReturnType<typeof comparisonBasis>;

function baseOf(
  now: Comparable,
  earlier: readonly Comparable[],
  basis: Basis,
  breaks: readonly SeriesBreak[] = [],
  irreconcilable: (a: Comparable, b: Comparable) => boolean = agree,
): string | null {
  return comparisonBase(now, [...earlier, now], basis, breaks, irreconcilable)?.period ?? null;
}

describe('what a kind of indicator is set against', () => {
  const stock = indicator('HTX_TOTAL');
  const flow = indicator('HTX_NEW', { kind: 'flow', quarterAggregation: 'sum' });
  const spent = indicator('DISB', { kind: 'year_to_date' });
  const plan = indicator('PLAN');
  const all = new Map([stock, flow, spent, plan].map((one) => [one.code, one]));
  const basis = (one: ReturnType<typeof indicator>) =>
    comparisonBasis(one, (code) => all.get(code));

  it.each([
    ['a stock', stock, 'moment'],
    ['a flow', flow, 'year_before'],
    ['a year to date', spent, 'year_before'],
    [
      'an average',
      indicator('INCOME', { kind: 'average', quarterAggregation: 'weighted_mean' }),
      'same_length',
    ],
    ['an average since January', indicator('REV_AVG', { kind: 'average' }), 'year_before'],
    ['a share of stocks', share('OWNERS_PCT', ['HTX_TOTAL'], ['HTX_TOTAL']), 'moment'],
    ['what was spent of a plan', share('DISB_PCT', ['DISB'], ['PLAN']), 'year_before'],
    ['a share without its parts', share('POOR_RATE_GSO', [], []), 'same_length'],
  ])('%s', (_, one, expected) => {
    expect(basis(one)).toBe(expected);
  });

  it('tells whether a year and its last day are one period', () => {
    const find = (code: string) => all.get(code);
    expect(standsAtPeriodEnd(stock, find)).toBe(true);
    expect(standsAtPeriodEnd(flow, find)).toBe(false);
  });
});

describe('the base of a comparison', () => {
  it('is the nearest earlier figure of a stock, of whatever kind of period', () => {
    expect(baseOf(at('2024-Q2'), [at('2023'), at('2024-03-15')], 'moment')).toBe('2024-03-15');
  });

  it('is the same period a year before of what comes together in a period', () => {
    const earlier = [at('2023-Q2'), at('2023'), at('2024-Q1')];
    expect(baseOf(at('2024-Q2'), earlier, 'year_before')).toBe('2023-Q2');
    expect(baseOf(at('2024-Q2'), [at('2024-Q1')], 'year_before')).toBeNull();
    expect(baseOf(at('2024-YTD9'), [at('2023'), at('2023-YTD9')], 'year_before')).toBe('2023-YTD9');
    const fair = '2023-12-01/2023-12-04';
    const before = '2022-12-01/2022-12-04';
    expect(baseOf(at(fair), [at(before)], 'year_before')).toBe(before);
  });

  it('is of the same kind of period of an average', () => {
    expect(baseOf(at('2024'), [at('2022'), at('2023-Q4')], 'same_length')).toBe('2022');
  });

  it('passes over what is no single whole number', () => {
    const passed = [
      at('2021'),
      at('2022', { value: absent('L') }),
      at('2023', { value: range('3', '4') }),
      at('2024', { partial: true }),
    ];
    expect(baseOf(at('2025'), passed, 'moment')).toBe('2021');
    expect(baseOf(at('2025', { partial: true }), [at('2021')], 'moment')).toBeNull();
  });

  it('crosses no break, dated or marked, and does not reach over it either', () => {
    const earlier = [at('2021'), at('2022')];
    expect(baseOf(at('2023'), earlier, 'moment', [breakOn('2023-02-24')])).toBeNull();
    expect(baseOf(at('2023'), earlier, 'moment', [breakOn('2022-12-31')])).toBe('2022');
    expect(baseOf(at('2023', { seriesBreak: true }), earlier, 'moment')).toBeNull();
  });

  it('is no year in whose middle the counting changed', () => {
    const cut = [breakOn('2024-07-01')];
    expect(baseOf(at('2025'), [at('2024')], 'year_before', cut)).toBeNull();
    expect(baseOf(at('2025'), [at('2024')], 'moment', cut)).toBe('2024');
    expect(baseOf(at('2025'), [at('2024')], 'year_before', [breakOn('2024-01-01')])).toBe('2024');
  });

  it('is not of a source that has contradicted this one, nor an older one in its place', () => {
    const earlier = [at('2021'), at('2022')];
    const never = ({ period }: Comparable) => period === '2022';
    expect(baseOf(at('2023'), earlier, 'moment', [], never)).toBeNull();
  });

  it('always lies before, with no break between, whatever the series', () => {
    const quarter = fc
      .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 4 }))
      .map(([year, number]) => at(`${year}-Q${number}`));
    const day = fc
      .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => breakOn(`${year}-${String(month).padStart(2, '0')}-01`));
    const basis = fc.constantFrom<Basis>('moment', 'same_length', 'year_before');
    fc.assert(
      fc.property(quarter, fc.array(quarter), fc.array(day), basis, (now, series, breaks, by) => {
        const base = comparisonBase(now, series, by, breaks, agree);
        if (!base) return;
        expect(base.periodEnd < now.periodEnd).toBe(true);
        expect(breaks.some(({ on }) => base.periodEnd < on && on <= now.periodEnd)).toBe(false);
        if (by === 'year_before') expect(base.period.slice(4)).toBe(now.period.slice(4));
      }),
    );
  });
});
