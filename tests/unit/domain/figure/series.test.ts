import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/domain/figure/figure';
import {
  breaksOf,
  buildSeries,
  type SeriesBreak,
  type SeriesInput,
} from '@/lib/domain/figure/series';
import { absent, indicator, number, range, share, text } from '../makers';

function input(period: string, value: Value | null, rest: Partial<SeriesInput> = {}): SeriesInput {
  return { period, value, origin: 'reported', seriesBreak: false, partial: false, ...rest };
}

const merger: SeriesBreak = {
  indicator: null,
  area: null,
  on: '2025-07-01',
  reasonVi: 'sáp nhập',
  reasonEn: 'merger',
};

describe('buildSeries', () => {
  it('leaves a gap with its reason, never a 0', () => {
    const series = buildSeries(
      'stock',
      [
        input('2025-Q1', number('5')),
        input('2025-Q2', absent('L')),
        input('2025-Q3', number('0')),
        input('2025-Q4', null),
        input('2026-Q1', number('7')),
      ],
      [],
    );
    expect(series.points.map(({ value, gap }) => value?.value ?? gap)).toEqual([
      '5',
      'L',
      '0',
      'unknown',
      '7',
    ]);
    expect(series.runs).toEqual([[0], [2], [4]]);
  });

  it('puts periods in the order of time', () => {
    const series = buildSeries(
      'stock',
      [input('2026-Q1', number('2')), input('2024-12-31', number('1'))],
      [],
    );
    expect(series.points.map(({ period }) => period)).toEqual(['2024-12-31', '2026-Q1']);
    expect(series.runs).toEqual([[0, 1]]);
  });

  it('marks what is not official, reported, exact and whole', () => {
    const marks = (value: Value, rest: Partial<SeriesInput> = {}) =>
      buildSeries('stock', [input('2025', value, rest)], []).points[0]?.marks;
    expect(marks(number('1'))).toEqual([]);
    expect(marks(number('1', { status: 'P' }))).toEqual(['provisional']);
    expect(marks(number('1', { status: 'E' }))).toEqual(['estimated']);
    expect(marks(range('1', '2'))).toEqual(['approximate']);
    expect(marks(number('1'), { origin: 'computed', partial: true })).toEqual([
      'computed',
      'partial',
    ]);
    expect(marks(text('a'))).toEqual([]);
  });

  it('breaks the line at a border change, before the first point after it', () => {
    const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
    const series = buildSeries(
      'stock',
      quarters.map((quarter) => input(quarter, number('1'))),
      [merger],
    );
    expect(series.runs).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(series.breaks).toEqual([
      { before: 2, on: '2025-07-01', reasonVi: 'sáp nhập', reasonEn: 'merger' },
    ]);
  });

  it('breaks at a mark of the figure itself, and at nothing before the first point', () => {
    const marked = { seriesBreak: true };
    const series = buildSeries(
      'stock',
      [input('2025', number('1'), marked), input('2026', number('1'), marked)],
      [{ ...merger, on: '2020-01-01' }],
    );
    expect(series.runs).toEqual([[0], [1]]);
    expect(series.breaks).toEqual([{ before: 1, on: null, reasonVi: null, reasonEn: null }]);
  });

  it('starts a year-to-date line again each January', () => {
    const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];
    const inputs = quarters.map((quarter) => input(quarter, number('1')));
    expect(buildSeries('year_to_date', inputs, []).runs).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(buildSeries('stock', inputs, []).runs).toEqual([[0, 1, 2, 3]]);
  });

  it('joins every value exactly once, and never an absence', () => {
    const value = fc.constantFrom(number('1'), number('0'), absent('L'), null);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), fc.boolean(), (values, toDate) => {
        const inputs = values.map((one, index) =>
          input(`${2020 + Math.floor(index / 4)}-Q${(index % 4) + 1}`, one),
        );
        const series = buildSeries(toDate ? 'year_to_date' : 'stock', inputs, [merger]);
        const drawn = values.flatMap((one, index) => (one?.type === 'number' ? [index] : []));
        expect(series.runs.flat()).toEqual(drawn);
        for (const run of series.runs) {
          run.slice(1).forEach((index, place) => {
            expect(index).toBe((run[place] ?? Number.NaN) + 1);
          });
        }
      }),
    );
  });
});

describe('breaksOf', () => {
  it('keeps what concerns the series', () => {
    const breaks: SeriesBreak[] = [
      merger,
      { ...merger, indicator: 'COMMUNES' },
      { ...merger, area: 'lao-cai-2025' },
      { ...merger, scope: 'EMM' },
    ];
    expect(breaksOf(breaks, indicator('HTX_TOTAL'), 'thai-nguyen-2025', 'ALL')).toEqual([merger]);
    expect(breaksOf(breaks, indicator('COMMUNES'), 'lao-cai-2025', 'EMM')).toEqual(breaks);
  });

  it('takes over those of its parts', () => {
    const owners = { ...merger, indicator: 'OCOP_SUBJ' };
    const ofOwners = share('OWNERS_PCT', ['OCOP_SUBJ_HTX'], ['OCOP_SUBJ']);
    expect(breaksOf([owners], ofOwners, 'a', 'ALL')).toEqual([owners]);
  });
});
