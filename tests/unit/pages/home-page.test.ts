import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import { conferenceOf } from '@/lib/pages/conference';
import { homePage } from '@/lib/pages/home-page';
import { openBook } from '@/lib/pages/shown-figure';
import { startMap } from '@/lib/pages/start-map';
import { area, indicator, number, source } from '../domain/makers';
import { almanacOf, bookOf, country, land, said, schemes } from './land';

const total = indicator('HTX_TOTAL', { section: 'UNITS' });
const active = indicator('HTX_ACTIVE', { section: 'UNITS' });
const attending = indicator('UNITS_ATTENDING');
const owners = indicator('OCOP_SUBJ', { section: 'OCOP' });
const sections = [
  { code: 'UNITS', slug: 'u', position: 1, nameVi: 'Đơn vị', nameEn: 'Units' },
  { code: 'OCOP', slug: 'o', position: 2, nameVi: 'OCOP', nameEn: 'OCOP' },
];

describe('the country', () => {
  const home = (figures: Figure[]) =>
    homePage({
      book: bookOf(figures, [total]),
      almanac: almanacOf({
        sections,
        indicators: [total],
        coverage: [
          {
            indicator: total.code,
            scope: 'ALL',
            period: '2023',
            periodKind: 'year',
            periodEnd: '2023-12-31',
            provinces: 10,
          },
        ],
        ofProvinces: figures,
      }),
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
    const figures = ['east', 'west', 'hill', 'lake'].map((id) => said(id, '2023', '10'));
    expect(home(figures).country[0]?.rows[0]?.shown).toMatchObject({
      origin: 'computed',
      value: { value: '40' },
      computed: { partial: false, coverage: { reported: 4, expected: 4 } },
    });
  });

  it('keeps a sum with provinces missing apart from its own figures', () => {
    const [units] = home([said('east', '2023', '10'), said('hill', '2023', '5')]).country;
    expect(units?.rows).toEqual([]);
    expect(units?.partial[0]?.shown).toMatchObject({
      origin: 'computed',
      value: { value: '15' },
      computed: { partial: true, coverage: { reported: 2, expected: 4 } },
    });
  });
});

describe('the conference', () => {
  const group = area('nhom-28-2023', { level: 'group' });
  const day = '2023-12-20';
  const ofGroup = (code: string, value: string, rest: Partial<Figure> = {}) =>
    said('nhom-28-2023', day, value, { indicator: code, ...rest });
  const given = [
    ofGroup('HTX_ACTIVE', '3000', { scope: 'EMM' }),
    ofGroup('OCOP_SUBJ', '4700', { value: number('4700', { precision: 'below' }) }),
    ofGroup('UNITS_ATTENDING', '28'),
  ];
  const bookWith = (figures: Figure[]) =>
    openBook(
      figures,
      [active, owners, attending, total],
      new Map([...land, ['nhom-28-2023', group]]),
      [],
    );

  it('says first how many met, and everything once', () => {
    const found = conferenceOf(bookWith(given), country);
    expect(found?.lead.map((one) => one.indicator.code)).toEqual(['UNITS_ATTENDING', 'HTX_ACTIVE']);
    expect(found?.rest.map((one) => one.indicator.code)).toEqual(['OCOP_SUBJ']);
  });

  it('is not there in a dataset without it', () => {
    expect(conferenceOf(bookWith([said('vn', '2023', '1')]), country)).toBeNull();
  });

  it('sets a doubtful figure beside what was last said of the country before it, never after', () => {
    const ofCountry = (period: string, value: string) =>
      said('vn', period, value, { indicator: 'OCOP_SUBJ' });
    const doubt = (figures: Figure[]) =>
      conferenceOf(bookWith([...given, ...figures]), country)?.doubt?.country.value;
    expect(
      doubt([
        ofCountry('2021-12', '2944'),
        ofCountry('2023-10', '5361'),
        ofCountry('2024', '6542'),
      ]),
    ).toMatchObject({ value: '5361' });
    expect(doubt([ofCountry('2024', '6542')])).toBeUndefined();
  });

  it('opens the page before a map of whole provinces, and after a newer one of the mountains', () => {
    const order = (scope: 'ALL' | 'EMM', period: string) => {
      const figures = [
        ...given,
        ...['east', 'west', 'hill', 'lake'].map((id) =>
          said(id, period, '10', { indicator: 'HTX_ACTIVE', scope }),
        ),
      ];
      const book = bookWith(figures);
      const subject = { indicator: active, scope, period, offered: { ALL: [], EMM: [] } };
      const map = startMap(book, subject, schemes, undefined);
      return homePage({ book, almanac: almanacOf({ sections }), map }).openings;
    };
    expect(order('ALL', '2024')).toEqual(['conference', 'map']);
    expect(order('EMM', '2024')).toEqual(['map', 'conference']);
    expect(order('EMM', '2022')).toEqual(['conference', 'map']);
  });
});
