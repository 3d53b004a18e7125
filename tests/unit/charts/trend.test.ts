import { describe, expect, it } from 'vitest';
import type { ChartFigure } from '@/lib/charts/chart-figure';
import type { TrendSpecification } from '@/lib/charts/specification';
import { type TrendInputLine, trendChart } from '@/lib/charts/trend';
import { absent, indicator, number, range, text } from '../domain/makers';
import { computedFrom, plain, shown } from './chart-makers';

function trend(figures: readonly ChartFigure[], rest: Partial<TrendInputLine> = {}) {
  return trendChart({
    locale: 'vi',
    dataset: 'real',
    lines: [{ figures, role: 'subject', ...rest }],
  });
}

function drawn(figures: readonly ChartFigure[], rest: Partial<TrendInputLine> = {}) {
  const specification = trend(figures, rest);
  if (!specification) throw new Error('nothing drawn');
  return specification;
}

function cells({ lines }: TrendSpecification) {
  return lines[0]?.points.map(({ cell }) => (cell.type === 'mark' ? cell.exact : cell.sign));
}

const quarters = (...values: (string | null)[]) =>
  values.map((value, index) =>
    shown(`2024-Q${index + 1}`, value === null ? absent('L') : number(value)),
  );

const merger = {
  indicator: null,
  area: null,
  on: '2024-07-01',
  reasonVi: 'sắp xếp tỉnh',
  reasonEn: 'provinces merged',
};

