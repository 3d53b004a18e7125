import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { SheetRow } from './sheet-place';

/** Where the ratios stand that follow from a sheet's own cells. */
export interface PlacedRatios {
  /** By the indicator whose part of a whole it is: told beside its number. */
  readonly shares: ReadonlyMap<string, Indicator>;
  /** In rows of their own, each after the last row that is part of it, by that row's index. */
  readonly after: ReadonlyMap<number, readonly Indicator[]>;
}

/** A ratio is told in the section where all its parts stand. */
export function placeRatios(rows: readonly SheetRow[], ratios: readonly Indicator[]): PlacedRatios {
  // What a year aims at has shares of its own.
  const placeOf = new Map(
    rows.flatMap(({ indicator, cells }, index) =>
      cells.ALL || cells.EMM ? [[indicator.code, index]] : [],
    ),
  );
  const shares = new Map<string, Indicator>();
  const after = new Map<number, Indicator[]>();
  for (const ratio of ratios) {
    const places = [...ratio.numerators, ...ratio.denominators].map((code) => placeOf.get(code));
    if (places.some((place) => place === undefined)) continue;
    const [numerator = '', ...others] = ratio.numerators;
    if (others.length === 0 && !shares.has(numerator)) shares.set(numerator, ratio);
    else {
      const last = Math.max(...places.flatMap((place) => place ?? []));
      after.set(last, [...(after.get(last) ?? []), ratio]);
    }
  }
  return { shares, after };
}
