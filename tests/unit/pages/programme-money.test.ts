import { describe, expect, it } from 'vitest';
import type { FigureCell, IndicatorRow } from '@/lib/pages/indicator-row';
import { programmeMoney } from '@/lib/pages/programme-money';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import { absent, area, indicator, number, share } from '../domain/makers';

const plan = indicator('PLAN');
const spent = indicator('SPENT', { kind: 'year_to_date' });
const rate = share('RATE', ['SPENT'], ['PLAN']);
const province = area('hill');

const shown = (period: string, value: string, rest: Partial<ShownFigure> = {}) =>
  ({ period, value: number(value), computed: null, ...rest }) as ShownFigure;

function row(
  of: IndicatorRow['indicator'],
  series: readonly ShownFigure[],
  emmSeries: readonly ShownFigure[] = [],
): IndicatorRow {
  const cell = { subject: province, whole: series.at(-1) ?? null, series, emmSeries };
  return { indicator: of, cells: [cell as unknown as FigureCell] };
}

const rows = (more: readonly ShownFigure[] = []) => [
  row(plan, [shown('2026-Q1', '100'), shown('2026-Q2', '120')], [shown('2026-Q2', '50'), ...more]),
  row(spent, [shown('2026-Q1', '10'), shown('2026-Q2', '60')], [shown('2026-Q2', '20')]),
  row(rate, [shown('2026-Q1', '10'), shown('2026-Q2', '50')], [shown('2026-Q2', '40')]),
];

describe('a programme’s money', () => {
  it('is plan, what was carried out and its share at one period, the part beside the whole', () => {
    expect(programmeMoney(rows())).toMatchObject([
      {
        whole: { plan: { value: number('120') }, spent: { value: number('60') } },
        emm: { plan: { value: number('50') }, share: { value: number('40') } },
      },
    ]);
  });

  it('is not put together from different periods, nor with what is absent or partial', () => {
    const [planned, carriedOut, of] = rows();
    const late = row(plan, [shown('2026-Q1', '100')]);
    if (!planned || !carriedOut || !of) throw new Error();
    expect(programmeMoney([late, carriedOut, of])).toEqual([]);
    const gap = row(plan, [{ ...shown('2026-Q2', '1'), value: absent('L') } as ShownFigure]);
    expect(programmeMoney([gap, carriedOut, of])).toEqual([]);
    const coverage = { reported: 1, expected: 2 };
    const computed = { partial: true, coverage, from: [] } as unknown as ShownFigure['computed'];
    const partial = row(plan, [shown('2026-Q2', '1', { computed })]);
    expect(programmeMoney([partial, carriedOut, of])).toEqual([]);
  });

  it('has no part where one of its three is not known', () => {
    const [planned, carriedOut, of] = rows();
    if (!planned || !carriedOut || !of) throw new Error();
    const alone = row(spent, [shown('2026-Q2', '60')]);
    expect(programmeMoney([planned, alone, of])[0]?.emm).toBeNull();
  });

  it('is no other share: of stocks in stocks, or of several', () => {
    const stock = row(indicator('SPENT'), [shown('2026-Q2', '60')]);
    const [planned, , of] = rows();
    if (!planned || !of) throw new Error();
    expect(programmeMoney([planned, stock, of])).toEqual([]);
  });
});
