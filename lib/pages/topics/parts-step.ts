import { shareBar } from '../../charts/share-bar';
import type { ShareSegment, SharesSpecification } from '../../charts/specification';
import type { Indicator } from '../../domain/indicator/indicator';
import { formatPeriodInSentence } from '../../format/period';
import { inLocale } from '../../locale';
import { topicMessages } from '../../messages/topics';
import { isNumber, type ShownNumber, statedFigure } from '../shown-figure';
import { territoryOf } from '../statement';
import type { PartsPlan, StepPlan } from './plan';
import {
  countryTold,
  missingStep,
  namesOf,
  nothing,
  type StepContext,
  type TopicStep,
  toldFigure,
  topicFigure,
} from './step';

/** How a whole divides, of the newest period at which its parts are known. */
export function partsStep(
  plan: Extract<StepPlan, { kind: 'parts' }>,
  context: StepContext,
): TopicStep {
  const { book, locale, dataset } = context;
  const say = topicMessages[locale].parts;
  const beside = plan.beside.flatMap((one) => toldFigure(one, context) ?? []);
  const figures = beside.map((one) => topicFigure(one, locale));
  for (const way of plan.ways) {
    const found = partsOf(way, context);
    const [first] = found?.parts ?? [];
    if (!found || !first) continue;
    const { whole, parts } = found;
    const indicator = (whole ?? first).indicator;
    const chart = withTones(shareBar({ locale, dataset, parts, whole }));
    const largest = [...(chart?.segments ?? [])]
      .filter(({ tone }) => tone > 0)
      .sort((a, b) => b.size - a.size)[0];
    if (!chart || !largest) continue;
    const title = say.title(
      whole ? inLocale(indicator, 'name', locale) : largest.label,
      formatPeriodInSentence(first.period, locale),
    );
    return {
      ...nothing,
      id: plan.id,
      finding: say.largest(territoryOf(whole ?? first, locale), largest.label, largest.share),
      figures: [
        ...[...(whole ? [whole] : []), ...parts].map((shown) =>
          topicFigure({ shown, change: null }, locale),
        ),
        ...figures,
      ],
      charts: [whole ? { ...chart, frame: { ...chart.frame, title } } : chart],
    };
  }
  const codes = plan.ways[0]?.parts ?? [];
  return { ...missingStep(plan.id, say.none(namesOf(codes, book, locale)), locale), figures };
}

/** Sums of provinces are each computed: they have colours as parts that a source printed do. */
function withTones(chart: SharesSpecification | null): SharesSpecification | null {
  if (!chart || chart.segments.some(({ tone }) => tone > 0)) return chart;
  const isRest = ({ cell }: ShareSegment) => cell.key === 'rest';
  const segments = chart.segments.map((segment, index) =>
    isRest(segment) ? segment : { ...segment, tone: (index % 5) + 1 },
  );
  const keys = segments.some(isRest)
    ? chart.frame.keys
    : chart.frame.keys.filter(({ symbol }) => symbol !== 'rest');
  return { ...chart, segments, frame: { ...chart.frame, keys } };
}

/** So many parts at least; one alone divides nothing. */
const leastParts = 2;

interface FoundParts {
  readonly whole: ShownNumber | null;
  readonly parts: readonly ShownNumber[];
}

function partsOf({ whole, parts }: PartsPlan, context: StepContext): FoundParts | null {
  const { book } = context;
  const indicators = parts.flatMap((code) => book.indicators.get(code) ?? []);
  if (whole === null) {
    const periods = indicators
      .flatMap(({ code }) => countryTold(code, 'ALL', context)?.series ?? [])
      .sort((a, b) => b.periodEnd.localeCompare(a.periodEnd))
      .map(({ period }) => period);
    const found = periods
      .map((period) => statedParts(indicators, period, null, context))
      .find((known) => known.length >= leastParts);
    return found ? { whole: null, parts: found } : null;
  }
  const told = countryTold(whole, 'ALL', context);
  for (const shown of [...(told?.series ?? [])].reverse().filter(isNumber)) {
    // Of one source: two count by different rules, and their parts would not be of this whole.
    for (const said of saidBy(shown)) {
      const source = said.sources[0]?.id ?? '';
      const known = statedParts(indicators, shown.period, source, context);
      if (known.length >= leastParts) return { whole: said, parts: known };
    }
  }
  return told && isNumber(told.shown) && told.series.length === 0
    ? summedParts(told.shown, parts, context)
    : null;
}

/** A figure as it is shown, and as each other source has it. */
function saidBy(shown: ShownNumber): ShownNumber[] {
  const others = shown.others.map((other) => ({
    ...shown,
    value: other.value,
    origin: other.origin,
    sources: [other.source],
    printed: other.printed,
    note: other.note,
    revision: other.revision,
    release: other.release,
  }));
  return [shown, ...others.filter((one): one is typeof one & ShownNumber => isNumber(one))];
}

/** What a source (null: whoever is shown) says of parts of the country at a period. */
function statedParts(
  indicators: readonly Indicator[],
  period: string,
  source: string | null,
  { almanac, book }: StepContext,
): ShownNumber[] {
  return indicators.flatMap((indicator) => {
    const shown = statedFigure(book, almanac.country, indicator, 'ALL', period);
    if (!isNumber(shown)) return [];
    return source === null
      ? [shown]
      : saidBy(shown)
          .filter(({ sources }) => sources[0]?.id === source)
          .slice(0, 1);
  });
}

/** What the same provinces come to in each part, at the period of the whole. */
function summedParts(
  whole: ShownNumber,
  codes: readonly string[],
  { almanac }: StepContext,
): FoundParts | null {
  const parts = codes
    .map((code) => {
      const mapped = almanac.mapped.ALL.find(({ indicator }) => indicator.code === code);
      return mapped?.period === whole.period ? almanac.sum(mapped, 'ALL', almanac.country) : null;
    })
    .filter(isNumber)
    .filter(({ computed }) => computed?.coverage.reported === whole.computed?.coverage.reported);
  return parts.length >= leastParts ? { whole, parts } : null;
}
