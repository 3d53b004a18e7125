import type { ValueStatus } from '../../domain/figure/figure';
import { aggregateAreas, type Part } from '../../domain/indicator/aggregation';
import type { Indicator } from '../../domain/indicator/indicator';
import { getPeriod } from '../../domain/period';
import type { CellGap } from '../../domain/table/table-gap';
import type { Area } from '../../domain/territory/area';
import { areasOnDay, hasPartIn } from '../../domain/territory/boundary';
import { sumOfProvinces } from '../province-sum';
import {
  choiceOf,
  type FigureBook,
  figureAt,
  isWide,
  type ShownFigure,
  sourcesOfParts,
  unstatedFigure,
} from '../shown-figure';
import type { TablePlace } from './table-layout';

export type TableCell =
  | { readonly shown: ShownFigure; readonly gap: null }
  | { readonly shown: null; readonly gap: CellGap };

/** What is known of a place: stated, or put together as on every page; else why there is nothing. */
export function cellAt(
  book: FigureBook,
  { area, indicator, period, scope }: TablePlace,
  provinces: readonly Area[],
): TableCell {
  if (area === null) return totalAt(book, provinces, { indicator, period, scope });
  const at = getPeriod(period);
  const shown =
    figureAt(book, area, indicator, scope, at) ?? wideSum(book, { area, indicator, period, scope });
  if (shown) return { shown, gap: null };
  if (area.level === 'province' && !hasPartIn(area, scope, at.end)) {
    return { shown: null, gap: 'notApplicable' };
  }
  const hasEnded = area.validUntil !== null && area.validUntil <= at.start;
  return { shown: null, gap: hasEnded ? 'ended' : 'unknown' };
}

/** What most provinces of the country or a region add up to: less would pass for the whole. */
function wideSum(
  book: FigureBook,
  { area, indicator, period, scope }: TablePlace & { readonly area: Area },
): ShownFigure | null {
  if (area.level !== 'country' && area.level !== 'region') return null;
  const sum = sumOfProvinces(book, area, indicator, scope, period);
  return sum && isWide(sum) ? sum : null;
}

/** The provinces of a table together, of one indicator, period and scope; never of two statuses. */
function totalAt(
  book: FigureBook,
  provinces: readonly Area[],
  { indicator, period, scope }: Omit<TablePlace, 'area'>,
): TableCell {
  const at = getPeriod(period);
  const parts = partsOf(book, provinces, { indicator, period, scope });
  const statuses = new Set(
    parts.flatMap(({ id }) =>
      inputsOf(indicator).flatMap((code) => {
        const value = choiceOf(book, code, id, scope, period)?.chosen.value;
        return value?.type === 'number' ? [roundedStatus(value.status)] : [];
      }),
    ),
  );
  if (statuses.size > 1) return { shown: null, gap: 'mixedStatus' };
  const aggregate = aggregateAreas(indicator, parts);
  // A sum of one would only be that one again.
  if (aggregate.kind !== 'value' || aggregate.coverage.reported < 2) {
    const isKnown = statuses.size > 0 && aggregate.kind === 'absent';
    return { shown: null, gap: isKnown ? 'notAddable' : 'unknown' };
  }
  const { value, coverage, partial } = aggregate;
  const [first] = provinces;
  if (!first) return { shown: null, gap: 'unknown' };
  return {
    shown: {
      ...unstatedFigure(first, indicator, scope, at, value),
      sources: sourcesOfParts(book, indicator, scope, period, aggregate.parts),
      computed: { coverage, partial, from: [] },
    },
    gap: null,
  };
}

/** Each province as it stands in the table: itself where it says something, else what went into it. */
function partsOf(
  book: FigureBook,
  provinces: readonly Area[],
  { indicator, period, scope }: Omit<TablePlace, 'area'>,
): Part[] {
  const { end } = getPeriod(period);
  const says = (area: Area) =>
    inputsOf(indicator).some((code) => choiceOf(book, code, area.id, scope, period) !== undefined);
  const alive = provinces.flatMap((area) => {
    if (says(area)) return [area];
    const before = areasOnDay(area.id, end, book.areas);
    return before.length > 0 ? before : [area];
  });
  return [...new Map(alive.map((area) => [area.id, area])).values()].map((area) => ({
    id: area.id,
    applies: hasPartIn(area, scope, end),
    read: (code) => choiceOf(book, code, area.id, scope, period)?.chosen.value,
  }));
}

function inputsOf({ code, weight, numerators, denominators }: Indicator): string[] {
  return [code, ...(weight === null ? [] : [weight]), ...numerators, ...denominators];
}

/** What is near zero after rounding is as official as what is not. */
function roundedStatus(status: ValueStatus): ValueStatus {
  return status === 'N' ? 'A' : status;
}
