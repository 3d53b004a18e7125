import { describe, expect, it } from 'vitest';
import type { Figure, Scope } from '@/lib/domain/figure/figure';
import { getPeriod } from '@/lib/domain/period';
import { indicatorContent } from '@/lib/pages/indicator-file';
import {
  indicatorPage,
  offeredPeriods,
  offeredScopes,
  periodAsked,
  silentProvinces,
} from '@/lib/pages/indicator-page';
import { lineOf } from '@/lib/pages/line-of';
import { startMap } from '@/lib/pages/start-map';
import { absent, indicator, source } from '../domain/makers';
import { almanacOf, before, bookOf, country, hill, joined, said, schemes } from './land';

const total = indicator('HTX_TOTAL', { section: 'UNITS' });
const flow = indicator('HTX_NEW', { section: 'UNITS', kind: 'flow', quarterAggregation: 'sum' });
const rate = indicator('INCOME', { kind: 'average', areaAggregation: 'none' });
const catalogue = [total, flow, rate];

const count = (code: string, period: string, provinces: number, scope: Scope = 'ALL') => ({
  indicator: code,
  scope,
  period,
  periodKind: getPeriod(period).kind,
  periodEnd: getPeriod(period).end,
  provinces,
});

/** The page of an indicator with the map of a period, where one is given. */
function pageOf(
  figures: readonly Figure[],
  {
    of = total,
    period = null as string | null,
    scope = 'ALL' as Scope,
    boundary = undefined as string | undefined,
  } = {},
) {
  const moments = new Map(
    figures
      .filter(({ area }) => area !== country.id)
      .map((one) => [
        `${one.indicator} ${one.scope} ${one.period}`,
        count(one.indicator, one.period, 1, one.scope),
      ]),
  );
  const almanac = almanacOf({ coverage: [...moments.values()], indicators: catalogue });
  const book = bookOf(figures, catalogue);
  const offered = { ALL: [], EMM: [] };
  const map =
    period === null
      ? null
      : startMap(book, { indicator: of, period, scope, offered }, schemes, boundary);
  return indicatorPage({ almanac, indicator: of, scope, book, map });
}

const numbers = (
  cells: ReturnType<typeof pageOf>['regions'][number]['provinces'][number]['cells'],
) => cells.map((cell) => (cell?.value.type === 'number' ? cell.value.value : cell && 'absent'));

describe('the periods of an indicator', () => {
  const periodsOf = (...counts: ReturnType<typeof count>[]) =>
    offeredPeriods({ coverage: counts, indicators: catalogue }, total, 'ALL').map(
      ({ code, provinces }) => [code, provinces],
    );

  it('stand in the order of time, those of nobody, of other scopes and spans left out', () => {
    expect(
      periodsOf(
        count('HTX_TOTAL', '2024', 3),
        count('HTX_TOTAL', '2022', 2),
        count('HTX_TOTAL', '2023', 0),
        count('HTX_TOTAL', '2021', 9, 'EMM'),
        count('HTX_TOTAL', '2020-01-01/2020-05-05', 9),
        count('INCOME', '2020', 9),
      ),
    ).toEqual([
      ['2022', 2],
      ['2024', 3],
    ]);
  });

  it('that end together are one of what stands at its end, called as most call it', () => {
    const counts = [count('HTX_TOTAL', '2023-12-31', 1), count('HTX_TOTAL', '2023', 5)];
    expect(periodsOf(...counts)).toEqual([['2023', 5]]);
    const offered = offeredPeriods({ coverage: counts, indicators: catalogue }, total, 'ALL');
    expect(periodAsked(offered, '2023-12-31')?.code).toBe('2023');
    expect(periodAsked(offered, '2022')).toBeUndefined();
  });

  it('that end together are not one of what happens in them', () => {
    const coverage = [count('HTX_NEW', '2023', 5), count('HTX_NEW', '2023-Q4', 7)];
    expect(
      offeredPeriods({ coverage, indicators: catalogue }, flow, 'ALL').map(({ code }) => code),
    ).toEqual(['2023', '2023-Q4']);
  });

  it('say in which scopes there is something', () => {
    const coverage = [count('HTX_TOTAL', '2023', 1, 'EMM')];
    expect(offeredScopes({ coverage, indicators: catalogue }, total)).toEqual(['EMM']);
  });
});

