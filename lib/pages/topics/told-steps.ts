import { amongOf, rankingBars } from '../../charts/ranking-bars';
import { stripChart } from '../../charts/strip';
import { isEnoughForRank } from '../../domain/figure/rank';
import { sumDecimals, toDecimal } from '../../domain/number/decimal';
import { combinedStatus } from '../../domain/number/number-span';
import { getPeriod } from '../../domain/period';
import { schemesOn } from '../../domain/territory/boundary';
import { formatValueWithUnit } from '../../format/figure';
import { formatNumber } from '../../format/number';
import { formatPeriodInSentence } from '../../format/period';
import { formatProvinces } from '../../format/provinces';
import { inLocale, type Locale } from '../../locale';
import { topicMessages } from '../../messages/topics';
import { countryTrend } from '../indicator-picture';
import { type Ranking, rankIn } from '../ranking';
import { isNumber, type ShownFigure, type ShownNumber } from '../shown-figure';
import { endsOf, startMap } from '../start-map';
import { type Statement, saidOf, statementText } from '../statement';
import { mappedAs } from './compared';
import type { StepPlan } from './plan';
import {
  countryTold,
  missingStep,
  namesOf,
  nothing,
  type StepContext,
  type ToldFigure,
  type TopicStep,
  toldFigure,
  topicFigure,
} from './step';
import { othersSay, whenOf } from './told';

type Plan<Kind extends StepPlan['kind']> = Extract<StepPlan, { kind: Kind }>;

/** How many: the first that is known, over time, and what others count beside it. */
export function countStep(plan: Plan<'count'>, context: StepContext): TopicStep {
  const { almanac, book, locale, dataset } = context;
  const say = topicMessages[locale];
  const lead = plan.lead.flatMap((code) => countryTold(code, 'ALL', context) ?? [])[0];
  const beside = eachOnce([
    ...alikeOf(plan.lead, context),
    ...plan.beside.flatMap((one) => toldFigure(one, context) ?? []),
  ]).filter(({ shown }) => !isSame(shown, lead?.shown));
  const all = lead ? [lead, ...beside] : beside;
  // Another's count bears its own name: it does not pass for the one that is missing.
  const first = lead ?? beside[0];
  const missing = say.missing(namesOf(plan.lead, book, locale));
  const trend = lead
    ? countryTrend({ ...lead, emmSeries: [] }, { locale, dataset }, almanac.breaks)
    : null;
  return {
    ...nothing,
    id: plan.id,
    finding: first ? saidOf(alone(first), locale) : say.notYet,
    said: [
      lead ? '' : missing,
      lead ? othersSay(lead.shown, locale) : '',
      ...(lead ? disagreements(lead, locale) : []),
      beside.length > 0 && lead ? say.sameWord : '',
    ].filter(Boolean),
    figures: all.map((one) => topicFigure(one, locale)),
    charts: trend ? [trend] : [],
    opens: lead !== undefined,
  };
}

/** The same thing as others count it, in series of their own: never added, never set against it. */
function alikeOf(codes: readonly string[], context: StepContext): ToldFigure[] {
  return [...context.book.indicators.values()]
    .filter(({ populationOf }) => populationOf !== null && codes.includes(populationOf))
    .flatMap(({ code }) => countryTold(code, 'ALL', context) ?? []);
}

function eachOnce(told: readonly ToldFigure[]): ToldFigure[] {
  const keyOf = ({ shown }: ToldFigure) =>
    `${shown.indicator.code} ${shown.scope} ${shown.area.id}`;
  return [...new Map(told.map((one) => [keyOf(one), one])).values()];
}

/** Earlier periods of which sources say different things, the newest two. */
function disagreements({ shown, series }: ToldFigure, locale: Locale): string[] {
  const say = topicMessages[locale];
  return series
    .filter(isNumber)
    .filter((one) => one.disagree && one.periodEnd < shown.periodEnd)
    .slice(-2)
    .map(({ period, value, indicator, others }) => {
      const values = [value, ...others.map((other) => other.value)].map((one) =>
        formatValueWithUnit(one, indicator, locale),
      );
      return say.sourcesDiffer(
        formatPeriodInSentence(period, locale),
        [...new Set(values)].join(say.and),
      );
    });
}

function isSame(shown: ShownFigure, other: ShownFigure | undefined): boolean {
  return (
    shown.indicator.code === other?.indicator.code &&
    shown.scope === other.scope &&
    shown.area.id === other.area.id
  );
}

