import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import { homePage } from '@/lib/pages/home-page';
import type { FigureCell } from '@/lib/pages/indicator-row';
import { provinceStatements } from '@/lib/pages/leading-statements';
import type { Rank } from '@/lib/pages/ranking';
import { changeOf, isNumber, seriesOf } from '@/lib/pages/shown-figure';
import { indicator, source } from '../domain/makers';
import { almanacOf, bookOf, hill, said } from './land';

const total = indicator('HTX_TOTAL', { section: 'UNITS' });
const active = indicator('HTX_ACTIVE', { section: 'UNITS' });
const owners = indicator('OCOP_SUBJ', { section: 'OCOP' });
const members = indicator('MEMBERS', { section: 'LABOUR' });
const rate = indicator('POOR_RATE', { section: 'POVERTY', kind: 'ratio', unitVi: '%' });
const all = [total, active, owners, members, rate];

describe('the start page’s sentences', () => {
  const codesOf = (figures: Figure[]) =>
    homePage({
      book: bookOf(figures, all),
      almanac: almanacOf({ indicators: all }),
      map: null,
    }).statements.map(({ shown }) => shown.indicator.code);
  const ofCountry = (code: string, period: string, value: string, rest: Partial<Figure> = {}) =>
    said('vn', period, value, { indicator: code, ...rest });

  it('are of the country’s cooperatives, then of the newest that they bring', () => {
    expect(
      codesOf([
        ofCountry('HTX_TOTAL', '2023', '31000'),
        ofCountry('OCOP_SUBJ', '2022', '5000'),
        ofCountry('MEMBERS', '2024', '6000000'),
      ]),
    ).toEqual(['HTX_TOTAL', 'MEMBERS']);
  });

  it('leave out what sources contradict each other about', () => {
    expect(
      codesOf([
        ofCountry('HTX_TOTAL', '2023', '31000'),
        ofCountry('OCOP_SUBJ', '2024', '5300', { source: source({ id: 'a' }) }),
        ofCountry('OCOP_SUBJ', '2024', '6542', { source: source({ id: 'b' }) }),
        ofCountry('POOR_RATE', '2023', '2.93'),
      ]),
    ).toEqual(['HTX_TOTAL', 'POOR_RATE']);
  });

  it('are none where nothing is known', () => {
    expect(codesOf([])).toEqual([]);
  });
});

describe('a province’s sentences', () => {
  const rank = (place: number, of: number): Rank => ({
    rank: place,
    fromLowest: of + 1 - place,
    of,
    expected: of,
    period: '2024',
    end: null,
    isFormer: false,
  });
  const cell = (
    of: typeof total,
    values: readonly (readonly [period: string, value: string])[],
    place: Rank | null = null,
  ): FigureCell => {
    const book = bookOf(
      values.map(([period, value]) => said('hill', period, value, { indicator: of.code })),
      [of],
    );
    const series = seriesOf(book, hill, ['hill'], of, 'ALL');
    const whole = series.filter(isNumber).at(-1) ?? null;
    return {
      subject: hill,
      whole,
      emm: null,
      change: whole && changeOf(book, whole, series),
      ofPlan: null,
      aim: null,
      rank: place,
      series,
      emmSeries: [],
      formers: [],
    };
  };
  const codesOf = (keys: FigureCell[], cells: FigureCell[]) =>
    provinceStatements(
      keys,
      cells.flatMap((one) => (one.whole ? [{ indicator: one.whole.indicator, cells: [one] }] : [])),
      () => null,
    ).map(({ shown }) => shown.indicator.code);

  const lead = cell(total, [['2024', '900']]);

  it('are what leads, what stands out, what moved most', () => {
    const outstanding = cell(rate, [['2024', '21.2']], rank(3, 34));
    const moved = cell(owners, [
      ['2023', '100'],
      ['2024', '150'],
    ]);
    expect(codesOf([lead], [lead, moved, outstanding])).toEqual([
      'HTX_TOTAL',
      'POOR_RATE',
      'OCOP_SUBJ',
    ]);
  });

  it('say of shares that they stand out before they say it of counts', () => {
    const big = cell(members, [['2024', '90000']], rank(1, 34));
    const poor = cell(rate, [['2024', '21.2']], rank(33, 34));
    expect(codesOf([lead], [lead, big, poor])).toEqual(['HTX_TOTAL', 'POOR_RATE']);
  });

  it('make nothing of the middle, of small steps, or of many per cent of a few', () => {
    const middling = cell(rate, [['2024', '5']], rank(17, 34));
    const step = cell(owners, [
      ['2023', '100'],
      ['2024', '104'],
    ]);
    const few = cell(active, [
      ['2023', '2'],
      ['2024', '4'],
    ]);
    expect(codesOf([lead, cell(members, [['2024', '7']])], [middling, step, few])).toEqual([
      'HTX_TOTAL',
      'MEMBERS',
    ]);
  });
});
