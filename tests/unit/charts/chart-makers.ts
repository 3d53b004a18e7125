import type { ChartFigure } from '@/lib/charts/chart-figure';
import type { Value } from '@/lib/domain/figure/figure';
import { getPeriod } from '@/lib/domain/period';
import { area, indicator, source } from '../domain/makers';

/** A figure as a chart takes it; what a test does not name is ordinary. */
export function shown(period: string, value: Value, rest: Partial<ChartFigure> = {}): ChartFigure {
  const { kind, end } = getPeriod(period);
  return {
    indicator: indicator('HTX_TOTAL', { nameVi: 'Số hợp tác xã', nameEn: 'Cooperatives' }),
    area: area('thai-nguyen', { nameVi: 'Thái Nguyên', nameEn: 'Thái Nguyên' }),
    scope: 'ALL',
    period,
    periodKind: kind,
    periodEnd: end,
    value,
    origin: 'reported',
    seriesBreak: false,
    sources: [source()],
    computed: null,
    ...rest,
  };
}

/** Put together from so many of so many predecessors. */
export function computedFrom(reported: number, expected: number): Partial<ChartFigure> {
  return {
    origin: 'computed',
    computed: { coverage: { of: 'areas', reported, expected }, partial: reported < expected },
  };
}

/** With ordinary spaces where a line may not break. */
export function plain(text: string | undefined): string | undefined {
  return text?.replaceAll('\u00a0', ' ');
}
