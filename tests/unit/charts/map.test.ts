import { describe, expect, it } from 'vitest';
import { mapGeometry } from '@/components/maps/geometry';
import { legendOf, measuredBy, reasonOf, tonesOf } from '@/components/maps/map-classes';
import { simplifyLine } from '@/components/maps/simplify';
import type { ChartFigure } from '@/lib/charts/chart-figure';
import { absent, area, indicator, number } from '../domain/makers';
import { computedFrom, shown } from './chart-makers';

describe.each([
  ['63', 63, '56'],
  ['34', 34, '56'],
] as const)('the shapes of %s', (boundary, count, khanhHoa) => {
  const geometry = mapGeometry(boundary);
  if (!geometry) throw new Error('not drawn');
  const { provinces, boxes, width, height, mainland } = geometry;

  it('are one for every province, each with an outline and a place inside the map', () => {
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(count);
    for (const { path, x, y } of provinces) {
      expect(path).toMatch(/^M\d+ \d+l[-\d ]+z/);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(mainland.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(mainland.height);
    }
  });

  it('have Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, inside their boxes', () => {
    for (const [group, code, dots] of [
      ['hoang-sa', '48', 13],
      ['truong-sa', khanhHoa, 23],
    ] as const) {
      const owners = provinces.filter(({ islands }) => islands.some((one) => one.group === group));
      expect(owners.map((owner) => owner.code)).toEqual([code]);
      const islands = owners[0]?.islands.filter((one) => one.group === group) ?? [];
      expect(islands).toHaveLength(dots);
      const box = boxes.find((one) => one.group === group);
      if (!box) throw new Error(`no box for ${group}`);
      for (const { x, y } of islands) {
        expect(x >= box.x && x <= box.x + box.width).toBe(true);
        expect(y >= box.y && y <= box.y + box.height).toBe(true);
      }
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  it('are light enough for a phone', () => {
    const size = provinces.reduce((sum, { path }) => sum + path.length, 0);
    expect(size).toBeLessThan(22_000);
  });
});

describe('a line made simpler', () => {
  it('keeps its ends and what stands out', () => {
    const line = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [15, 40],
      [20, 0],
    ] as const;
    expect(simplifyLine(line, 5)).toEqual([
      [0, 0],
      [10, 0],
      [15, 40],
      [20, 0],
    ]);
  });

  it('keeps a small island a shape', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [2, 1],
      [1, 2],
      [0, 1],
      [0, 0],
    ] as const;
    expect(simplifyLine(ring, 100)).toHaveLength(5);
  });
});

describe('the legend', () => {
  const ranking = (values: readonly string[]) => ({
    indicator: indicator('HTX_TOTAL'),
    scope: 'ALL' as const,
    period: '2023',
    ranked: values.map((value, index) => ({
      rank: index + 1,
      shown: shown('2023', number(value), { area: area(`p${index}`) }),
    })),
    isFormer: false,
    unranked: [],
  });

  it('says limits and counts in words', () => {
    const ten = ranking(['1000', '900', '800', '500', '400', '300', '90', '80', '20', '10']);
    const legend = legendOf(ten, 'vi');
    expect(legend).toHaveLength(5);
    expect(legend[0]?.text).toMatch(/^dưới \d/);
    expect(legend.at(-1)?.text).toMatch(/trở lên$/);
    expect(legend.map(({ tone }) => tone)).toEqual([1, 2, 3, 4, 5]);
    expect(tonesOf(ten).get('p0')).toBe(5);
    expect(tonesOf(ten).get('p9')).toBe(1);
  });

  it('has one class, of the middle tone, where all are equal', () => {
    expect(legendOf(ranking(['7', '7']), 'vi')).toEqual([{ tone: 3, text: '7', count: '2 tỉnh' }]);
  });

  it('has the same limits at every period that it shares them with', () => {
    const then = ranking(['40', '30', '20', '10', '5']);
    const now = ranking(['400', '300', '200', '100', '50']);
    const limits = (shown: typeof now) =>
      legendOf(shown, 'vi', [then, now]).map(({ text }) => text);
    expect(limits(then)).toEqual(limits(now));
    expect(tonesOf(then, [then, now]).get('p4')).toBe(1);
    expect(tonesOf(now, [then, now]).get('p0')).toBe(5);
    expect(measuredBy(then, [then, now])).toHaveLength(10);
    const counted = legendOf(then, 'vi', [then, now]).map(({ count }) =>
      Number.parseInt(count, 10),
    );
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(5);
  });

  it('does not take another period’s one number for its own', () => {
    const [text] = legendOf(ranking(['8']), 'vi', [ranking(['7']), ranking(['7'])]);
    expect(text?.text).toBe('8');
  });

  it('gives every province without colour its reason', () => {
    const reason = (figure: ChartFigure | null, knownBefore = false) =>
      reasonOf({ shown: figure, knownBefore }, 'vi');
    expect(reason(null)).toBe('chưa tìm thấy số liệu');
    expect(reason(null, true)).toBe('có số của từng tỉnh trước sắp xếp, không gộp được');
    expect(reason(shown('2023', absent('Q')))).toBe('không công bố');
    expect(reason(shown('2023', number('5'), computedFrom(1, 3)))).toBe('tổng chưa đủ (1/3 tỉnh)');
  });
});
