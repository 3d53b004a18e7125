import type { Figure, NumberValue } from '../domain/figure/figure';
import type { Indicator } from '../domain/indicator/indicator';
import { yearAim } from '../domain/indicator/year-aim';
import { type Quarter, quarterOf, quarterParts } from '../domain/period';
import type { ShownFigure } from './shown-figure';

/** What a year is planned and expected to come to, beside the newest quarter of it. */
export interface ShownAim {
  /** The year's code, "2027". */
  readonly year: string;
  readonly plan: Figure | null;
  readonly estimate: Figure | null;
  /** Per cent of the plan, by the newest quarter that is out; null where not known. */
  readonly actualOfPlan: NumberValue | null;
  readonly estimateOfPlan: NumberValue | null;
}

/**
 * The newest year that an area aims at, of an indicator; null: none. `aims` are the newest plans and
 * estimates, oldest year first, and `series` what was carried out.
 */
export function shownAim(
  indicator: Indicator,
  area: string,
  aims: readonly Figure[],
  series: readonly ShownFigure[],
): ShownAim | null {
  const own = aims.filter(
    (one) => one.indicator === indicator.code && one.area === area && one.scope === 'ALL',
  );
  const year = own.at(-1)?.period;
  if (year === undefined) return null;
  const aim = (measure: Figure['measure']) =>
    own.find((one) => one.period === year && one.measure === measure) ?? null;
  const [plan, estimate] = [aim('plan'), aim('estimate')];
  const newest = series.findLast(
    ({ periodKind, period }) => periodKind === 'quarter' && period.startsWith(`${year}-`),
  );
  const first = quarterOf(Number(year), 1);
  const { actualOfPlan, estimateOfPlan } = yearAim(
    indicator,
    (newest?.period as Quarter | undefined) ?? first,
    (measure, quarter) => {
      if (measure === 'actual') return series.find(({ period }) => period === quarter)?.value;
      // What is out holds for the whole of its year.
      if (quarterParts(quarter).number > 1) return null;
      return (measure === 'plan' ? plan : estimate)?.value;
    },
  );
  return { year, plan, estimate, actualOfPlan, estimateOfPlan };
}
