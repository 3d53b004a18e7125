import type { Measure, NumberValue, Value } from '../figure/figure';
import { toDecimal } from '../number/decimal';
import { combinedStatus, divideSpans, scaleSpan, spanOf, spanValue } from '../number/number-span';
import { type Quarter, quarterOf, quarterParts } from '../period';
import type { AggregatedIndicator } from './aggregation';
import { aggregateYear } from './year-aggregation';

/** A year beside what it was to come to: planned, expected by now, carried out so far. */
export interface YearAim {
  readonly plan: NumberValue | null;
  readonly estimate: NumberValue | null;
  /** Null: a quarter that belongs to it says nothing, so that it would be too little. */
  readonly actual: NumberValue | null;
  /** Per cent of the plan; null where either side is not known, or nothing was planned. */
  readonly actualOfPlan: NumberValue | null;
  readonly estimateOfPlan: NumberValue | null;
}

/**
 * How far a year has come by a quarter. What is carried out is put together from the quarters so
 * far, by the indicator's own way; a plan and an estimate hold until a later quarter of the year
 * says another. `read` gives what the indicator's cells say of a quarter.
 */
export function yearAim(
  indicator: AggregatedIndicator,
  quarter: Quarter,
  read: (measure: Measure, quarter: Quarter) => Value | null | undefined,
): YearAim {
  const { year } = quarterParts(quarter);
  const newest = (measure: Measure) => {
    const said = quartersUpTo(quarter).map((one) => read(measure, quarterOf(year, one)));
    return said.filter((value) => value?.type === 'number').at(-1) ?? null;
  };
  const [plan, estimate] = [newest('plan'), newest('estimate')];
  const actual = carriedOutBy(indicator, quarter, (of) => read('actual', of));
  return {
    plan,
    estimate,
    actual,
    actualOfPlan: percentOf(actual, plan),
    estimateOfPlan: percentOf(estimate, plan),
  };
}

/** What a year has come to by a quarter; null where a quarter that belongs to it says nothing. */
export function carriedOutBy(
  indicator: AggregatedIndicator,
  quarter: Quarter,
  read: (quarter: Quarter) => Value | null | undefined,
): NumberValue | null {
  const carriedOut = aggregateYear(indicator, {
    year: quarterParts(quarter).year,
    askedIn: () => quartersUpTo(quarter),
    read: (of, code) => (code === indicator.code ? read(of) : null),
    indicatorOf: () => indicator,
  });
  return carriedOut.kind === 'value' && !carriedOut.partial ? carriedOut.value : null;
}

function quartersUpTo(quarter: Quarter): number[] {
  return [1, 2, 3, 4].filter((one) => one <= quarterParts(quarter).number);
}

/** One number in per cent of another, as exact as the two are; null where it means nothing. */
function percentOf(part: NumberValue | null, whole: NumberValue | null): NumberValue | null {
  const share = part && whole && divideSpans(spanOf(part), spanOf(whole));
  return (
    share &&
    spanValue(scaleSpan(share, toDecimal('100')), combinedStatus([part.status, whole.status]))
  );
}
