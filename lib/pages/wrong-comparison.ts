import { dividerOf } from '../comparison-routes';
import { mostIndicators, mostPlaces } from '../domain/comparison-question';
import { searchByName } from '../domain/search-text';
import type { Area } from '../domain/territory/area';
import { currentScheme } from '../domain/territory/boundary';
import { areasByName, namedPlace, placeNames } from '../domain/territory/place-name';
import type { Almanac } from './almanac';

/** What is wrong with what an address asks to be compared. */
export type ComparisonFault =
  | { readonly kind: 'too_many_places' | 'too_many_indicators'; readonly asked: number }
  | { readonly kind: 'unknown_place'; readonly name: string; readonly near: readonly Area[] }
  | { readonly kind: 'unknown_indicator' | 'unknown_divider'; readonly name: string }
  | { readonly kind: 'words'; readonly nameVi: string; readonly nameEn: string };

interface Asked {
  readonly places: readonly string[];
  readonly indicators: readonly string[];
  readonly divider: string | undefined;
}

/** Names that are near to one that is none. */
const mostNear = 4;

export function wrongComparison(
  { places, indicators, divider }: Asked,
  almanac: Pick<Almanac, 'areas' | 'schemes' | 'indicators'>,
): ComparisonFault[] {
  const { areas, schemes } = almanac;
  const named = [...areas.values()].map((area) => namedPlace(area, schemes));
  const known = placeNames(named, currentScheme(schemes).code);
  const candidates = [...areasByName(areas.values(), schemes).values()];
  const faults: ComparisonFault[] = [];
  if (places.length > mostPlaces) faults.push({ kind: 'too_many_places', asked: places.length });
  if (indicators.length > mostIndicators) {
    faults.push({ kind: 'too_many_indicators', asked: indicators.length });
  }
  for (const name of places) {
    if (known.has(name)) continue;
    const words = name.replaceAll('-', ' ');
    const near = searchByName(candidates, words, ({ nameVi, nameEn, aliases }) => [
      nameVi,
      nameEn,
      ...aliases,
    ]);
    faults.push({ kind: 'unknown_place', name, near: near.slice(0, mostNear) });
  }
  for (const name of indicators) {
    const found = almanac.indicators.find(({ slug }) => slug === name);
    if (!found) faults.push({ kind: 'unknown_indicator', name });
    else if (found.kind === 'text') {
      faults.push({ kind: 'words', nameVi: found.nameVi, nameEn: found.nameEn });
    }
  }
  if (divider !== undefined && dividerOf(divider) === undefined) {
    faults.push({ kind: 'unknown_divider', name: divider });
  }
  return faults;
}
