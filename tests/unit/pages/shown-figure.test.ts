import { describe, expect, it } from 'vitest';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import { changeOf, figureAt, latestOf, seriesOf } from '@/lib/pages/shown-figure';
import { absent, indicator, number, source } from '../domain/makers';
import { bookOf, east, hill, joined, said } from './land';

const total = indicator('HTX_TOTAL');
const year = { code: '2023', kind: 'year', end: '2023-12-31' } as const;
const lineage = ['east-2025', 'east', 'west'];

describe('a figure on today’s boundaries', () => {
  it('is the sum of the former provinces, says so, and names all their sources', () => {
    const figures = [
      said('east', '2023', '10', { source: source({ id: 'a' }) }),
      said('west', '2023', '20', { source: source({ id: 'b' }) }),
    ];
    const shown = figureAt(bookOf(figures, [total]), joined, total, 'ALL', year);
    expect(shown?.value).toEqual(number('30'));
    expect(shown?.origin).toBe('computed');
    expect(shown?.computed).toMatchObject({
      partial: false,
      coverage: { reported: 2, expected: 2 },
    });
    expect(shown?.sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is partial where one of them is silent, and never lower in silence', () => {
    const shown = figureAt(
      bookOf([said('east', '2023', '10')], [total]),
      joined,
      total,
      'ALL',
      year,
    );
    expect(shown?.computed).toMatchObject({
      partial: true,
      coverage: { reported: 1, expected: 2 },
    });
  });

  it('is its own where a source counts on the new boundaries already', () => {
    const figures = [said('east-2025', '2023', '31'), said('east', '2023', '10')];
    const shown = figureAt(bookOf(figures, [total]), joined, total, 'ALL', year);
    expect(shown).toMatchObject({ value: number('31'), origin: 'published', computed: null });
  });

  it('is not invented on old boundaries', () => {
    const book = bookOf([said('east-2025', '2026-Q1', '31')], [total]);
    expect(seriesOf(book, east, ['east'], total, 'ALL')).toEqual([]);
  });
});

describe('a series', () => {
  const figures = [
    said('hill', '2024-Q1', '5'),
    said('hill', '2024-Q2', '0'),
    said('hill', '2024-Q3', '1', { value: absent('L') }),
  ];
  const series = seriesOf(bookOf(figures, [total]), hill, ['hill'], total, 'ALL');

  it('keeps a zero, a value and an absence apart, in the order of time', () => {
    expect(series.map(({ value }) => (value.type === 'number' ? value.value : value))).toEqual([
      '5',
      '0',
      { type: 'absent', absence: 'L' },
    ]);
  });

  it('shows the newest value, passing over an absence', () => {
    expect(latestOf(series)?.period).toBe('2024-Q2');
  });

  it('has the periods of the former provinces on today’s boundaries', () => {
    const book = bookOf(
      [said('east', '2023', '1'), said('west', '2023', '2'), said('east-2025', '2025', '4')],
      [total],
    );
    const joinedSeries = seriesOf(book, joined, lineage, total, 'ALL');
    expect(joinedSeries.map(({ period, origin }) => [period, origin])).toEqual([
      ['2023', 'computed'],
      ['2025', 'published'],
    ]);
  });
});

describe('a change', () => {
  const change = (figures: ReturnType<typeof said>[], breaks: SeriesBreak[] = []) => {
    const book = bookOf(figures, [total], breaks);
    const series = seriesOf(book, hill, ['hill'], total, 'ALL');
    const latest = latestOf(series);
    return latest && changeOf(book, latest, series);
  };
  const press = source({ id: 'press', class: 'press' });
  const office = source({ id: 'office', class: 'official_statistics' });

  it('is set against the figure before it, whoever printed it, and shows that figure', () => {
    const figures = [
      said('hill', '2021', '4'),
      said('hill', '2022', '50', { source: press }),
      said('hill', '2023', '80', { source: office }),
    ];
    expect(change(figures)).toMatchObject({
      base: { period: '2022', value: number('50'), sources: [{ id: 'press' }] },
      change: { difference: '30', direction: 'up' },
    });
  });

  it('never crosses a break of its series', () => {
    const figures = [said('hill', '2022', '50'), said('hill', '2023', '80')];
    const criteria = { indicator: 'HTX_TOTAL', area: null, reasonVi: '', reasonEn: '' };
    expect(change(figures, [{ ...criteria, on: '2023-02-24' }])).toBeNull();
    expect(change(figures, [{ ...criteria, on: '2024-01-01' }])).not.toBeNull();
  });

  it('is not told between sources that have contradicted each other', () => {
    const figures = [
      said('hill', '2023', '31364', { source: press }),
      said('hill', '2023', '32103', { source: office, origin: 'computed' }),
      said('hill', '2024', '33557', { source: press }),
    ];
    expect(change(figures)).toBeNull();
    expect(change(figures.slice(1))).toMatchObject({ change: { difference: '1454' } });
  });

  it('nor of anything else that such sources say of the same section', () => {
    const whole = indicator('HTX_TOTAL', { section: 'UNITS' });
    const part = indicator('HTX_AGRI', { section: 'UNITS' });
    const other = indicator('MEMBERS', { section: 'LABOUR' });
    const of = (code: string, period: string, value: string, by: typeof press) =>
      said('hill', period, value, { indicator: code, source: by });
    const figures = [
      of('HTX_TOTAL', '2023', '31364', press),
      of('HTX_TOTAL', '2023', '32103', office),
      ...['HTX_AGRI', 'MEMBERS'].flatMap((code) => [
        of(code, '2023', '20710', press),
        of(code, '2024', '22415', office),
      ]),
    ];
    const book = bookOf(figures, [whole, part, other]);
    const changeIn = (one: typeof part) => {
      const series = seriesOf(book, hill, ['hill'], one, 'ALL');
      const latest = latestOf(series);
      return latest && changeOf(book, latest, series);
    };
    expect(changeIn(part)).toBeNull();
    expect(changeIn(other)).toMatchObject({ change: { difference: '1705' } });
  });
});
