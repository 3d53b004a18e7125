import { type FigureSource, isNotApplicable, type Scope } from '../domain/figure/figure';
import { isEnoughForRank } from '../domain/figure/rank';
import type { Indicator } from '../domain/indicator/indicator';
import { compareDecimals } from '../domain/number/decimal';
import { type Day, getPeriod } from '../domain/period';
import { compareVietnamese } from '../domain/search-text';
import type { Area, BoundaryScheme } from '../domain/territory/area';
import { isValidOn } from '../domain/territory/area';
import { areasOnDay, hasPartIn } from '../domain/territory/boundary';
import {
  type FigureBook,
  figureAt,
  isNumber,
  isWhole,
  type ShownFigure,
  type ShownNumber,
  statedFigure,
  unstatedFigure,
} from './shown-figure';

/** The provinces and cities of a set of boundaries, in the order of the alphabet. */
export function provincesOf(areas: Iterable<Area>, scheme: BoundaryScheme): Area[] {
  return [...areas]
    .filter((area) => area.level === 'province' && isValidOn(area, scheme.referenceDate))
    .sort((a, b) => compareVietnamese(a.nameVi, b.nameVi));
}

/** One indicator over the provinces of a set of boundaries at one period. */
export interface Ranking {
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly period: string;
  readonly periodEnd: Day;
  /** From the highest; those with equal values share a rank. */
  readonly ranked: readonly { readonly rank: number; readonly shown: ShownNumber }[];
  /** Provinces without a whole number: an absence with its reason, a partial sum, or nothing. */
  readonly unranked: readonly {
    readonly area: Area;
    readonly shown: ShownFigure | null;
    /** Each province that went into it has a figure, and they cannot be put together. */
    readonly knownBefore: boolean;
  }[];
  /** How many of the provinces are ranked, of how many. */
  readonly coverage: { readonly reported: number; readonly expected: number };
  /** Whether some of the provinces are no more: their number is not that of today's. */
  readonly isFormer: boolean;
}

/** The ranking at a period, or null where no province says anything that can be ranked. */
export function rankProvinces(...asked: Parameters<typeof surveyProvinces>): Ranking | null {
  const ranking = surveyProvinces(...asked);
  return ranking.ranked.length > 0 ? ranking : null;
}

/**
 * What provinces say at a period, also where none says anything that can be ranked. A province
 * without an ethnic-minority part is not applicable in that scope, and not in its coverage.
 */
export function surveyProvinces(
  book: FigureBook,
  indicator: Indicator,
  scope: Scope,
  period: string,
  provinces: readonly Area[],
): Ranking {
  const at = getPeriod(period);
  const found = provinces.map((area) => ({
    area,
    shown:
      figureAt(book, area, indicator, scope, at) ??
      (hasPartIn(area, scope, at.end)
        ? null
        : unstatedFigure(area, indicator, scope, at, notApplicable)),
  }));
  const numbers = found
    .map(({ shown }) => shown)
    .filter(isWhole)
    .sort(
      (a, b) =>
        compareDecimals(b.value.value, a.value.value) ||
        compareVietnamese(a.area.nameVi, b.area.nameVi),
    );
  return {
    indicator,
    scope,
    period,
    periodEnd: at.end,
    ranked: withRanks(numbers),
    unranked: found
      .filter(({ shown }) => !isWhole(shown))
      .map((entry) => ({
        ...entry,
        knownBefore: areKnownBefore(book, entry.area, indicator, scope, period),
      })),
    coverage: {
      reported: numbers.length,
      expected: found.filter(({ shown }) => !isNotApplicable(shown?.value)).length,
    },
    isFormer: provinces.some(({ validUntil }) => validUntil !== null),
  };
}

/** What nobody need say: the area has no such part. */
const notApplicable = { type: 'absent', absence: 'M' } as const;

function areKnownBefore(
  book: FigureBook,
  area: Area,
  indicator: Indicator,
  scope: Scope,
  period: string,
): boolean {
  const formers = areasOnDay(area.id, getPeriod(period).end, book.areas).filter(
    ({ id }) => id !== area.id,
  );
  return (
    formers.length > 0 &&
    formers.every((former) => isNumber(statedFigure(book, former, indicator, scope, period)))
  );
}

/** From the highest; equal values share the rank of the first of them. */
function withRanks(numbers: readonly ShownNumber[]): Ranking['ranked'] {
  let rank = 1;
  return numbers.map((shown, index) => {
    const before = numbers[index - 1];
    if (before && compareDecimals(before.value.value, shown.value.value) > 0) rank = index + 1;
    return { rank, shown };
  });
}

export interface Rank {
  /** From the highest. */
  readonly rank: number;
  readonly fromLowest: number;
  readonly of: number;
  readonly expected: number;
  readonly period: string;
  /** Nobody has more, or nobody less; null between the two, and where all have the same. */
  readonly end: 'highest' | 'lowest' | null;
  readonly isFormer: boolean;
}

/** Where an area stands in a ranking; null where it does not, or where too few are known. */
export function rankIn(ranking: Ranking | null, areaId: string): Rank | null {
  const place = ranking?.ranked.find(({ shown }) => shown.area.id === areaId);
  if (!ranking || !place) return null;
  const { reported, expected } = ranking.coverage;
  if (!isEnoughForRank(reported, expected)) return null;
  const lowest = ranking.ranked.at(-1)?.rank ?? 1;
  const end = place.rank === lowest ? 'lowest' : place.rank === 1 ? 'highest' : null;
  return {
    rank: place.rank,
    fromLowest: 1 + ranking.ranked.filter(({ rank }) => rank > place.rank).length,
    of: reported,
    expected,
    period: ranking.period,
    end: lowest === 1 ? null : end,
    isFormer: ranking.isFormer,
  };
}

/** Every document that a ranking stands on, those of partial sums too. */
export function sourcesOfRanking({ ranked, unranked }: Ranking): FigureSource[] {
  const shown = [...ranked.map((one) => one.shown), ...unranked.flatMap((one) => one.shown ?? [])];
  const sources = shown.flatMap((one) => one.sources.map((source) => [source.id, source] as const));
  return [...new Map(sources).values()];
}
