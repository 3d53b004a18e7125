import { describe, expect, it } from 'vitest';
import type { Measure, Value } from '@/lib/domain/figure/figure';
import { cellKey, parseCellKey, reportedPeriod } from '@/lib/domain/indicator/indicator';
import { yearAim } from '@/lib/domain/indicator/year-aim';
import type { Quarter } from '@/lib/domain/period';
import { absent, indicator, number, range } from '../makers';

const stock = indicator('TOTAL');
const flow = indicator('NEW', { kind: 'flow', quarterAggregation: 'sum' });

/** What the quarters of 2027 said, by measure, first to last. */
type Said = Partial<Record<Measure, readonly (Value | null)[]>>;

const aim = (of: typeof stock, quarter: Quarter, said: Said) =>
  yearAim(of, quarter, (measure, at) => said[measure]?.[Number(at.slice(-1)) - 1]);

describe('yearAim', () => {
  it('sets a stock’s newest quarter beside the plan, whatever quarter said that', () => {
    const said = { plan: [number('200'), null], actual: [number('90'), number('120')] };
    expect(aim(stock, '2027-Q2', said)).toEqual({
      plan: number('200'),
      estimate: null,
      actual: number('120'),
      actualOfPlan: number('60'),
      estimateOfPlan: null,
    });
  });

  it('adds a flow’s quarters up, and says nothing where one of them is missing', () => {
    const plan = [number('10')];
    const whole = { plan, actual: [number('2'), number('1'), number('0')] };
    expect(aim(flow, '2027-Q3', whole)).toMatchObject({
      actual: number('3'),
      actualOfPlan: number('30'),
    });
    const open = { plan, actual: [number('2'), absent('L'), number('4')] };
    expect(aim(flow, '2027-Q3', open)).toMatchObject({ actual: null, actualOfPlan: null });
  });

  it('takes the newest plan and estimate of the year so far, and none of a later quarter', () => {
    const said = {
      plan: [number('100'), number('80'), null, number('70')],
      estimate: [null, number('72'), absent('L')],
    };
    expect(aim(stock, '2027-Q3', said)).toMatchObject({
      plan: number('80'),
      estimate: number('72'),
      estimateOfPlan: number('90'),
    });
  });

  it('keeps what is inexact inexact, and divides by no plan of nothing', () => {
    const about = number('50', { precision: 'about' });
    const said = { plan: [range('100', '200')], actual: [about] };
    expect(aim(stock, '2027-Q1', said).actualOfPlan).toEqual(range('25', '50'));
    const nothing = { plan: [number('0')], actual: [number('5')] };
    expect(aim(stock, '2027-Q1', nothing)).toMatchObject({
      actual: number('5'),
      actualOfPlan: null,
    });
  });
});

describe('a cell’s name', () => {
  it('says its measure, and nothing of what was carried out', () => {
    expect(cellKey('HTX_NEW', 'ALL')).toBe('HTX_NEW.ALL');
    expect(cellKey('HTX_NEW', 'ALL', 'plan')).toBe('HTX_NEW.ALL.plan');
    for (const measure of ['actual', 'plan', 'estimate'] as const) {
      const place = { indicator: 'HTX_NEW', scope: 'EMM', measure } as const;
      expect(parseCellKey(cellKey('HTX_NEW', 'EMM', measure))).toEqual(place);
    }
  });

  it.each(['HTX_NEW', 'HTX_NEW.ALL.actual', 'HTX_NEW.plan', 'HTX_NEW.ALL.plan.plan', 'x.ALL'])(
    'is none in %s',
    (key) => expect(parseCellKey(key)).toBeNull(),
  );
});

describe('the period of an answer', () => {
  it.each([
    ['quarter', '2027-Q3', '2027-Q3'],
    ['half_year', '2027-Q2', '2027-H1'],
    ['half_year', '2027-Q4', '2027-H2'],
    ['year', '2027-Q1', '2027'],
  ] as const)('of a line for the %s in %s is %s', (period, quarter, code) =>
    expect(reportedPeriod({ period }, quarter).code).toBe(code),
  );
});
