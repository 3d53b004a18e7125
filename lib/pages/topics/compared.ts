import type { Scope } from '../../domain/figure/figure';
import type { Indicator } from '../../domain/indicator/indicator';
import { withInputs } from '../../domain/indicator/indicator';
import {
  type IndicatorMoment,
  type MappedIndicator,
  momentsOf,
  newestKnown,
} from '../../domain/indicator/mapped';
import { isQuarter, shiftQuarter } from '../../domain/period';
import type { Almanac } from '../almanac';
import { offeredPeriods, periodAsked } from '../indicator-page';
import { type BalancePlan, codesOf, type TopicPlan } from './plan';

type Known = Pick<Almanac, 'indicators' | 'coverage' | 'mapped'>;

/** One indicator at two periods a year apart. */
export interface ComparedPeriods {
  readonly indicator: Indicator;
  readonly before: string;
  readonly now: string;
}

/** Of what an indicator's periods are known: of a ratio that nobody states those of its first part. */
function countedAs(indicator: Indicator, { indicators, coverage }: Known): Indicator {
  const [part] = indicator.kind === 'ratio' ? indicator.numerators : [];
  const isStated = coverage.some((count) => count.indicator === indicator.code);
  return (!isStated && indicators.find(({ code }) => code === part)) || indicator;
}

/** An indicator at the period at which it is mapped, a ratio by its parts; null where it is not. */
export function mappedAs(code: string, almanac: Known): MappedIndicator | null {
  const indicator = almanac.indicators.find((one) => one.code === code);
  const counted = indicator && countedAs(indicator, almanac);
  const entry = almanac.mapped.ALL.find((one) => one.indicator.code === counted?.code);
  return indicator && entry ? { indicator, period: entry.period } : null;
}

/** So many provinces are enough to be added up, with their coverage; fewer stand on their own pages. */
const enoughToAdd = 5;

/**
 * The newest period of which provinces speak widely; of a ratio that of its parts. Null where too few
 * ever spoke of one.
 */
export function widePeriod(indicator: Indicator, scope: Scope, almanac: Known): string | null {
  const counted = countedAs(indicator, almanac);
  const entry = almanac.mapped[scope].find((one) => one.indicator.code === counted.code);
  if (entry) return entry.period;
  const known = newestKnown(almanac.coverage, counted, scope);
  const count = almanac.coverage.find(
    (one) => one.indicator === counted.code && one.scope === scope && one.period === known,
  );
  return known && count && count.provinces >= enoughToAdd ? known : null;
}

/**
 * The first of some indicators of which provinces speak both at its newest widely known period and
 * exactly a year before; null where none is. The year is fixed: a base is not chosen for what it shows.
 */
export function comparedPeriods(codes: readonly string[], almanac: Known): ComparedPeriods | null {
  for (const code of codes) {
    const mapped = mappedAs(code, almanac);
    if (!mapped) continue;
    const { indicator, period: now } = mapped;
    const before = yearBefore(now);
    const offered = offeredPeriods(almanac, countedAs(indicator, almanac), 'ALL');
    if (before && periodAsked(offered, before)) return { indicator, before, now };
  }
  return null;
}

/** The two ends and the flows of a balance, by indicator. */
export interface BalancePeriods {
  readonly stock: Indicator;
  readonly ins: readonly Indicator[];
  readonly outs: readonly Indicator[];
  readonly before: string;
  readonly now: string;
}

/** When the flows of a balance were last widely told, and the moment they begin at. */
export function balancePeriods(plan: BalancePlan, almanac: Known): BalancePeriods | null {
  const find = (code: string) => almanac.indicators.find((one) => one.code === code);
  const stock = find(plan.stock);
  const ins = plan.ins.flatMap((code) => find(code) ?? []);
  const outs = plan.outs.flatMap((code) => find(code) ?? []);
  const [first] = outs;
  const now = almanac.mapped.ALL.find(({ indicator }) => indicator === first)?.period;
  if (!stock || now === undefined) return null;
  if (ins.length < plan.ins.length || outs.length < plan.outs.length) return null;
  const before =
    plan.over === 'year' ? yearBefore(now) : isQuarter(now) ? shiftQuarter(now, -1) : null;
  return before === null ? null : { stock, ins, outs, before, now };
}

/** The same quarter, year or day a year earlier; null of other periods. */
function yearBefore(period: string): string | null {
  if (!/^\d{4}(-Q[1-4]|-\d{2}-\d{2})?$/.test(period)) return null;
  // The last day of February may not exist a year before.
  if (period.endsWith('-02-29')) return null;
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** All that a topic reads: of the country and the group every figure, of provinces two moments. */
export interface TopicNeeds {
  readonly indicators: readonly string[];
  readonly moments: readonly IndicatorMoment[];
}

export function topicNeeds(plan: TopicPlan, almanac: Known): TopicNeeds {
  const { indicators } = almanac;
  const ofSections = indicators
    .filter(({ section, kind }) => kind !== 'text' && plan.sections.includes(section ?? ''))
    .map(({ code }) => code);
  const compared = plan.steps.flatMap((step) => {
    if (step.kind === 'change') {
      const found = comparedPeriods(step.codes, almanac);
      return found ? bothEnds(found.indicator, found) : [];
    }
    if (step.kind !== 'balance') return [];
    const found = balancePeriods(step, almanac);
    if (!found) return [];
    return [
      ...bothEnds(found.stock, found),
      ...[...found.ins, ...found.outs].map((indicator) => ({ indicator, period: found.now })),
    ];
  });
  // What every page shows of provinces is known already; the rest that is told is read.
  const told = codesOf(plan).flatMap((code) => {
    const indicator = indicators.find((one) => one.code === code);
    const period = indicator && widePeriod(indicator, 'ALL', almanac);
    return period && !mappedAs(code, almanac) ? [{ indicator, period }] : [];
  });
  const moments = [...compared, ...told];
  return {
    indicators: withInputs([...new Set([...ofSections, ...codesOf(plan)])], indicators),
    moments: momentsOf(moments, indicators),
  };
}

function bothEnds(
  indicator: Indicator,
  { before, now }: { readonly before: string; readonly now: string },
) {
  return [
    { indicator, period: before },
    { indicator, period: now },
  ];
}
