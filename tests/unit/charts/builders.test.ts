import { describe, expect, it } from 'vitest';
import type { ChartFigure } from '@/lib/charts/chart-figure';
import { partOfWhole } from '@/lib/charts/part-of-whole';
import { rankingBars } from '@/lib/charts/ranking-bars';
import { shareBar } from '@/lib/charts/share-bar';
import { starMultiples } from '@/lib/charts/star-multiples';
import { cellsOf, tableOf } from '@/lib/charts/table';
import { absent, area, indicator, number, range } from '../domain/makers';
import { computedFrom, plain, shown } from './chart-makers';

const common = { locale: 'vi', dataset: 'real' } as const;
const htx = indicator('HTX_TOTAL', { nameVi: 'Số hợp tác xã' });

describe('ranking bars', () => {
  const of = (id: string, value: string, rest: Partial<ChartFigure> = {}) =>
    shown('2023', number(value), { area: area(id), ...rest });
  const ranking = (figures: readonly ChartFigure[], unranked: readonly ChartFigure[] = []) => ({
    indicator: htx,
    scope: 'ALL' as const,
    period: '2023',
    ranked: figures.map((figure, index) => ({ rank: index + 1, shown: figure })),
    isFormer: false,
    unranked: unranked.map((figure) => ({ area: figure.area, shown: figure })),
  });
  const twenty = Array.from({ length: 20 }, (_, index) => of(`p${index + 1}`, `${100 - index}`));

  it('shows the first, the neighbourhood, the last, and counts what it skips', () => {
    const bars = rankingBars({ ...common, ranking: ranking(twenty), subject: 'p10' });
    expect(bars?.rows.map((row) => (row.type === 'bar' ? row.rank : row.text))).toEqual([
      ...['1', '2', '3', '4 tỉnh, thành phố', '8', '9', '10', '11', '12'],
      ...['7 tỉnh, thành phố', '20'],
    ]);
    expect(plain(bars?.frame.title)).toBe('p10: 91 HTX, cao thứ 10 trong 20 tỉnh, thành phố');
    expect(bars?.rows.filter((row) => row.type === 'bar' && row.role === 'subject')).toHaveLength(
      1,
    );
  });

  it('names the ends, praises nobody, and calls nobody the highest of a few', () => {
    const title = (subject: string | null, unknown = 0) => {
      const others = Array.from({ length: unknown }, (_, index) => of(`u${index}`, '0'));
      const bars = rankingBars({ ...common, ranking: ranking(twenty, others), subject });
      return plain(bars?.frame.title);
    };
    expect(title('p1')).toBe('p1: 100 HTX, cao nhất trong 20 tỉnh, thành phố');
    expect(title('p20')).toBe('p20: 81 HTX, thấp nhất trong 20 tỉnh, thành phố');
    expect(title(null)).toBe('p1: 100 HTX, cao nhất trong 20 tỉnh, thành phố');
    expect(title('p19')).toBe('p19: 82 HTX, thấp thứ 2 trong 20 tỉnh, thành phố');
    expect(title(null, 11)).toBe('p1: 100 HTX, năm 2023');
    expect(title('p10', 11)).toBe('p10: 91 HTX, năm 2023');
  });

  it('names provinces that are no more as former ones', () => {
    const former = { ...ranking(twenty), isFormer: true };
    const bars = rankingBars({ ...common, ranking: former, subject: 'p1' });
    expect(plain(bars?.frame.title)).toBe('p1: 100 HTX, cao nhất trong 20 tỉnh, thành phố cũ');
  });

  it('starts from zero, also for losses', () => {
    const close = rankingBars({
      ...common,
      ranking: ranking([of('a', '99'), of('b', '98')]),
      subject: null,
    });
    expect(close?.scale.from).toBe(0);
    const losses = rankingBars({
      ...common,
      ranking: ranking([of('a', '2'), of('b', '-7')]),
      subject: 'b',
    });
    expect(losses?.scale.from).toBeLessThanOrEqual(-7);
    expect(losses?.scale.to).toBeGreaterThanOrEqual(2);
  });

  it('gives a subject without a number its reason, not a bar of no length', () => {
    const missing = shown('2023', absent('Q'), { area: area('x') });
    const bars = rankingBars({ ...common, ranking: ranking(twenty, [missing]), subject: 'x' });
    expect(bars?.rows.at(-1)).toMatchObject({
      area: 'x',
      cell: { type: 'gap', reason: 'không công bố' },
    });
    expect(plain(bars?.frame.title)).toBe('x: không công bố');
  });

  it('is nothing where nobody is ranked', () => {
    expect(rankingBars({ ...common, ranking: ranking([]), subject: null })).toBeNull();
  });
});

