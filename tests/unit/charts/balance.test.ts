import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceChart } from '@/lib/charts/balance';
import { tableOf } from '@/lib/charts/table';
import type { NumberValue } from '@/lib/domain/figure/figure';
import { absent, indicator, number } from '../domain/makers';
import { plain, shown } from './chart-makers';

const poor = indicator('POOR', { nameVi: 'Hộ nghèo', unitVi: 'hộ', unitEn: 'households' });
const flowOf = (code: string, nameVi: string) =>
  indicator(code, { nameVi, unitVi: 'hộ', unitEn: 'households', kind: 'flow' });

const of = (
  [start, anew, back, out, end]: readonly [string, string, string, string, string],
  rest: Partial<NumberValue> = {},
) =>
  balanceChart({
    locale: 'vi',
    dataset: 'real',
    who: 'Hộ nghèo của 2 tỉnh',
    start: shown('2024-Q4', number(start, rest), { indicator: poor }),
    end: shown('2025-Q4', number(end), { indicator: poor }),
    ins: [
      shown('2025-Q4', number(anew), { indicator: flowOf('NEW', 'Phát sinh') }),
      shown('2025-Q4', number(back), { indicator: flowOf('BACK', 'Tái nghèo') }),
    ],
    outs: [shown('2025-Q4', number(out), { indicator: flowOf('OUT', 'Thoát nghèo') })],
  });

describe('the balance of a stock', () => {
  it('goes from the start over what came and went to the end, and says that it closes', () => {
    const chart = of(['1000', '20', '5', '200', '825']);
    expect(chart?.bars.map(({ role, from, to, sign }) => [role, from, to, sign])).toEqual([
      ['stock', 0, 1000, ''],
      ['in', 1000, 1020, '+'],
      ['in', 1020, 1025, '+'],
      ['out', 1025, 825, '−'],
      ['stock', 0, 825, ''],
    ]);
    expect(plain(chart?.frame.title)).toBe(
      'Hộ nghèo của 2 tỉnh: 1.000 hộ (quý IV/2024), thêm 25, bớt 200, đến quý IV/2025 là 825 hộ',
    );
    expect(chart?.frame.notes).toEqual(['Đầu kỳ cộng vào trừ ra đúng bằng cuối kỳ.']);
    expect(chart?.scale.from).toBe(0);
  });

  it('draws and names what is left, of either sign', () => {
    const more = of(['1000', '0', '0', '200', '830']);
    expect(more?.bars.at(-2)).toMatchObject({
      label: 'Chưa rõ vì sao',
      role: 'rest',
      from: 800,
      to: 830,
      sign: '+',
      cell: { text: '30', exact: '30', computed: true },
    });
    expect(plain(more?.frame.notes[0])).toContain('phần chênh 30 hộ');
    const less = of(['1000', '0', '0', '200', '790']);
    expect(less?.bars.at(-2)).toMatchObject({
      from: 800,
      to: 790,
      sign: '',
      cell: { text: '−10' },
    });
  });

  it('draws no difference that inexact numbers leave room for', () => {
    const chart = of(['1000', '20', '5', '200', '830'], { precision: 'about' });
    expect(chart?.bars).toHaveLength(5);
    expect(chart?.frame.notes[0]).toMatch(/^Có số không chính xác/);
    expect(chart?.bars[0]?.cell.text).toBe('khoảng 1.000');
  });

  it('is nothing where a part is no number: an absence is no zero', () => {
    const figures = { indicator: poor };
    const whole = {
      locale: 'vi',
      dataset: 'real',
      who: 'x',
      start: shown('2024-Q4', number('5'), figures),
      end: shown('2025-Q4', number('4'), figures),
      ins: [],
      outs: [shown('2025-Q4', number('1'), { indicator: flowOf('OUT', 'Thoát nghèo') })],
    } as const;
    expect(balanceChart(whole)).not.toBeNull();
    for (const part of ['start', 'end'] as const) {
      expect(balanceChart({ ...whole, [part]: shown('2024-Q4', absent('L'), figures) })).toBeNull();
    }
    const silent = shown('2025-Q4', absent('L'), { indicator: flowOf('OUT', 'Thoát nghèo') });
    expect(balanceChart({ ...whole, outs: [silent] })).toBeNull();
  });

  it('never lets a bar begin anywhere but where the one before came to', () => {
    const amount = fc.integer({ min: 0, max: 10_000 }).map(String);
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount, amount, amount), (numbers) => {
        const chart = of(numbers);
        const [first, ...others] = chart?.bars ?? [];
        let place = first?.to;
        for (const bar of others.slice(0, -1)) {
          expect(bar.from).toBe(place);
          place = bar.to;
        }
        expect(place).toBe(others.at(-1)?.to);
        for (const { from, to } of chart?.bars ?? []) {
          expect(Math.min(from, to)).toBeGreaterThanOrEqual(chart?.scale.from ?? Number.NaN);
          expect(Math.max(from, to)).toBeLessThanOrEqual(chart?.scale.to ?? Number.NaN);
        }
      }),
    );
  });

  it('says the same as a table', () => {
    const chart = of(['1000', '20', '5', '200', '825']);
    const table = chart && tableOf(chart);
    expect(table?.rows.map(({ head }) => head)).toEqual([
      'Hộ nghèo, Quý IV/2024',
      'Vào: Phát sinh',
      'Vào: Tái nghèo',
      'Ra: Thoát nghèo',
      'Hộ nghèo, Quý IV/2025',
    ]);
  });
});
