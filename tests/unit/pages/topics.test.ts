import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import { getPeriod } from '@/lib/domain/period';
import type { Locale } from '@/lib/locale';
import { topicStoryMessages } from '@/lib/messages/topic-stories';
import { sumOfProvinces } from '@/lib/pages/province-sum';
import { changeOf, latestOf, seriesOf } from '@/lib/pages/shown-figure';
import { saidOf } from '@/lib/pages/statement';
import { balanceFigures } from '@/lib/pages/topics/balance-sum';
import { balancePeriods, comparedPeriods, topicNeeds } from '@/lib/pages/topics/compared';
import { excerptOf, matches } from '@/lib/pages/topics/excerpt';
import { codesOf, topicPlans } from '@/lib/pages/topics/plan';
import { topicStory } from '@/lib/pages/topics/story';
import { othersSay } from '@/lib/pages/topics/told';
import { halfOf } from '@/lib/pages/topics/told-steps';
import { indicators as seedCatalogue } from '../../../prisma/seed/catalogue/catalogue';
import { plain } from '../charts/chart-makers';
import { absent, indicator, number, range, source } from '../domain/makers';
import { almanacOf, bookOf, country, said } from './land';

const total = indicator('HTX_TOTAL', {
  nameVi: 'Tổng số hợp tác xã',
  nameEn: 'Cooperatives',
  unitVi: 'hợp tác xã',
  unitEn: 'cooperatives',
  section: 'UNITS',
});
const poor = indicator('POOR_HH', {
  nameVi: 'Hộ nghèo',
  nameEn: 'Poor households',
  unitVi: 'hộ',
  unitEn: 'households',
  section: 'POVERTY',
});
const flow = (code: string, nameVi: string) =>
  indicator(code, {
    nameVi,
    unitVi: 'hộ',
    unitEn: 'households',
    kind: 'flow',
    quarterAggregation: 'sum',
    section: 'POVERTY',
  });
const anew = flow('HH_NEWPOOR', 'Hộ phát sinh nghèo');
const back = flow('HH_REPOOR', 'Hộ tái nghèo');
const escaped = flow('HH_ESCAPED', 'Hộ thoát nghèo');
const income = indicator('INCOME_AVG_M', {
  nameVi: 'Thu nhập',
  kind: 'average',
  areaAggregation: 'none',
  unitVi: 'triệu đồng',
  decimals: 2,
});
const catalogue = [total, poor, anew, back, escaped, income];

/** The finding that a country's newest figure makes. */
function told(figures: readonly Figure[], locale: Locale = 'vi', of = total): string | undefined {
  const book = bookOf(figures, catalogue);
  const series = seriesOf(book, country, [country.id], of, 'ALL');
  const shown = latestOf(series);
  if (!shown) return undefined;
  const change = changeOf(book, shown, series);
  return plain(saidOf({ shown, ...nothingBeside, change }, locale));
}

const nothingBeside = { change: null, rank: null, country: null };