/** Figures that stand beside each other, each in a sentence of its own. */
export function besideStep(plan: Plan<'beside'>, context: StepContext): TopicStep {
  const { book, locale } = context;
  const known = plan.told.flatMap((one) => toldFigure(one, context) ?? []);
  const [first, ...others] = known;
  const codes = new Set(known.map(({ shown }) => shown.indicator.code));
  const silent = plan.told
    .filter(({ code, ofGroup }) => !ofGroup && !codes.has(code))
    .map(({ code }) => code);
  const say = topicMessages[locale];
  const missing = silent.length > 0 ? say.missing(namesOf(silent, book, locale)) : '';
  return {
    ...nothing,
    id: plan.id,
    finding: first ? saidOf(alone(first), locale) : say.notYet,
    said: [...others.slice(0, 2).map((one) => statementText(alone(one), locale)), missing].filter(
      Boolean,
    ),
    figures: known.map((one) => topicFigure(one, locale)),
  };
}

/** Where: the provinces beside each other at the period that most of them speak of. */
export function whereStep(plan: Plan<'where'>, context: StepContext): TopicStep {
  const { almanac, book, locale, dataset } = context;
  const say = topicMessages[locale].spread;
  const mapped = plan.codes.flatMap((code) => mappedAs(code, almanac) ?? [])[0];
  const map =
    mapped &&
    startMap(
      almanac.ofProvinces,
      { ...mapped, scope: 'ALL', offered: almanac.mapped },
      schemesOn(getPeriod(mapped.period).end, almanac.schemes),
      undefined,
    );
  if (!map || map.ranking.ranked.length === 0) {
    return missingStep(plan.id, say.none(namesOf(plan.codes, book, locale)), locale);
  }
  const { ranking } = map;
  const strip = stripChart({ locale, dataset, ranking });
  const bars = rankingBars({
    locale,
    dataset,
    ranking,
    subject: null,
    leaders: strip ? 5 : 12,
  });
  return {
    ...nothing,
    id: plan.id,
    finding: spreadFinding(ranking, locale),
    said: [halfOf(ranking, locale), isKnownWell(ranking) ? '' : say.few].filter(Boolean),
    charts: [strip, bars].filter((chart) => chart !== null),
    opens: endsOf(ranking) !== null,
    mapOf: ranking.indicator,
  };
}

/** The ends, where enough are known and each is one province's alone; else how many are known. */
export function spreadFinding(ranking: Ranking, locale: Locale): string {
  const say = topicMessages[locale].spread;
  const name = inLocale(ranking.indicator, 'name', locale);
  const ends = endsOf(ranking);
  // The status stands with the period.
  const value = (shown: ShownNumber) =>
    formatValueWithUnit({ ...shown.value, status: 'A' }, shown.indicator, locale);
  if (ends) {
    const nameOf = ({ area }: ShownNumber) => inLocale(area, 'name', locale);
    const { highest, lowest } = ends;
    return say.ends(
      name,
      nameOf(highest),
      value(highest),
      nameOf(lowest),
      value(lowest),
      amongOf(ranking, locale),
      whenOf(
        { ...highest, value: { ...highest.value, status: statusOf([highest, lowest]) } },
        locale,
      ),
    );
  }
  const { reported, expected } = ranking.coverage;
  const period = formatPeriodInSentence(ranking.period, locale);
  return say.known(
    formatNumber(String(reported), locale),
    formatProvinces({ of: expected, expected, isFormer: ranking.isFormer }, locale),
    name,
    period,
  );
}

function statusOf(shown: readonly ShownNumber[]) {
  return combinedStatus(shown.map(({ value }) => value.status));
}

function isKnownWell(ranking: Ranking): boolean {
  return rankIn(ranking, ranking.ranked[0]?.shown.area.id ?? '') !== null;
}

/** How few provinces have more than half of what all with a figure have; of counts alone. */
export function halfOf(ranking: Ranking, locale: Locale): string {
  const { indicator, ranked, coverage } = ranking;
  const values = ranked.map(({ shown }) => shown.value);
  const isAddable =
    indicator.areaAggregation === 'sum' &&
    isEnoughForRank(coverage.reported, coverage.expected) &&
    values.every(({ precision, value }) => precision === 'exact' && !value.startsWith('-'));
  const whole = toDecimal(sumDecimals(values.map(({ value }) => value)));
  if (!isAddable || whole.isZero()) return '';
  let sum = toDecimal('0');
  for (const [index, { value }] of values.entries()) {
    sum = sum.plus(toDecimal(value));
    if (sum.times(2).greaterThan(whole)) {
      const count = formatNumber(String(index + 1), locale);
      return topicMessages[locale].spread.half(count, amongOf(ranking, locale));
    }
  }
  return '';
}

/** A figure that is set against nothing but its own past. */
function alone({ shown, change }: Pick<Statement, 'shown' | 'change'>): Statement {
  return { shown, change, rank: null, country: null };
}