describe('the part inside the whole', () => {
  const row = (
    whole: ChartFigure['value'],
    part: ChartFigure['value'] | null,
    code = 'HTX_TOTAL',
    rest = {},
  ) => ({
    whole: shown('2024-Q1', whole, { indicator: indicator(code, rest) }),
    part: part && shown('2024-Q1', part, { indicator: indicator(code, rest), scope: 'EMM' }),
  });

  it('says both numbers and the share with the words they carry', () => {
    const nested = partOfWhole({
      ...common,
      rows: [row(number('200'), number('150', { precision: 'about' }))],
    });
    expect(nested?.rows[0]?.text).toBe('khoảng 150 trong 200 (khoảng 75%)');
  });

  it('shares a scale among rows of one unit, and only among them', () => {
    const shared = partOfWhole({
      ...common,
      rows: [row(number('200'), number('1')), row(number('50'), number('2'), 'OTHER')],
    });
    expect(shared?.rows.map(({ to }) => to)).toEqual([200, 200]);
    const apart = partOfWhole({
      ...common,
      rows: [
        row(number('200'), number('1')),
        row(number('50'), number('2'), 'OTHER', { unitVi: 'người' }),
      ],
    });
    expect(apart?.rows.map(({ to }) => to)).toEqual([200, 50]);
  });

  it('assumes nothing of averages: the part may be longer, and has no share', () => {
    const income = partOfWhole({
      ...common,
      rows: [row(number('4'), number('5'), 'INCOME', { kind: 'average' })],
    });
    expect(income?.rows[0]).toMatchObject({ to: 5, text: '5 / 4' });
  });

  it('tells an absence, and no share of nothing', () => {
    const nested = partOfWhole({
      ...common,
      rows: [
        row(number('4'), absent('L')),
        row(number('0'), number('0'), 'Z'),
        row(number('3'), null, 'N'),
      ],
    });
    expect(nested?.rows.map(({ text }) => text)).toEqual([
      'chưa có báo cáo / 4',
      '0 / 0',
      'chưa tìm thấy số liệu / 3',
    ]);
    expect(partOfWhole({ ...common, rows: [row(absent('L'), absent('L'))] })).toBeNull();
  });
});