describe('a figure told in a sentence', () => {
  it('says whose, how many of what and when', () => {
    expect(told([said('vn', '2024', '33557')])).toBe('Cả nước có 33.557 hợp tác xã (năm 2024)');
    expect(told([said('vn', '2024', '33557')], 'en')).toBe(
      'Viet Nam has 33,557 cooperatives (2024)',
    );
  });

  it('keeps one, none, an inexact number and a range apart', () => {
    expect(told([said('vn', '2024', '1')])).toBe('Cả nước có 1 hợp tác xã (năm 2024)');
    expect(told([said('vn', '2024', '1')], 'en')).toBe('Cooperatives, Viet Nam: 1 (2024)');
    expect(told([said('vn', '2024', '0')])).toBe('Cả nước không có hợp tác xã nào (năm 2024)');
    expect(told([said('vn', '2024', '0')], 'en')).toBe('Viet Nam has no cooperatives (2024)');
    const about = number('3000', { precision: 'about' });
    expect(told([said('vn', '2024', '', { value: about })])).toBe(
      'Cả nước có khoảng 3.000 hợp tác xã (năm 2024)',
    );
    expect(told([said('vn', '2024', '', { value: range('3', '4') })])).toBe(
      'Cả nước có 3–4 hợp tác xã (năm 2024)',
    );
    expect(told([said('vn', '2024', '', { value: absent('L') })])).toBe(
      'Tổng số hợp tác xã của cả nước: chưa có báo cáo (năm 2024)',
    );
  });

  it('says a status beside the period, a change, that nothing changed, and a correction', () => {
    const provisional = number('12', { status: 'P' });
    expect(told([said('vn', '2024', '', { value: provisional })])).toBe(
      'Cả nước có 12 hợp tác xã (năm 2024, sơ bộ)',
    );
    expect(told([said('vn', '2023', '10'), said('vn', '2024', '12')])).toBe(
      'Cả nước có 12 hợp tác xã (năm 2024), tăng 2 (20%) so với năm 2023',
    );
    expect(told([said('vn', '2023', '12'), said('vn', '2024', '12')])).toBe(
      'Cả nước có 12 hợp tác xã (năm 2024), không đổi so với năm 2023',
    );
    expect(told([said('vn', '2023', '12'), said('vn', '2024', '12')], 'en')).toBe(
      'Viet Nam has 12 cooperatives (2024), unchanged from 2023',
    );
    expect(told([said('vn', '2024', '12', { revision: 2 })])).toBe(
      'Cả nước có 12 hợp tác xã (năm 2024, đã đính chính)',
    );
  });

  it('names the coverage of a sum that lacks a part, never the country', () => {
    const book = bookOf([said('hill', '2026-Q1', '5')], catalogue);
    const sum = sumOfProvinces(book, country, total, 'ALL', '2026-Q1');
    expect(sum && saidOf({ shown: sum, ...nothingBeside }, 'vi')).toBe(
      '1 trong 3 tỉnh, thành phố có tổng cộng 5 hợp tác xã (quý I/2026); chưa phải số của cả nước',
    );
    expect(sum && saidOf({ shown: sum, ...nothingBeside }, 'en')).toBe(
      '1 of 3 provinces and cities together have 5 cooperatives (Q1 2026); not yet the figure of the whole country',
    );
  });

  it('says what another source says, and nothing where it says the same', () => {
    const press = source({ id: 'press', class: 'press' });
    const shownOf = (value: string) => {
      const book = bookOf(
        [said('vn', '2024', '12'), said('vn', '2024', value, { source: press })],
        catalogue,
      );
      const shown = latestOf(seriesOf(book, country, [country.id], total, 'ALL'));
      return shown ? plain(othersSay(shown, 'vi')) : undefined;
    };
    expect(shownOf('15')).toBe('Nguồn khác nêu 15 hợp tác xã; cả hai được giữ.');
    expect(shownOf('12')).toBe('');
  });
});

const counted = (code: string, period: string, provinces: number) => ({
  indicator: code,
  scope: 'ALL' as const,
  period,
  periodKind: getPeriod(period).kind,
  periodEnd: getPeriod(period).end,
  provinces,
});

describe('what is compared', () => {
  const almanac = almanacOf({
    indicators: catalogue,
    coverage: [
      ...['2024-Q4', '2025-Q4'].flatMap((period) =>
        [poor, anew, back, escaped].map(({ code }) => counted(code, period, 12)),
      ),
      counted('HTX_TOTAL', '2026-Q2', 12),
      counted('HTX_TOTAL', '2026-Q1', 12),
      counted('INCOME_AVG_M', '2026-Q2', 12),
      counted('INCOME_AVG_M', '2025-Q2', 12),
    ],
  });

  it('is exactly a year apart, of the first indicator that has both', () => {
    expect(comparedPeriods(['HTX_TOTAL'], almanac)).toBeNull();
    expect(comparedPeriods(['HTX_TOTAL', 'INCOME_AVG_M'], almanac)).toMatchObject({
      before: '2025-Q2',
      now: '2026-Q2',
    });
  });

  it('is a year of flows between its two ends, or a quarter', () => {
    const plan = {
      stock: 'POOR_HH',
      ins: ['HH_NEWPOOR'],
      outs: ['HH_ESCAPED'],
      over: 'year' as const,
    };
    expect(balancePeriods(plan, almanac)).toMatchObject({ before: '2024-Q4', now: '2025-Q4' });
    expect(balancePeriods({ ...plan, over: 'quarter' }, almanac)).toMatchObject({
      before: '2025-Q3',
    });
    expect(balancePeriods({ ...plan, outs: ['NO_SUCH'] }, almanac)).toBeNull();
  });

  it('is read at those moments and no other', () => {
    const { moments } = topicNeeds(topicPlans['giam-ngheo'], almanac);
    expect(moments.map((one) => `${one.indicator} ${one.periodEnd}`).sort()).toEqual([
      'HH_ESCAPED 2025-12-31',
      'HH_NEWPOOR 2025-12-31',
      'HH_REPOOR 2025-12-31',
      'POOR_HH 2024-12-31',
      'POOR_HH 2025-12-31',
    ]);
  });
});

