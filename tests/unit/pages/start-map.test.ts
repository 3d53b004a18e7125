import { describe, expect, it } from 'vitest';
import { mappedIndicators } from '@/lib/domain/indicator/mapped';
import { chooseSubject, endsOf, type MapQuestion, slugIn, startMap } from '@/lib/pages/start-map';
import { indicator } from '../domain/makers';
import { almanacOf, bookOf, said, schemes } from './land';

const total = indicator('HTX_TOTAL', { section: 'UNITS' });
const active = indicator('HTX_ACTIVE', { section: 'UNITS' });
const statistics = indicator('HTX_ACTIVE_GSO', { section: 'UNITS', populationOf: 'HTX_ACTIVE' });
const population = indicator('POP');
const catalogue = [population, statistics, total, active];

const count = (code: string, period: string, provinces: number, scope: 'ALL' | 'EMM' = 'ALL') => ({
  indicator: code,
  scope,
  period,
  periodKind: 'year' as const,
  periodEnd: `${period.slice(0, 4)}-12-31`,
  provinces,
});

const choose = (counts: ReturnType<typeof count>[], asked: Partial<MapQuestion> = {}) => {
  const found = chooseSubject(almanacOf({ coverage: counts, indicators: catalogue }), {
    slug: undefined,
    scope: undefined,
    boundary: undefined,
    ...asked,
  });
  return found === null || found === 'unknown'
    ? found
    : [found.indicator.code, found.scope, found.period].join(' ');
};

describe('the indicators of the map', () => {
  it('need ten provinces, and open on the newest period that is widely known', () => {
    const rows = [
      count('HTX_TOTAL', '2022', 63),
      count('HTX_TOTAL', '2023', 40),
      count('HTX_TOTAL', '2024', 12),
      count('POP', '2022', 9),
    ];
    expect(mappedIndicators(rows, [population, total])).toEqual([
      { indicator: total, period: '2023' },
    ]);
  });

  it('stand in the catalogue’s order, what has no section after the rest', () => {
    const rows = [count('HTX_TOTAL', '2022', 63), count('POP', '2022', 63)];
    expect(mappedIndicators(rows, [population, total]).map((one) => one.indicator.code)).toEqual([
      'HTX_TOTAL',
      'POP',
    ]);
  });

  it('are those of one scope', () => {
    const rows = [count('HTX_TOTAL', '2022', 63), count('HTX_ACTIVE', '2022', 40, 'EMM')];
    const codes = (scope: 'ALL' | 'EMM') =>
      mappedIndicators(rows, catalogue, scope).map((one) => one.indicator.code);
    expect([codes('ALL'), codes('EMM')]).toEqual([['HTX_TOTAL'], ['HTX_ACTIVE']]);
  });
});

describe('what the map is about', () => {
  const counts = [
    count('POP', '2025', 34),
    count('HTX_ACTIVE_GSO', '2022', 63),
    count('HTX_TOTAL', '2023', 40),
    count('HTX_ACTIVE', '2021', 20, 'EMM'),
  ];

  it('is the mountains where nothing is asked, however old, then the Alliances’ own', () => {
    expect(choose(counts)).toBe('HTX_ACTIVE EMM 2021');
    expect(choose(counts.slice(0, 3))).toBe('HTX_TOTAL ALL 2023');
    expect(choose(counts.slice(0, 2))).toBe('HTX_ACTIVE_GSO ALL 2022');
    expect(choose(counts, { scope: 'ALL' })).toBe('HTX_TOTAL ALL 2023');
    expect(choose([])).toBeNull();
  });

  it('is no more complete where provinces yet to come speak as well', () => {
    const all = [count('HTX_TOTAL', '2023', 40), count('HTX_ACTIVE', '2023', 63)];
    expect(choose(all)).toBe('HTX_TOTAL ALL 2023');
  });

  it('is what was asked, also where few provinces know it, or nothing', () => {
    const few = [...counts, count('HTX_ACTIVE', '2024', 3)];
    expect(choose(few, { slug: 'htx_active' })).toBe('HTX_ACTIVE ALL 2024');
    expect(choose(few, { slug: 'htx_active', scope: 'EMM' })).toBe('HTX_ACTIVE EMM 2021');
    expect(choose(counts, { slug: 'htx_active' })).toBe('HTX_ACTIVE EMM 2021');
    expect(choose(counts, { slug: 'atlantis' })).toBe('unknown');
    expect(choose(counts.slice(0, 3), { slug: 'htx_active' })).toBe('unknown');
  });

  it('stays in the scope that was asked, also where no province speaks of it', () => {
    expect(choose(counts, { slug: 'pop', scope: 'EMM' })).toBe('POP EMM 2025');
    expect(choose(counts.slice(0, 3), { scope: 'EMM' })).toBe('HTX_TOTAL EMM 2023');
  });

  it('leads to another scope with the same indicator only where that is known there', () => {
    const subject = chooseSubject(almanacOf({ coverage: counts, indicators: catalogue }), {
      slug: 'pop',
      scope: 'ALL',
      boundary: undefined,
    });
    if (subject === null || subject === 'unknown') throw new Error('not chosen');
    expect([slugIn(subject, 'ALL'), slugIn(subject, 'EMM')]).toEqual(['pop', undefined]);
  });
});