describe('an indicator’s table', () => {
  const figures = [
    ...['2019', '2020', '2021', '2022', '2023', '2024'].map((year, index) =>
      said('hill', year, String(10 + index)),
    ),
    said('east', '2024', '3'),
    said('west', '2024', '4'),
    said('vn', '2024', '99'),
  ];

  it('has five periods up to the newest, or to the one that is shown', () => {
    expect(pageOf(figures, { period: '2024' }).columns).toEqual([
      ...['2020', '2021', '2022', '2023', '2024'],
    ]);
    expect(pageOf(figures, { period: '2019' }).columns).toEqual([
      ...['2019', '2020', '2021', '2022', '2023'],
    ]);
  });

  it('adds former provinces up on new boundaries and never splits new ones on old', () => {
    const rowsOn = (boundary: string, there: readonly Figure[]) => {
      const page = pageOf(there, { period: '2024', boundary });
      return page.regions.flatMap(({ provinces }) =>
        provinces.map(({ area, cells }) => [area.id, numbers(cells)[page.columns.indexOf('2024')]]),
      );
    };
    expect(rowsOn('34', figures)).toEqual([
      ['hill', '15'],
      ['east-2025', '7'],
    ]);
    expect(rowsOn('63', [...figures, said('east-2025', '2026', '8')])).toEqual([
      ['hill', '15'],
      ['east', '3'],
      ['west', '4'],
    ]);
  });

  it('keeps a zero, an absence and nothing apart, and leaves out who says nothing', () => {
    const page = pageOf(
      [
        said('hill', '2023', '0'),
        said('hill', '2024', '1', { value: absent('L') }),
        said('lake', '2024', '5'),
      ],
      { period: '2024' },
    );
    expect(
      page.regions.flatMap(({ provinces }) =>
        provinces.map(({ area, cells }) => [area.id, numbers(cells)]),
      ),
    ).toEqual([
      ['hill', ['0', 'absent']],
      ['lake', [null, '5']],
    ]);
  });

  it('has what a source says of the country, else the sum with its coverage', () => {
    const page = pageOf(figures, { period: '2024' });
    expect(page.countryRow?.cells.at(-1)).toMatchObject({ computed: null, value: { value: '99' } });
    expect(page.countryRow?.cells[0]).toMatchObject({
      value: { value: '11' },
      computed: { partial: true, coverage: { reported: 1, expected: 4 } },
    });
  });

  it('opens with no sum that most provinces are missing from, and with one of most of them', () => {
    const few = [said('hill', '2024', '15'), said('east', '2024', '3')];
    expect(pageOf(few, { period: '2024', boundary: '63' }).country).toBeNull();
    const most = [...few, said('lake', '2024', '2')];
    expect(pageOf(most, { period: '2024', boundary: '63' }).country?.shown).toMatchObject({
      value: { value: '20' },
      computed: { partial: true, coverage: { reported: 3, expected: 4 } },
    });
  });

  it('on old boundaries has no period in which they held no longer', () => {
    const page = pageOf(
      [said('hill', '2024', '15'), said('hill', '2026', '16'), said('east', '2024', '3')],
      { period: '2024', boundary: '63' },
    );
    expect(page.columns).toEqual(['2024']);
  });

  it('has no sum of what cannot be put together', () => {
    const page = pageOf([said('hill', '2024', '3', { indicator: rate.code })], {
      of: rate,
      period: '2024',
    });
    expect(page.countryRow?.cells).toEqual([null]);
    expect(page.country).toBeNull();
  });
});

