import { describe, expect, it } from 'vitest';
import { chooseMap, homePage, mappedIndicators } from '@/lib/pages/home-page';
import { indicator, source } from '../domain/makers';
import { bookOf, country, said, schemes } from './land';

const total = indicator('HTX_TOTAL', { section: 'UNITS' });
const population = indicator('POP');
const coverage = (code: string, period: string, provinces: number) => ({
  indicator: code,
  scope: 'ALL' as const,
  period,
  periodEnd: `${period.slice(0, 4)}-12-31`,
  provinces,
});

describe('the indicators of the map', () => {
  it('need ten provinces, and open on the newest period that is widely known', () => {
    const rows = [
      coverage('HTX_TOTAL', '2022', 63),
      coverage('HTX_TOTAL', '2023', 40),
      coverage('HTX_TOTAL', '2024', 12),
      coverage('POP', '2022', 9),
    ];
    expect(mappedIndicators(rows, [population, total])).toEqual([
      { indicator: total, period: '2023' },
    ]);
  });

  it('stand in the catalogue’s order, what has no section after the rest', () => {
    const rows = [coverage('HTX_TOTAL', '2022', 63), coverage('POP', '2022', 63)];
    expect(mappedIndicators(rows, [population, total]).map((one) => one.indicator.code)).toEqual([
      'HTX_TOTAL',
      'POP',
    ]);
  });
});

describe('the map a reader asked for', () => {
  const mapped = [
    { indicator: total, period: '2022' },
    { indicator: population, period: '2025-Q4' },
  ];
  const choose = (slug?: string, boundary?: '63' | '34') => {
    const found = chooseMap(mapped, schemes, { slug, boundary });
    return found && [found.chosen.indicator.code, found.scheme.code];
  };

  it('is on the boundaries of the figures’ own time unless others are wanted', () => {
    expect(choose()).toEqual(['HTX_TOTAL', '63']);
    expect(choose('pop')).toEqual(['POP', '34']);
    expect(choose('htx_total', '34')).toEqual(['HTX_TOTAL', '34']);
  });

  it('falls back from an indicator that is not there, and to nothing from nothing', () => {
    expect(choose('atlantis')).toEqual(['HTX_TOTAL', '63']);
    expect(chooseMap([], schemes, { slug: undefined, boundary: undefined })).toBeNull();
  });
});

describe('the country', () => {
  const home = (figures: ReturnType<typeof said>[]) =>
    homePage({
      book: bookOf(figures, [total]),
      country,
      sections: [{ code: 'UNITS', slug: 'u', position: 1, nameVi: 'Đơn vị', nameEn: 'Units' }],
      mapped: [{ indicator: total, period: '2023' }],
      map: null,
    });

  it('keeps both of two sources that disagree, and shows one by the written order', () => {
    const { key } = home([
      said('vn', '2023', '31364', { source: source({ id: 'a', publishedOn: '2024-03' }) }),
      said('vn', '2023', '32103', { source: source({ id: 'b', class: 'alliance' }) }),
    ]);
    expect(key?.shown.value).toMatchObject({ value: '32103' });
    expect(key?.shown.others).toHaveLength(1);
    expect(key?.shown.disagree).toBe(true);
  });

  it('is the sum of its provinces with its coverage where nobody speaks for the whole', () => {
    const { country: sections } = home([said('east', '2023', '10'), said('hill', '2023', '5')]);
    expect(sections[0]?.rows[0]?.shown).toMatchObject({
      origin: 'computed',
      value: { value: '15' },
      computed: { partial: true, coverage: { reported: 2, expected: 4 } },
    });
  });
});
