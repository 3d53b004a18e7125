import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import { getPeriod } from '@/lib/domain/period';
import { indicatorPage } from '@/lib/pages/indicator-page';
import { provinceTrendChart } from '@/lib/pages/province-trend';
import { startMap } from '@/lib/pages/start-map';
import { absent, indicator } from '../domain/makers';
import { almanacOf, bookOf, country, said, schemes } from './land';

const total = indicator('HTX_TOTAL', { section: 'UNITS' });
const rate = indicator('RATE', { kind: 'average', areaAggregation: 'weighted_mean', weight: 'W' });
const weight = indicator('W');
const catalogue = [total, rate, weight];
const years = ['2020', '2021', '2022', '2023'];

function pageOf(
  figures: readonly Figure[],
  { of = total, place = undefined as string | undefined },
) {
  const coverage = years.map((period) => ({
    ...{ indicator: of.code, scope: 'ALL' as const, period, provinces: 3 },
    ...{ periodKind: getPeriod(period).kind, periodEnd: getPeriod(period).end },
  }));
  const book = bookOf(figures, catalogue);
  const offered = { ALL: [], EMM: [] };
  const map = startMap(
    book,
    { indicator: of, period: '2023', scope: 'ALL', offered },
    schemes,
    '63',
  );
  const almanac = almanacOf({ coverage, indicators: catalogue });
  return indicatorPage({ almanac, indicator: of, scope: 'ALL', book, map, place });
}

const row = (area: string, values: readonly (string | null)[], code = total.code) =>
  values.flatMap((value, index) =>
    value === null ? [] : [said(area, years[index] ?? '', value, { indicator: code })],
  );

const figures = [
  ...row('east', ['10', '20', '30', '40']),
  ...row('west', ['7', '7', '7', '8']),
  ...row('hill', ['100', '90', '80', '70']),
  // Two numbers are no line.
  ...row('lake', ['1', '2', null, null]),
];

describe('the trend of a province', () => {
  it('is that of the first in the ranking where none is asked for', () => {
    const { trend } = pageOf(figures, {});
    expect(trend?.chosen?.area.id).toBe('hill');
    expect(trend?.choices.map(({ id }) => id)).toEqual(['hill', 'east', 'west']);
  });

  it('has the others of its region, the nearest number first', () => {
    const { trend } = pageOf(figures, { place: 'west' });
    expect(trend?.others.map(({ area }) => area.id)).toEqual(['east', 'hill']);
    expect(trend?.wholes).toEqual([]);
  });

  it('is none of another province where the one asked for has no line', () => {
    for (const place of ['lake', 'nowhere']) {
      const { trend } = pageOf(figures, { place });
      expect(trend?.chosen).toBeNull();
      expect(trend && provinceTrendChart(trend, { locale: 'vi', dataset: 'real' }, [])).toBeNull();
    }
  });

  it('is nothing where no province has a line', () => {
    expect(pageOf(row('east', ['1', null, null, '2']), {}).trend).toBeNull();
  });

  it('names each line at its end, and leaves a gap where a period says nothing', () => {
    const { trend } = pageOf(
      [
        ...row('east', ['10', null, '30', '40']),
        said('east', '2021', '0', { value: absent('L') }),
        ...row('west', ['7', '7', '7', '8']),
      ],
      { place: 'east' },
    );
    const chart = trend && provinceTrendChart(trend, { locale: 'vi', dataset: 'real' }, []);
    if (chart?.kind !== 'trend') throw new Error('no trend');
    expect(chart.lines.map(({ label, role }) => [label, role])).toEqual([
      ['Đông', 'subject'],
      ['Tây', 'context'],
    ]);
    expect(chart.lines[0]?.points.map(({ cell }) => cell.type)).toEqual([
      ...['mark', 'gap', 'mark', 'mark'],
    ]);
    expect(chart.lines[0]?.strokes.map(({ points }) => points)).toEqual([[2, 3]]);
  });

  it('stands beside region and country only where all of them are known', () => {
    const ofRate = (area: string, values: readonly (string | null)[]) => [
      ...row(area, values, rate.code),
      ...row(
        area,
        values.map((value) => value && '1'),
        weight.code,
      ),
    ];
    const full = [
      ...ofRate('east', ['1', '2', '3', '4']),
      ...ofRate('west', ['3', '4', '5', '6']),
      ...ofRate('hill', ['5', '6', '7', '8']),
    ];
    const wholesOf = (list: readonly Figure[]) =>
      pageOf(list, { of: rate, place: 'east' }).trend?.wholes.map(({ area, series }) => [
        area.id,
        series.map(({ period }) => period),
      ]);
    expect(wholesOf(full)).toEqual([['north', years]]);
    const stated = years.map((year) => said(country.id, year, '9', { indicator: rate.code }));
    expect(wholesOf([...full, ...stated])?.[1]).toEqual([country.id, years]);
    expect(wholesOf(full.filter(({ area }) => area !== 'hill'))).toEqual([]);
  });

  it('never draws an absence, whatever is missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 99 })), { minLength: 4, maxLength: 4 }),
        (values) => {
          const texts = values.map((value) => (value === null ? null : String(value)));
          const { trend } = pageOf([...row('east', texts), ...row('hill', ['1', '1', '1', '1'])], {
            place: 'east',
          });
          const known = texts.filter((text) => text !== null);
          expect(trend?.chosen?.series.length ?? 0).toBe(known.length >= 3 ? known.length : 0);
        },
      ),
    );
  });
});

describe('the periods that a map shares its colours with', () => {
  it('are the same whichever is shown, and none where there is one', () => {
    const { peers } = pageOf(figures, {});
    expect(peers.map(({ period }) => period)).toEqual(years);
  });
});
