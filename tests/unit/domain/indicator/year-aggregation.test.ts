import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { aggregateYear } from '@/lib/domain/indicator/year-aggregation';
import { absent, indicator, number, range, share, text } from '../makers';

const indicators: Indicator[] = [
  indicator('TOTAL'),
  indicator('NEW', { kind: 'flow', quarterAggregation: 'sum' }),
  indicator('DISB', { kind: 'year_to_date' }),
  indicator('PLAN'),
  indicator('LABOUR'),
  indicator('INCOME', {
    kind: 'average',
    quarterAggregation: 'weighted_mean',
    areaAggregation: 'weighted_mean',
    weight: 'LABOUR',
  }),
  share('DISB_PCT', ['DISB'], ['PLAN']),
  share('NEW_PCT', ['NEW'], ['TOTAL']),
  indicator('TXT', { kind: 'text', quarterAggregation: 'latest', areaAggregation: 'list' }),
];

/** The year 2025 of what each quarter said, first to last. */
function year(code: string, quarters: Record<string, (Value | null)[]>, askedIn = [1, 2, 3, 4]) {
  const get = (name: string) => {
    const found = indicators.find((one) => one.code === name);
    if (!found) throw new Error(name);
    return found;
  };
  return aggregateYear(get(code), {
    year: 2025,
    askedIn: () => askedIn,
    read: (quarter, name) => quarters[name]?.[Number(quarter.slice(-1)) - 1],
    indicatorOf: get,
  });
}

const n = (value: number) => number(`${value}`);

describe('aggregateYear', () => {
  it('adds up flows, and says 3/4 where a quarter is missing', () => {
    expect(year('NEW', { NEW: [n(1), n(2), n(0), n(4)] })).toMatchObject({
      value: n(7),
      partial: false,
      coverage: { of: 'quarters', reported: 4, expected: 4 },
    });
    expect(year('NEW', { NEW: [n(1), absent('L'), n(3), n(4)] })).toMatchObject({
      value: n(8),
      partial: true,
      coverage: { reported: 3, expected: 4 },
    });
    expect(year('NEW', { NEW: [] })).toMatchObject({ kind: 'absent', reason: 'no_parts' });
  });

  it('expects of a yearly indicator only its quarter', () => {
    expect(year('NEW', { NEW: [null, null, null, n(4)] }, [4])).toMatchObject({
      value: n(4),
      partial: false,
      coverage: { reported: 1, expected: 1 },
    });
  });

  it('takes a stock’s last quarter, and nothing in its place', () => {
    expect(year('TOTAL', { TOTAL: [n(1), n(2), n(3), n(4)] })).toMatchObject({ value: n(4) });
    expect(year('TOTAL', { TOTAL: [n(1), n(2), n(3)] })).toMatchObject({
      kind: 'absent',
      reason: 'last_quarter_missing',
    });
    expect(year('TOTAL', { TOTAL: [n(1), n(2), n(3), absent('L')] })).toMatchObject({
      reason: 'last_quarter_missing',
    });
    expect(year('TOTAL', { TOTAL: [null, null, null, absent('M')] })).toMatchObject({
      reason: 'not_applicable',
    });
  });

  it('takes the last of a year-to-date figure, never its sum', () => {
    expect(year('DISB', { DISB: [n(10), n(30), n(60), n(90)] })).toMatchObject({ value: n(90) });
  });

  it('weighs an average over the quarters', () => {
    const quarters = { INCOME: [n(4), n(8), n(4), null], LABOUR: [n(300), n(100), n(0), n(5)] };
    expect(year('INCOME', quarters)).toMatchObject({
      value: n(5),
      partial: true,
      coverage: { reported: 3, expected: 4 },
    });
  });

  it('makes a ratio from the year of its parts', () => {
    const quarters = { DISB: [n(10), n(30), n(60), n(90)], PLAN: [n(50), n(80), n(90), n(120)] };
    expect(year('DISB_PCT', quarters)).toMatchObject({ value: n(75), partial: false });
    expect(year('DISB_PCT', { ...quarters, PLAN: [n(50)] })).toMatchObject({
      kind: 'absent',
      reason: 'last_quarter_missing',
    });
    const flows = { NEW: [n(1), null, n(2), n(3)], TOTAL: [null, null, null, n(60)] };
    expect(year('NEW_PCT', flows)).toMatchObject({
      value: n(10),
      partial: true,
      coverage: { reported: 3, expected: 4 },
    });
  });

  it('is as complete as the least complete part of a ratio', () => {
    const flows = { NEW: [n(1), n(1), n(1), n(3)], TOTAL: [null, null, null, n(60)] };
    expect(year('NEW_PCT', flows)).toMatchObject({ value: n(10), partial: false });
  });

  it('keeps ranges and statuses', () => {
    const quarters = { NEW: [n(1), range('2', '3', 'P'), n(1), n(1)] };
    expect(year('NEW', quarters)).toMatchObject({
      value: range('5', '6', 'P'),
      approximate: true,
    });
  });

  it('adds up no words', () => {
    expect(year('TXT', { TXT: [text('a')] })).toMatchObject({ reason: 'not_additive' });
  });
});
