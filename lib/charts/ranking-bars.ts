import { type Dataset, isNotApplicable, type Scope } from '@/lib/domain/figure/figure';
import { isEnoughForRank } from '@/lib/domain/figure/rank';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { Area } from '@/lib/domain/territory/area';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { formatProvinces } from '@/lib/format/provinces';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import {
  areaName,
  type ChartFigure,
  computedKeys,
  indicatorName,
  indicatorUnit,
  isMark,
  toCell,
  withMeasureUnit,
} from './chart-figure';
import { saidValue } from './finding';
import { frameOf } from './frame';
import { scaleOf } from './scale';
import type { BarRow, BarsSpecification } from './specification';

/** A ranking from the highest, and those that have no whole number. */
export interface ChartRanking<Figure extends ChartFigure = ChartFigure> {
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly period: string;
  readonly ranked: readonly { readonly rank: number; readonly shown: Figure }[];
  readonly unranked: readonly {
    readonly area: Pick<Area, 'id' | 'nameVi' | 'nameEn'>;
    readonly shown: Figure | null;
    /** Each province that went into it has a figure, and they cannot be put together. */
    readonly knownBefore?: boolean;
  }[];
  /** Whether some of the provinces are no more: their number is not that of today's. */
  readonly isFormer: boolean;
}

export interface RankingBarsInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly ranking: ChartRanking;
  /** The area that has colour; null where none has. */
  readonly subject: string | null;
  readonly title?: string;
  /** How many of the first stand in any case. */
  readonly leaders?: number;
  /** How many stand on each side of the subject. */
  readonly around?: number;
}

/**
 * Horizontal bars from zero: the first ones, the subject's neighbourhood, the last one; what is
 * skipped between them is counted. A subject without a number stands at the end with its reason.
 */
export function rankingBars(input: RankingBarsInput): BarsSpecification | null {
  const { locale, dataset, ranking, subject, leaders = 3, around = 2 } = input;
  const { ranked, indicator } = ranking;
  if (ranked.length === 0) return null;
  const say = chartMessages[locale];
  const place = ranked.findIndex(({ shown }) => shown.area.id === subject);
  const kept = ranked.map(
    (_, index) =>
      index < leaders ||
      index === ranked.length - 1 ||
      (place >= 0 && Math.abs(index - place) <= around),
  );
  const rows: BarRow[] = [];
  for (let index = 0; index < ranked.length; index += 1) {
    const end = kept.indexOf(true, index);
    // A row that says "one is skipped" takes as much room as the one it skips.
    if (end - index > 1) {
      rows.push({
        type: 'skipped',
        key: `skipped.${index}`,
        text: say.skipped(formatNumber(String(end - index), locale)),
      });
      index = end;
    }
    rows.push(rowOf(ranked[index], locale, subject));
  }
  const absent = ranking.unranked.find(({ area }) => area.id === subject);
  if (absent) {
    rows.push({
      type: 'bar',
      area: absent.area.id,
      rank: '',
      label: areaName(absent.area, locale),
      role: 'subject',
      cell: toCell(absent.area.id, absent.shown, locale),
    });
  }
  const cells = rows.flatMap((row) => (row.type === 'bar' ? [row.cell] : []));
  const found = ranked[place] ?? ranked[0];
  const shownFigures = ranked.filter((_, index) => kept[index]).map(({ shown }) => shown);
  const marks = cells.filter(isMark);
  return {
    kind: 'bars',
    of: say.province,
    measure: withMeasureUnit(indicatorName(indicator, locale), indicatorUnit(indicator, locale)),
    rows,
    scale: scaleOf(marks, locale, { fromZero: true }),
    frame: frameOf({
      locale,
      dataset,
      title:
        input.title ??
        (absent
          ? `${areaName(absent.area, locale)}: ${absentReason(rows)}`
          : found
            ? findingOf(found, place >= 0, ranking, locale)
            : ''),
      figures: shownFigures,
      cells,
      keys: computedKeys(shownFigures, locale),
      description: rows
        .flatMap((row) =>
          row.type === 'bar' && isMark(row.cell)
            ? [`${row.rank}. ${row.label}: ${row.cell.text}`]
            : [],
        )
        .join('; '),
    }),
  };
}

/** Why the subject, which stands last, has no place. */
function absentReason(rows: readonly BarRow[]): string {
  const last = rows.at(-1);
  if (last?.type !== 'bar') return '';
  return last.cell.type === 'gap' ? last.cell.reason : last.cell.text;
}

function rowOf(
  entry: ChartRanking['ranked'][number] | undefined,
  locale: Locale,
  subject: string | null,
): BarRow {
  if (!entry) throw new Error('a row outside the ranking');
  const { rank, shown } = entry;
  return {
    type: 'bar',
    area: shown.area.id,
    rank: formatNumber(String(rank), locale),
    label: areaName(shown.area, locale),
    role: shown.area.id === subject ? 'subject' : 'context',
    cell: toCell(shown.area.id, shown, locale),
  };
}

/** How many areas could have a figure: where more than have one, a place is one among those that have. */
export function expectedIn({ ranked, unranked }: ChartRanking): number {
  return ranked.length + unranked.filter(({ shown }) => !isNotApplicable(shown?.value)).length;
}

/** The subject with its place; without one the highest, where enough are known to call it so. */
function findingOf(
  { rank, shown }: ChartRanking['ranked'][number],
  isSubject: boolean,
  ranking: ChartRanking,
  locale: Locale,
): string {
  const { ranked } = ranking;
  const expected = expectedIn(ranking);
  const { finding } = chartMessages[locale];
  const name = areaName(shown.area, locale);
  const value = saidValue(shown, locale);
  const of = amongOf(ranking, locale);
  const lowest = ranked.at(-1)?.rank ?? 1;
  if (!isEnoughForRank(ranked.length, expected) || lowest === 1) {
    return finding.one(name, value, formatPeriodInSentence(shown.period, locale));
  }
  if (rank === 1) return finding.highest(name, value, of);
  if (!isSubject) return finding.one(name, value, formatPeriodInSentence(shown.period, locale));
  if (rank === lowest) return finding.lowest(name, value, of);
  const fromLowest = 1 + ranked.filter((one) => one.rank > rank).length;
  const tell = fromLowest < rank ? finding.rankedLow : finding.ranked;
  return tell(name, value, formatNumber(String(Math.min(rank, fromLowest)), locale), of);
}

/** Among whom a ranking tells something, with the boundaries that are no more. */
export function amongOf(ranking: ChartRanking, locale: Locale): string {
  const { ranked, isFormer } = ranking;
  return formatProvinces({ of: ranked.length, expected: expectedIn(ranking), isFormer }, locale);
}