describe('the balance of provinces', () => {
  const periods = {
    stock: poor,
    ins: [anew, back],
    outs: [escaped],
    before: '2024-Q4',
    now: '2025-Q4',
  };
  const of = (area: string, period: string, { code }: typeof poor, value: string) =>
    said(area, period, value, { indicator: code });
  const hill = [
    of('hill', '2024-Q4', poor, '100'),
    of('hill', '2025-Q4', poor, '85'),
    of('hill', '2025-Q4', anew, '4'),
    of('hill', '2025-Q4', back, '1'),
    of('hill', '2025-Q4', escaped, '20'),
  ];

  it('adds only those of which every side is known, and says how many', () => {
    const lake = [of('lake', '2024-Q4', poor, '999'), of('lake', '2025-Q4', poor, '998')];
    const found = balanceFigures(bookOf([...hill, ...lake], catalogue), country, periods);
    expect(found?.start.value.value).toBe('100');
    expect(found?.end.value.value).toBe('85');
    expect(found?.ins.map(({ value }) => value.value)).toEqual(['4', '1']);
    expect(found?.outs.map(({ value }) => value.value)).toEqual(['20']);
    expect(found?.end.computed?.coverage).toEqual({ of: 'areas', reported: 1, expected: 3 });
    expect(balanceFigures(bookOf(lake, catalogue), country, periods)).toBeNull();
  });

  it('puts a merged province’s start together from what it was', () => {
    const joined = [
      of('east', '2024-Q4', poor, '10'),
      of('west', '2024-Q4', poor, '20'),
      of('east-2025', '2025-Q4', poor, '28'),
      of('east-2025', '2025-Q4', anew, '0'),
      of('east-2025', '2025-Q4', back, '0'),
      of('east-2025', '2025-Q4', escaped, '2'),
    ];
    const found = balanceFigures(bookOf(joined, catalogue), country, periods);
    expect(found?.start.value.value).toBe('30');
  });

  it('is what a source states of the country before any sum', () => {
    const stated = hill.map((figure) => ({ ...figure, id: `vn${figure.id}`, area: 'vn' }));
    const found = balanceFigures(bookOf([...hill, ...stated], catalogue), country, periods);
    expect(found?.end.computed).toBeNull();
  });

  it('is none across a day on which the count itself changes its meaning', () => {
    const breaks = [
      {
        indicator: 'POOR_HH',
        area: null,
        scope: null,
        on: '2025-06-01',
        reasonVi: '',
        reasonEn: '',
      },
    ];
    expect(balanceFigures(bookOf(hill, catalogue, breaks), country, periods)).toBeNull();
  });
});

