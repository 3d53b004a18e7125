import type { Area, BoundaryScheme } from '../domain/area';
import { isValidOn } from '../domain/area';
import { compareDecimals } from '../domain/decimal';
import type { Figure, Scope } from '../domain/figure';
import { choosePeriod } from '../domain/figure-choice';
import type { Indicator } from '../domain/indicator';
import { compareVietnamese } from '../domain/search-text';
import {
  type FigureBook,
  figureAt,
  isWhole,
  type ShownFigure,
  type ShownNumber,
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
  /** From the highest; those with equal values share a rank. */
  readonly ranked: readonly { readonly rank: number; readonly shown: ShownNumber }[];
  /** Provinces without a whole number: an absence with its reason, a partial sum, or nothing. */
  readonly unranked: readonly { readonly area: Area; readonly shown: ShownFigure | null }[];
  /** How many of the provinces are ranked, of how many. */
  readonly coverage: { readonly reported: number; readonly expected: number };
}

/** The ranking at the period that covers most, or null where no province says anything. */
export function rankProvinces(
  book: FigureBook,
  figures: readonly Figure[],
  indicator: Indicator,
  scope: Scope,
  provinces: readonly Area[],
): Ranking | null {
  const own = figures.filter(
    (figure) =>
      figure.indicator === indicator.code &&
      figure.scope === scope &&
      book.areas.get(figure.area)?.level === 'province',
  );
  const code = choosePeriod(own);
  const period = own.find((figure) => figure.period === code);
  if (!period) return null;
  const at = { code: period.period, kind: period.periodKind, end: period.periodEnd };
  const found = provinces.map((area) => ({
    area,
    shown: figureAt(book, area, indicator, scope, at),
  }));
  const numbers = found
    .map(({ shown }) => shown)
    .filter(isWhole)
    .sort(
      (a, b) =>
        compareDecimals(b.value.value, a.value.value) ||
        compareVietnamese(a.area.nameVi, b.area.nameVi),
    );
  if (numbers.length === 0) return null;
  return {
    indicator,
    scope,
    period: period.period,
    ranked: numbers.map((shown) => ({
      rank: 1 + numbers.filter((other) => isHigher(other, shown)).length,
      shown,
    })),
    unranked: found.filter(({ shown }) => !isWhole(shown)),
    coverage: { reported: numbers.length, expected: provinces.length },
  };
}

function isHigher(a: ShownNumber, b: ShownNumber): boolean {
  return compareDecimals(a.value.value, b.value.value) > 0;
}

export interface Rank {
  readonly rank: number;
  readonly of: number;
  readonly expected: number;
  readonly period: string;
}

/** With one in five unknown a rank says less than it seems to. */
const enoughForRank = 0.8;

/** Where an area stands in a ranking; null where it does not, or where too few are known. */
export function rankIn(ranking: Ranking | null, areaId: string): Rank | null {
  if (!ranking) return null;
  const { reported, expected } = ranking.coverage;
  const place = ranking.ranked.find(({ shown }) => shown.area.id === areaId);
  if (!place || reported < expected * enoughForRank) return null;
  return { rank: place.rank, of: reported, expected, period: ranking.period };
}
