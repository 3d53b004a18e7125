import { describe, expect, it } from 'vitest';
import { changeChart } from '@/lib/charts/change';
import { cellsOf } from '@/lib/charts/table';
import type { NumberValue, Value } from '@/lib/domain/figure/figure';
import { absent, area, indicator, number } from '../domain/makers';
import { plain, shown } from './chart-makers';

const income = indicator('INCOME', { nameVi: 'Thu nhập', unitVi: 'triệu đồng', decimals: 2 });

const pairOf = (id: string, from: Value, to: Value) => ({
  from: shown('2024-Q4', from, { area: area(id), indicator: income }),
  to: shown('2025-Q4', to, { area: area(id), indicator: income }),
});

const chartOf = (
  pairs: readonly ReturnType<typeof pairOf>[],
  silent = 0,
  locale: 'vi' | 'en' = 'vi',
) => changeChart({ locale, dataset: 'real', pairs, silent });

const simple = (id: string, from: string, to: string, rest: Partial<NumberValue> = {}) =>
  pairOf(id, number(from, rest), number(to));

describe('the change of areas between two periods', () => {
  it('stands in the order of the newer period and counts who rose and fell', () => {
    const chart = chartOf(
      [simple('a', '4', '5'), simple('b', '6', '5.5'), simple('c', '3', '3')],
      2,
    );
    expect(chart?.rows.map((row) => row.type === 'pair' && row.area)).toEqual(['b', 'a', 'c']);
    expect(plain(chart?.frame.title)).toBe(
      'Trong 3 tỉnh, thành phố có số ở cả quý IV/2024 và quý IV/2025: 1 tăng, 1 giảm, 1 không đổi',
    );
    expect(chart?.frame.notes).toEqual([
      'Không vẽ 2 tỉnh, thành phố: thiếu một trong hai kỳ, hoặc chuỗi số đổi nghĩa ở giữa.',
    ]);
    expect(chart?.frame.keys.map(({ symbol }) => symbol)).toEqual(['before', 'after']);
    expect(
      plain(chartOf([simple('a', '4', '5'), simple('b', '6', '7')], 0, 'en')?.frame.title),
    ).toBe('Of 2 provinces and cities known both in Q4 2024 and in Q4 2025: 2 rose');
  });

  it('counts what is too inexact to tell as that, and keeps its word', () => {
    const chart = chartOf([simple('a', '4', '4.2', { precision: 'about' }), simple('b', '6', '7')]);
    expect(chart?.frame.title).toContain('1 tăng, 1 chưa rõ tăng hay giảm');
    const first = chart?.rows.find((row) => row.type === 'pair' && row.area === 'a');
    expect(first?.type === 'pair' && first.from.text).toBe('khoảng 4');
  });

  it('leaves out who lacks a period, and is nothing of one area', () => {
    expect(chartOf([simple('a', '4', '5'), pairOf('b', absent('L'), number('4'))])).toBeNull();
    expect(chartOf([])).toBeNull();
  });

  it('draws those that changed most and counts the rest', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      simple(`p${index}`, '10', `${10 + index}`),
    );
    const chart = chartOf(many);
    expect(chart?.rows.filter(({ type }) => type === 'pair')).toHaveLength(16);
    expect(chart?.rows.at(-1)).toMatchObject({ type: 'skipped', text: '4 tỉnh, thành phố' });
    expect(chart && cellsOf(chart)).toHaveLength(32);
    expect(chart?.frame.title).toContain('Trong 20 tỉnh, thành phố');
  });
});