describe('a story', () => {
  const context = (figures: readonly Figure[], locale: Locale = 'vi') => {
    const places = new Set(figures.map((one) => `${one.indicator} ${one.period}`));
    const almanac = almanacOf({
      indicators: catalogue,
      coverage: [...places].map((place) => {
        const [code = '', period = ''] = place.split(' ');
        return counted(code, period, 12);
      }),
      ofProvinces: figures,
    });
    const book = bookOf(figures, catalogue);
    return {
      almanac,
      book,
      asked: new Set(['POOR_HH', 'HH_REPOOR']),
      locale,
      dataset: 'real' as const,
    };
  };

  it('says of each step without figures what is missing, and draws nothing', () => {
    for (const locale of ['vi', 'en'] as const) {
      for (const slug of Object.keys(topicPlans) as (keyof typeof topicPlans)[]) {
        const story = topicStory(slug, context([], locale));
        for (const step of story.steps) {
          expect(step.charts).toEqual([]);
          expect(step.finding).not.toBe('');
        }
        expect(story.opening).toMatch(locale === 'vi' ? /^Chưa tìm thấy con số nào/ : /^No figure/);
      }
    }
  });

  it('opens with what is found, and names what the form asks and nobody said', () => {
    const story = topicStory(
      'giam-ngheo',
      context([said('vn', '2023', '815', { indicator: 'POOR_HH' })]),
    );
    expect(plain(story.opening)).toBe('Cả nước có 815 hộ nghèo (năm 2023).');
    const unknown = story.steps.at(-1);
    expect(unknown?.named.map(({ code }) => code)).toEqual(['HH_REPOOR']);
  });

  it('has words for every step of every plan, and only indicators that the catalogue has', () => {
    const codes = new Set(seedCatalogue.map(({ code }) => code));
    for (const [slug, plan] of Object.entries(topicPlans)) {
      const words = [topicStoryMessages.vi, topicStoryMessages.en].map((messages) =>
        Object.keys(messages[slug as keyof typeof topicPlans]),
      );
      const ids = plan.steps.map(({ id }) => id);
      expect(words).toEqual([ids, ids]);
      expect(codesOf(plan).filter((code) => !codes.has(code))).toEqual([]);
    }
  });
});

describe('half of a whole', () => {
  const rankingOf = (values: readonly number[]) => ({
    indicator: total,
    scope: 'ALL' as const,
    period: '2024',
    periodEnd: '2024-12-31',
    ranked: [...values]
      .sort((a, b) => b - a)
      .map((value, index) => {
        const book = bookOf([said('hill', '2024', String(value))], catalogue);
        const shown = latestOf(seriesOf(book, country, ['hill'], total, 'ALL'));
        const area = book.areas.get('hill');
        const own = area && latestOf(seriesOf(book, area, ['hill'], total, 'ALL'));
        if (own?.value.type !== 'number') throw new Error(`no number: ${String(shown)}`);
        return { rank: index + 1, shown: { ...own, value: own.value } };
      }),
    isFormer: false,
    unranked: [],
    coverage: { reported: values.length, expected: values.length },
  });

  it('lies with as few as can have it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 }),
        (values) => {
          const sorted = [...values].sort((a, b) => b - a);
          const whole = sorted.reduce((sum, one) => sum + one, 0);
          const count = Number(/^\d+/.exec(halfOf(rankingOf(values), 'vi'))?.[0] ?? 0);
          if (whole === 0) {
            expect(count).toBe(0);
            return;
          }
          const sumOf = (first: number) =>
            sorted.slice(0, first).reduce((sum, one) => sum + one, 0);
          expect(sumOf(count) * 2).toBeGreaterThan(whole);
          expect(sumOf(count - 1) * 2).toBeLessThanOrEqual(whole);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('an excerpt', () => {
  const words = 'Đầu ra phụ thuộc thương lái, giải ngân chậm.';

  it('is found without marks by the beginnings of words, and not by nothing', () => {
    expect(matches(words, 'giai ngan')).toBe(true);
    expect(matches(words, 'GIẢI  thuong')).toBe(true);
    expect(matches(words, 'ai ngan')).toBe(false);
    expect(matches(words, '  ')).toBe(false);
  });

  it('keeps the author’s words in order, the found ones apart', () => {
    const { pieces, isCut } = excerptOf(words, 'giai ngan');
    expect(pieces.map(({ text }) => text).join(' ')).toBe(words);
    expect(pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['giải ngân']);
    expect(isCut).toBe(false);
  });

  it('of a long text stands around the first word found, and says that it is cut', () => {
    const long = `${'xa '.repeat(300)}giải ngân${' sau'.repeat(300)}`;
    const { pieces, isCut } = excerptOf(long, 'giai');
    expect(pieces.some(({ isHit }) => isHit)).toBe(true);
    expect(isCut).toBe(true);
    const text = pieces.map((piece) => piece.text).join(' ');
    expect(text.length).toBeLessThan(400);
    expect(long.replace(/\s+/g, ' ')).toContain(text);
  });
});