describe('shares of a whole', () => {
  const percent = (code: string, value: ChartFigure['value']) =>
    shown('2023', value, {
      indicator: indicator(code, { unitVi: '%', decimals: 1, kind: 'ratio' }),
    });
  const count = (code: string, value: ChartFigure['value']) =>
    shown('2023', value, { indicator: indicator(code, { unitVi: 'chủ thể' }) });

  it('names the rest and marks it as computed, exactly', () => {
    const bar = shareBar({
      ...common,
      parts: [
        percent('A', number('38.3')),
        percent('B', number('26.1')),
        percent('C', number('33.3')),
      ],
      whole: null,
    });
    expect(bar?.segments.at(-1)).toMatchObject({ label: 'Còn lại', share: '2,3%', tone: 0 });
    expect(bar?.segments.at(-1)?.cell).toMatchObject({ exact: '2.3', computed: true });
    expect(plain(bar?.frame.title)).toBe('A: 38,3%, phần lớn nhất');
  });

  it('computes the shares of counts', () => {
    const bar = shareBar({
      ...common,
      parts: [count('A', number('1')), count('B', number('2'))],
      whole: count('ALL', number('3')),
    });
    expect(bar?.segments.map(({ share }) => share)).toEqual(['33,3%', '66,7%']);
  });

  it('keeps parts that miss their whole as their source has them, and says it', () => {
    const bar = shareBar({
      ...common,
      parts: [count('A', number('150')), count('B', number('64'))],
      whole: count('ALL', number('212')),
    });
    expect(bar?.segments).toHaveLength(2);
    expect(bar?.to).toBe(214);
    // 150 of 212 and 64 of 212 would be 101% together.
    expect(bar?.segments.map(({ share }) => plain(share))).toEqual(['150 chủ thể', '64 chủ thể']);
    expect(plain(bar?.frame.title)).toBe('A: 150 chủ thể, phần lớn nhất');
    expect(bar?.frame.notes[0]).toContain('cộng lại được 214, khác tổng mà nguồn nêu là 212');
  });

  it('never takes an absent part for nothing', () => {
    const bar = shareBar({
      ...common,
      parts: [count('A', number('6')), count('B', absent('L'))],
      whole: count('ALL', number('10')),
    });
    expect(bar?.segments.map(({ cell }) => cell.type)).toEqual(['mark', 'gap', 'mark']);
    expect(bar?.frame.notes).toEqual(['Phần còn lại gồm cả B, chưa có số liệu.']);
  });

  it('has a rest as uncertain as its parts', () => {
    const bar = shareBar({
      ...common,
      parts: [count('A', range('3', '4'))],
      whole: count('ALL', number('10')),
    });
    expect(bar?.segments.at(-1)?.cell).toMatchObject({ exact: '6..7' });
  });

  it('is nothing without a whole or without a part', () => {
    expect(shareBar({ ...common, parts: [percent('A', absent('L'))], whole: null })).toBeNull();
    const none = count('ALL', number('0'));
    expect(shareBar({ ...common, parts: [count('A', number('0'))], whole: none })).toBeNull();
  });
});

describe('small multiples', () => {
  const stars = (star: number, values: (string | null)[]) => ({
    label: `${star} sao`,
    figures: values.map((value, index) =>
      shown(`2024-Q${index + 1}`, value === null ? absent('L') : number(value)),
    ),
  });

  it('has one scale and the same periods in every panel', () => {
    const multiples = starMultiples({
      ...common,
      panels: [stars(3, ['90', '120']), stars(4, ['40', null]), stars(5, ['2'])],
    });
    expect(multiples?.scale).toMatchObject({ from: 0 });
    expect(multiples?.scale.to).toBeGreaterThanOrEqual(120);
    expect(multiples?.panels.map(({ bars }) => bars.map(({ cell }) => cell.type))).toEqual([
      ['mark', 'mark'],
      ['mark', 'gap'],
      ['mark', 'gap'],
    ]);
    expect(plain(multiples?.frame.title)).toBe('Thái Nguyên: 3 sao: 120; 4 sao: 40; 5 sao: 2');
  });

  it('is nothing without a number', () => {
    expect(starMultiples({ ...common, panels: [stars(3, [null])] })).toBeNull();
  });
});

describe('the table', () => {
  it('says of computed figures from how much they were computed', () => {
    const multiples = starMultiples({
      ...common,
      panels: [{ label: '3 sao', figures: [shown('2024', number('5'), computedFrom(1, 2))] }],
    });
    const cells = multiples ? cellsOf(multiples) : [];
    expect(cells[0]).toMatchObject({ computed: true, note: 'tính toán, 1/2 tỉnh, chưa đủ' });
    expect(multiples && tableOf(multiples).columns).toEqual(['Kỳ', '3 sao']);
  });
});
