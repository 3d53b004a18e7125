import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarsSpecification, MarkOrGap } from '@/lib/charts/specification';
import { columnName, nativeBars } from '@/lib/presentation/native-chart';
import { nativeChart } from '@/lib/presentation/native-charts';
import { bars, change, gap, mark, shares, trend } from './made-charts';

const cell: fc.Arbitrary<MarkOrGap> = fc.oneof(
  fc.constant(gap('x')),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, part]) =>
      mark('x', part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0')}`),
    ),
);

describe('a native chart', () => {
  it('has each number as it was said, to the last digit, and nothing where nothing was said', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (cells) => {
        const chart = nativeBars({
          ...(bars as BarsSpecification),
          rows: cells.map((one, index) => ({
            type: 'bar' as const,
            area: String(index),
            rank: '',
            label: String(index),
            role: 'context' as const,
            cell: one,
          })),
        });
        expect(chart.series[0]?.points.map(({ value }) => value)).toEqual(
          cells.map((one) => (one.type === 'mark' ? one.exact : null)),
        );
        expect(chart.categories).toHaveLength(cells.length);
      }),
    );
  });

  it('has a point for every category in every series', () => {
    for (const specification of [bars, change, shares, trend]) {
      const chart = nativeChart(specification);
      for (const { points } of chart?.series ?? []) {
        expect(points).toHaveLength(chart?.categories.length ?? 0);
      }
    }
  });

  it('says with a sign why a category has no bar', () => {
    expect(nativeChart(bars)?.categories).toEqual([
      '1. Thái Nguyên',
      '2. Đắk Lắk',
      '3. Huế',
      '4. Lào Cai',
      '… 20 tỉnh, thành phố',
      '25. Cao Bằng',
      'Sơn La (…)',
    ]);
  });

  it('is none where rows have scales of their own: the table says it', () => {
    const row = (key: string, to: number) => ({
      key,
      label: key,
      whole: mark(`${key}.w`, '2'),
      part: mark(`${key}.p`, '1'),
      to,
      text: '',
    });
    const nested = (to: number) => ({
      kind: 'nested' as const,
      frame: bars.frame,
      of: 'Chỉ tiêu',
      wholeLabel: 'toàn tỉnh',
      partLabel: 'vùng DTTS',
      rows: [row('a', 2), row('b', to)],
    });
    expect(nativeChart(nested(5))).toBeNull();
    expect(nativeChart(nested(2))?.series).toHaveLength(2);
  });

  it('names columns as sheets do', () => {
    expect([0, 1, 25, 26, 51, 52].map(columnName)).toEqual(['A', 'B', 'Z', 'AA', 'AZ', 'BA']);
  });
});