describe('an indicator without a map', () => {
  const figures = [
    said('hill', '2019', '167'),
    said('east', '2022', '90'),
    said('east', '2023', '100'),
    said('west', '2021', '7'),
  ];

  it('has what each province said last, by itself, with its change', () => {
    const { lastWords, regions, map } = pageOf(figures);
    expect([map, regions]).toEqual([null, []]);
    expect(
      lastWords.map(({ shown, change }) => [shown.area.id, shown.period, change?.base.period]),
    ).toEqual([
      ['hill', '2019', undefined],
      ['east', '2023', '2022'],
      ['west', '2021', undefined],
    ]);
  });

  it('names what sources say differently, of the country’s earlier periods too', () => {
    const page = pageOf([
      said('vn', '2023', '31364', { source: source({ id: 'a', class: 'alliance' }) }),
      said('vn', '2023', '32103', { source: source({ id: 'b' }) }),
      said('vn', '2024', '33557', { source: source({ id: 'a', class: 'alliance' }) }),
    ]);
    expect(page.country?.shown.period).toBe('2024');
    expect(page.disagreeing.map(({ period, others }) => [period, others.length])).toEqual([
      ['2023', 1],
    ]);
  });
});

describe('the provinces that are silent', () => {
  it('are told apart by why', () => {
    const figures = [
      said('hill', '2024', '1'),
      said('lake', '2024', '1', { value: absent('Q') }),
      said('east', '2024', '3'),
    ];
    const { map } = pageOf(figures, { period: '2024', boundary: '34' });
    expect(
      map && silentProvinces(map.ranking).map(({ area, reason }) => [area.id, reason]),
    ).toEqual([
      [joined.id, 'partial'],
      ['lake', 'Q'],
    ]);
  });

  it('are not those that have no such part', () => {
    const { map } = pageOf([said('east', '2024', '3', { scope: 'EMM' })], {
      ...{ period: '2024', scope: 'EMM', boundary: before.code },
    });
    expect(map && silentProvinces(map.ranking).map(({ area }) => area.id)).toEqual(['west']);
  });
});

describe('a small line', () => {
  const seriesOfHill = (...periods: string[]) =>
    pageOf(
      periods.map((period) => said('hill', period, '1')),
      { period: periods.at(-1) ?? null },
    ).regions[0]?.provinces[0]?.series ?? [];

  it('is of one kind of period, and of three numbers at least', () => {
    expect(
      lineOf(seriesOfHill('2021', '2022', '2023-Q1', '2024')).map((one) => one.period),
    ).toEqual(['2021', '2022', '2024']);
    expect(lineOf(seriesOfHill('2021', '2022'))).toEqual([]);
  });
});

describe('an indicator’s file', () => {
  it('has each period of each area in both scopes, with what other sources say', () => {
    const content = indicatorContent({
      indicator: total,
      areas: [country, hill, joined],
      boundary: null,
      book: bookOf(
        [
          said('hill', '2023', '5', { source: source({ id: 'a', class: 'alliance' }) }),
          said('hill', '2023', '6', { source: source({ id: 'b' }) }),
          said('hill', '2023', '2', { scope: 'EMM' }),
          said('hill', '2024', '7', { indicator: flow.code }),
          said('vn', '2022', '40'),
          said('east', '2022', '1'),
          said('west', '2022', '2'),
        ],
        catalogue,
      ),
      sections: [],
    });
    expect(
      content.rows.map(({ area, scope, period, value }) => [
        ...[area.id, scope, period, value.type === 'number' ? value.value : ''],
      ]),
    ).toEqual([
      ['vn', 'ALL', '2022', '40'],
      ['hill', 'ALL', '2023', '5'],
      ['hill', 'ALL', '2023', '6'],
      ['hill', 'EMM', '2023', '2'],
      ['east-2025', 'ALL', '2022', '3'],
    ]);
  });
});
