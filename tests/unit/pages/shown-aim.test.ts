import { describe, expect, it } from 'vitest';
import { shownAim } from '@/lib/pages/shown-aim';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import { figure, indicator, number } from '../domain/makers';

const flow = indicator('HTX_NEW', { kind: 'flow', quarterAggregation: 'sum' });
const carriedOut = (period: string, value: string) =>
  ({ period, periodKind: 'quarter', value: number(value) }) as ShownFigure;
const aim = (measure: 'plan' | 'estimate', period: string, value: string, area = 'lao-cai') =>
  figure({ indicator: 'HTX_NEW', area, measure, period, value: number(value) });

describe('shownAim', () => {
  const series = [
    carriedOut('2026-Q4', '9'),
    carriedOut('2027-Q1', '2'),
    carriedOut('2027-Q2', '4'),
  ];

  it('sets the newest year beside its quarters so far', () => {
    const aims = [
      aim('plan', '2026', '5'),
      aim('plan', '2027', '12'),
      aim('estimate', '2027', '9'),
    ];
    expect(shownAim(flow, 'lao-cai', aims, series)).toEqual({
      year: '2027',
      plan: aims[1],
      estimate: aims[2],
      actualOfPlan: number('50'),
      estimateOfPlan: number('75'),
    });
  });

  it('tells a plan without a share where its year has no quarter yet, or one is missing', () => {
    const aims = [aim('plan', '2027', '12')];
    const none = { year: '2027', actualOfPlan: null, estimate: null };
    expect(shownAim(flow, 'lao-cai', aims, series.slice(0, 1))).toMatchObject(none);
    expect(shownAim(flow, 'lao-cai', aims, series.slice(2))).toMatchObject(none);
  });

  it('knows no plan of another area', () => {
    expect(shownAim(flow, 'lao-cai', [aim('plan', '2027', '12', 'yen-bai')], series)).toBeNull();
  });
});