describe('the map', () => {
  const subject = (period: string, scope: 'ALL' | 'EMM' = 'ALL') => ({
    indicator: total,
    period,
    scope,
    offered: { ALL: [], EMM: [] },
  });
  const draw = (
    figures: ReturnType<typeof said>[],
    about: ReturnType<typeof subject>,
    boundary?: '63' | '34',
  ) => {
    const map = startMap(bookOf(figures, [total]), about, schemes, boundary);
    if (!map) throw new Error('no map');
    return map;
  };
  const old = [said('east', '2023', '10'), said('west', '2023', '20'), said('hill', '2023', '5')];
  // A law that counts, before they exist, on the boundaries to come.
  const coming = [said('east-2025', '2024', '9'), said('hill', '2024', '2')];

  it('is on the boundaries on which most provinces speak for themselves, unless others are wanted', () => {
    expect(draw(old, subject('2023')).scheme.code).toBe('63');
    expect(draw(coming, subject('2024')).scheme.code).toBe('34');
    expect(draw(old, subject('2023'), '34').scheme.code).toBe('34');
  });

  it('is there with nobody ranked where nobody speaks, and says where somebody does', () => {
    const only = [said('east-2025', '2024', '9')];
    const map = draw(only, subject('2024'), '63');
    expect(map.ranking.ranked).toEqual([]);
    expect(map.ranking.unranked).toHaveLength(4);
    expect(map.elsewhere.map(({ code }) => code)).toEqual(['34']);
    expect(draw(old, subject('2023')).elsewhere).toEqual([]);
  });

  it('takes a province without an ethnic-minority part as not applicable, outside the coverage', () => {
    const emm = old.map((figure) => ({ ...figure, scope: 'EMM' as const }));
    const { ranking } = draw(emm.slice(0, 1), subject('2023', 'EMM'));
    expect(ranking.coverage).toEqual({ reported: 1, expected: 2 });
    const reasons = ranking.unranked.map(({ area, shown }) => [area.id, shown?.value]);
    expect(Object.fromEntries(reasons)).toEqual({
      west: undefined,
      hill: { type: 'absent', absence: 'M' },
      lake: { type: 'absent', absence: 'M' },
    });
  });

  it('names its ends only where nearly all are known, and each is one province’s alone', () => {
    const ends = (figures: ReturnType<typeof said>[]) => {
      const found = endsOf(draw(figures, subject('2023'), '63').ranking);
      return found && [found.highest.area.id, found.lowest.area.id];
    };
    expect(ends([...old, said('lake', '2023', '7')])).toEqual(['west', 'hill']);
    expect(ends(old)).toBeNull();
    expect(ends([...old, said('lake', '2023', '5')])).toBeNull();
    expect(ends([...old, said('lake', '2023', '20')])).toBeNull();
  });
});
