import type { ChartFigure } from '@/lib/charts/chart-figure';
import { classCounts, classLimits, classOf } from '@/lib/charts/classes';
import type { ChartRanking } from '@/lib/charts/ranking-bars';
import { formatCoverage, formatValue } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';

export interface LegendClass {
  /** 1–5, from light to dark. */
  readonly tone: number;
  readonly text: string;
  readonly count: string;
}

/** Rankings of other periods on the same boundaries, that colours and sizes are shared with. */
type Peers = readonly Pick<ChartRanking, 'ranked'>[];

/** Every value by which a map's classes and circles are measured: of its periods together. */
export function measuredBy(ranking: ChartRanking, peers: Peers): number[] {
  return peers.length === 0 ? valuesOf(ranking) : peers.flatMap(valuesOf);
}

/** Inner limits of the classes; of its own values where those of all periods part nothing. */
function limitsOf(ranking: ChartRanking, peers: Peers): number[] {
  const shared = classLimits(measuredBy(ranking, peers));
  return shared.length > 0 ? shared : classLimits(valuesOf(ranking));
}

/** Classes with their limits in words, and how many provinces each has. */
export function legendOf(ranking: ChartRanking, locale: Locale, peers: Peers = []): LegendClass[] {
  if (ranking.ranked.length === 0) return [];
  const { map } = chartMessages[locale];
  const values = valuesOf(ranking);
  const limits = limitsOf(ranking, peers);
  const say = (limit: number | undefined) => formatNumber(plain(limit ?? 0), locale);
  const only = ranking.ranked[0];
  return classCounts(values, limits).map((count, index) => ({
    tone: toneOf(index, limits.length + 1),
    count: map.count(formatNumber(String(count), locale)),
    text:
      limits.length === 0
        ? map.only(only ? formatValue(only.shown.value, ranking.indicator, locale) : '')
        : index === 0
          ? map.below(say(limits[0]))
          : index === limits.length
            ? map.from(say(limits[index - 1]))
            : map.between(say(limits[index - 1]), say(limits[index])),
  }));
}

/** The tone of every ranked area, by its identifier. */
export function tonesOf(ranking: ChartRanking, peers: Peers = []): Map<string, number> {
  const values = valuesOf(ranking);
  const limits = limitsOf(ranking, peers);
  return new Map(
    ranking.ranked.map(({ shown }, index) => [
      shown.area.id,
      toneOf(classOf(values[index] ?? 0, limits), limits.length + 1),
    ]),
  );
}

/** Why a province has no sign; a sum with a part missing is no figure of the whole. */
export function reasonOf(
  { shown, knownBefore }: { readonly shown: ChartFigure | null; readonly knownBefore?: boolean },
  locale: Locale,
): string {
  const { map, unknown } = chartMessages[locale];
  if (shown === null) return knownBefore ? map.notAddable : unknown;
  if (shown.value.type === 'number' && shown.computed?.partial) {
    return `${map.partial} (${formatCoverage(shown.computed.coverage, locale)})`;
  }
  return formatValue(shown.value, shown.indicator, locale);
}

/** Of a range the middle decides. */
export function valuesOf({ ranked }: Pick<ChartRanking, 'ranked'>): number[] {
  return ranked.map(({ shown: { value } }) => {
    if (value.type !== 'number') return 0;
    const low = Number(value.value);
    return value.valueHigh === null ? low : (low + Number(value.valueHigh)) / 2;
  });
}

/** Fewer classes are spread over the five tones; one class has the middle one. */
function toneOf(index: number, classes: number): number {
  return classes === 1 ? 3 : 1 + Math.round((index * 4) / (classes - 1));
}

function plain(limit: number): string {
  return limit.toFixed(12).replace(/\.?0+$/, '');
}