describe('what is drawn of a series', () => {
  it('is nothing where there is no number', () => {
    expect(trend([])).toBeNull();
    expect(trend(quarters(null, null))).toBeNull();
    expect(trend([shown('2024-Q1', text('khó khăn'))])).toBeNull();
  });

  it('keeps zero, absence and silence apart', () => {
    const specification = drawn([
      shown('2024-Q1', number('0')),
      shown('2024-Q2', absent('M')),
      shown('2024-Q4', number('5')),
    ]);
    expect(cells(specification)).toEqual(['0', '×', '?', '5']);
    expect(specification.lines[0]?.strokes).toEqual([]);
  });

  it('joins neighbours and never an absence', () => {
    const [line] = drawn(quarters('1', '2', null, '4')).lines;
    expect(line?.strokes).toEqual([{ points: [0, 1], computed: false, estimated: false }]);
  });

  it('stops at a break and says it', () => {
    const specification = drawn(quarters('1', '2', '3', '4'), { breaks: [merger] });
    expect(specification.lines[0]?.strokes.map(({ points }) => points)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(specification.breaks).toEqual([{ at: 2024.5, label: '01/07/2024' }]);
    expect(specification.frame.notes).toContain('01/07/2024: sắp xếp tỉnh.');
  });

  it('marks a break that has no day of its own', () => {
    const specification = drawn([
      shown('2022', number('1')),
      shown('2023', number('9'), { seriesBreak: true }),
    ]);
    expect(specification.breaks).toEqual([{ at: 2023, label: '' }]);
  });

  it('draws what was computed over a merger thinner, what is estimated dashed', () => {
    const [line] = drawn([
      shown('2024-Q1', number('1'), computedFrom(2, 2)),
      shown('2024-Q2', number('2')),
      shown('2024-Q3', number('3', { status: 'E' })),
      shown('2024-Q4', number('4', { status: 'P' })),
    ]).lines;
    expect(line?.strokes).toEqual([
      { points: [0, 1], computed: true, estimated: false },
      { points: [1, 2, 3], computed: false, estimated: true },
    ]);
    expect(line?.points.map(({ cell }) => cell.type === 'mark' && cell.look)).toEqual([
      'official',
      'official',
      'estimated',
      'provisional',
    ]);
  });

  it('starts a year-to-date line again each January', () => {
    const profit = indicator('PROFIT', { kind: 'year_to_date' });
    const [line] = drawn(
      ['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'].map((period) =>
        shown(period, number('1'), { indicator: profit }),
      ),
    ).lines;
    expect(line?.strokes.map(({ points }) => points)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('never sets a year of a flow beside a quarter, and says what it leaves out', () => {
    const flow = indicator('NEW', { kind: 'flow' });
    const specification = drawn([
      shown('2023', number('40'), { indicator: flow }),
      shown('2024-Q1', number('9'), { indicator: flow }),
      shown('2024-Q2', number('11'), { indicator: flow }),
    ]);
    expect(cells(specification)).toEqual(['9', '11']);
    expect(specification.frame.notes.at(-1)).toContain('Không vẽ 1 số liệu theo năm');
  });

  it('places stocks of mixed periods at the end of each', () => {
    const specification = drawn([
      shown('2022-12-31', number('1')),
      shown('2024-Q2', number('2')),
      shown('2023', number('3')),
    ]);
    expect(specification.lines[0]?.points.map(({ at }) => at)).toEqual([2023, 2024, 2024.5]);
  });

  it('takes one point, equal values, huge and negative ones', () => {
    const one = drawn([shown('2023-12-20', number('3000', { precision: 'about' }))]);
    expect(plain(one.frame.title)).toBe('Thái Nguyên: khoảng 3.000 HTX, 20/12/2023');
    expect(one.time.to).toBeGreaterThan(one.time.from);
    const equal = drawn(quarters('7', '7', '7'));
    expect(equal.scale.from).toBe(0);
    expect(plain(equal.frame.title)).toContain('giữ nguyên 7 HTX');
    const huge = drawn(quarters('123456789012345', '987654321098765'));
    expect(cells(huge)).toEqual(['123456789012345', '987654321098765']);
    const loss = drawn(quarters('-5', '-2', '3'));
    expect(loss.scale.from).toBeLessThanOrEqual(-5);
    expect(loss.scale.ticks.map(({ at }) => at)).toContain(0);
    const zero = drawn(quarters('0', '0'));
    expect(zero.scale).toMatchObject({ from: 0, to: 1 });
  });

  it('holds both ends of a range and says it as a range', () => {
    const specification = drawn([shown('2023', range('3', '4')), shown('2024', number('3.5'))]);
    expect(specification.lines[0]?.points[0]?.cell).toMatchObject({
      value: 3,
      high: 4,
      exact: '3..4',
      text: '3–4',
    });
    expect(specification.scale.to).toBeGreaterThanOrEqual(4);
    expect(plain(specification.frame.title)).toBe(
      'Thái Nguyên: 3–4 HTX (năm 2023), 4 HTX (năm 2024)',
    );
  });

  it('leaves out zero only where all lies close together, and says so', () => {
    const close = drawn(quarters('900', '950', '980'));
    expect(close.scale.from).toBeGreaterThan(0);
    expect(close.frame.notes).toContain('Trục đứng không bắt đầu từ 0.');
    expect(drawn(quarters('400', '950')).scale.from).toBe(0);
  });
});

describe('what stands around it', () => {
  it('tells the finding since the last break only', () => {
    const since = drawn(quarters('100', '90', '10', '12'), { breaks: [merger] });
    expect(plain(since.frame.title)).toBe(
      'Thái Nguyên: từ 10 HTX (quý III/2024) tăng lên 12 HTX (quý IV/2024)',
    );
  });

  it('sets a year-to-date figure against the same quarter', () => {
    const profit = indicator('PROFIT', { kind: 'year_to_date' });
    const specification = drawn(
      ['2024-Q1', '2024-Q4', '2025-Q1'].map((period, index) =>
        shown(period, number(String(10 * (index + 1))), { indicator: profit }),
      ),
    );
    expect(plain(specification.frame.title)).toContain('từ 10 HTX (quý I/2024) tăng lên 30 HTX');
  });

  it('names measure, unit, scope, periods, source, status and date', () => {
    const { frame } = drawn([
      shown('2023', number('1')),
      shown('2024', number('2', { status: 'P' })),
    ]);
    expect(plain(frame.subtitle)).toBe('Số hợp tác xã, HTX · toàn địa bàn · Năm 2023 – Năm 2024');
    expect(frame.foot).toEqual([
      'Nguồn: Bài báo',
      'Trạng thái: báo chí đưa; sơ bộ',
      'Công bố: 01/01/2024',
    ]);
    expect(frame.keys).toEqual([{ symbol: 'provisional', sign: '', text: 'sơ bộ' }]);
    expect(frame.demoLabel).toBeNull();
  });

  it('puts the label of illustrative figures on the picture itself', () => {
    const demo = trendChart({
      locale: 'vi',
      dataset: 'demo',
      lines: [{ figures: quarters('1', '2'), role: 'subject' }],
    });
    expect(demo?.frame.demoLabel).toBe('Số liệu minh họa – không phải số liệu thật');
  });
});
