import { balanceChart } from '../../charts/balance';
import { changeChart } from '../../charts/change';
import { balanceOutcome } from '../../domain/figure/balance';
import type { Change } from '../../domain/figure/change';
import { compareDecimals, toDecimal } from '../../domain/number/decimal';
import { addSpans, combinedStatus, spanOf, spanValue } from '../../domain/number/number-span';
import { getPeriod } from '../../domain/period';
import { isValidOn } from '../../domain/territory/area';
import { formatChange, formatValue, formatValueWithUnit } from '../../format/figure';
import { formatNumber } from '../../format/number';
import { formatPeriodInSentence } from '../../format/period';
import { inLocale, type Locale } from '../../locale';
import { topicMessages } from '../../messages/topics';
import { changeOf, figureAt, isWhole, type ShownNumber } from '../shown-figure';
import { territoryOf } from '../statement';
import { balanceFigures } from './balance-sum';
import { balancePeriods, type ComparedPeriods, comparedPeriods } from './compared';
import type { StepPlan } from './plan';
import {
  missingStep,
  namesOf,
  nothing,
  type StepContext,
  type TopicStep,
  topicFigure,
} from './step';

type Plan<Kind extends StepPlan['kind']> = Extract<StepPlan, { kind: Kind }>;

/** What came in and went out: a balance that closes, or says by how much it does not. */
export function balanceStep(plan: Plan<'balance'>, context: StepContext): TopicStep {
  const { almanac, book, locale, dataset } = context;
  const say = topicMessages[locale].balance;
  const periods = balancePeriods(plan, almanac);
  const figures = periods && balanceFigures(book, almanac.country, periods);
  const codes = [plan.stock, ...plan.ins, ...plan.outs];
  if (!figures) {
    return missingStep(plan.id, say.none(namesOf(codes, book, locale)), locale);
  }
  const { start, ins, outs, end } = figures;
  const who = territoryOf(end, locale, 'within');
  const outcome = balanceOutcome({
    start: start.value,
    ins: ins.map(({ value }) => value),
    outs: outs.map(({ value }) => value),
    end: end.value,
  });
  const name = inLocale(end.indicator, 'shortName', locale);
  const chart = balanceChart({
    locale,
    dataset,
    start,
    ins,
    outs,
    end,
    who: end.computed?.partial ? say.who(name, who) : `${name}, ${who}`,
  });
  const tell = { closes: say.closes, may_close: say.mayClose, open: say.open }[outcome.kind];
  return {
    ...nothing,
    id: plan.id,
    finding: tell(
      name,
      sumText(ins, locale),
      sumText(outs, locale),
      formatPeriodInSentence(plan.over === 'year' ? end.periodEnd.slice(0, 4) : end.period, locale),
    ),
    said: end.computed?.partial ? [say.only] : [],
    figures: [start, ...ins, ...outs, end].map((shown) =>
      topicFigure({ shown, change: null }, locale),
    ),
    charts: chart ? [chart] : [],
  };
}

function sumText(parts: readonly ShownNumber[], locale: Locale): string {
  const [first] = parts;
  if (!first) return formatNumber('0', locale);
  const values = parts.map(({ value }) => value);
  const status = combinedStatus(values.map((value) => value.status));
  const sum = spanValue(addSpans(values.map(spanOf)), status);
  return formatValue(sum, first.indicator, locale);
}

/** A province at both periods, where the rule of comparisons lets them be set against each other. */
interface ComparedProvince {
  readonly from: ShownNumber;
  readonly to: ShownNumber;
  readonly change: Extract<Change, { kind: 'change' }>;
}

/** Each province a year before and now; those whose series changed its meaning in between left out. */
export function changeStep(plan: Plan<'change'>, context: StepContext): TopicStep {
  const { book, almanac, locale, dataset } = context;
  const say = topicMessages[locale].change;
  const periods = comparedPeriods(plan.codes, almanac);
  const { provinces, silent } = periods
    ? comparedProvinces(periods, context)
    : { provinces: [], silent: 0 };
  const chart = changeChart({ locale, dataset, pairs: provinces, silent });
  if (!periods || !chart) {
    return missingStep(plan.id, say.none(namesOf(plan.codes, book, locale)), locale);
  }
  return {
    ...nothing,
    id: plan.id,
    finding: changeFinding(provinces, periods, locale),
    said: [say.rule],
    charts: [chart],
    mapOf: periods.indicator,
  };
}

function comparedProvinces(
  { indicator, before, now }: ComparedPeriods,
  { book }: StepContext,
): { readonly provinces: readonly ComparedProvince[]; readonly silent: number } {
  const [from, to] = [getPeriod(before), getPeriod(now)];
  const alive = [...book.areas.values()].filter(
    (area) => area.level === 'province' && isValidOn(area, to.end),
  );
  const provinces = alive.flatMap((area) => {
    const [earlier, later] = [from, to].map((at) => figureAt(book, area, indicator, 'ALL', at));
    if (!isWhole(earlier) || !isWhole(later)) return [];
    const found = changeOf(book, later, [earlier]);
    return found ? [{ from: earlier, to: later, change: found.change }] : [];
  });
  const heard = alive.filter((area) => figureAt(book, area, indicator, 'ALL', to) !== null);
  return { provinces, silent: heard.length - provinces.length };
}

/** Of counts what the same provinces came to and come to; else who changed most. */
function changeFinding(
  provinces: readonly ComparedProvince[],
  { indicator, before, now }: ComparedPeriods,
  locale: Locale,
): string {
  const say = topicMessages[locale].change;
  const name = inLocale(indicator, 'shortName', locale);
  const [when, then] = [before, now].map((period) => formatPeriodInSentence(period, locale));
  if (indicator.areaAggregation === 'sum') {
    const total = (side: 'from' | 'to') => {
      const values = provinces.map((one) => one[side].value);
      const status = combinedStatus(values.map((value) => value.status));
      return formatValueWithUnit(
        spanValue(addSpans(values.map(spanOf)), status),
        indicator,
        locale,
      );
    };
    const count = say.provinces(formatNumber(String(provinces.length), locale));
    return say.sum(count, name, total('from'), when ?? '', total('to'), then ?? '');
  }
  const [most] = [...provinces].sort((a, b) =>
    compareDecimals(
      toDecimal(b.change.difference).abs().toFixed(),
      toDecimal(a.change.difference).abs().toFixed(),
    ),
  );
  if (!most) return '';
  return say.most(
    name,
    inLocale(most.to.area, 'name', locale),
    formatChange(most.change, indicator, locale) ?? '',
    when ?? '',
  );
}
