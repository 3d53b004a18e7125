import { type Area, type AreaLevel, type BoundaryScheme, isValidOn } from './area';
import { currentScheme } from './boundary';

/**
 * How an address names any territory by one word, today's and those of before: `thai-nguyen`,
 * `thai-nguyen-63`, `vung-tay-nguyen-63`, `ca-nuoc`.
 */
const countryName = 'ca-nuoc';

export interface NamedPlace {
  readonly level: AreaLevel;
  readonly slug: string;
  /** Codes of the boundaries on whose day it was alive, those of now first. */
  readonly schemes: readonly string[];
}

/**
 * Every word that names a place, with the one by which it is called: what nobody today is called may
 * leave out its boundaries (`yen-bai`), and what is on both may bear either (`lang-son-63`).
 */
export function placeNames(
  places: readonly NamedPlace[],
  current: string | undefined,
): Map<string, string> {
  const names = new Map<string, string>();
  const loose = new Map<string, string>();
  for (const place of places) {
    const name = placeName(place, current);
    if (name === null) continue;
    names.set(name, name);
    const bare = bareName(place);
    for (const scheme of place.schemes) loose.set(`${bare}-${scheme}`, name);
    if (!loose.has(bare)) loose.set(bare, name);
  }
  return new Map([...loose, ...names]);
}

/** Null: a group of a source, or alive on the day of no boundaries that are offered. */
export function placeName(place: NamedPlace, current: string | undefined): string | null {
  const [first] = place.schemes;
  if (place.level === 'country') return countryName;
  if (place.level === 'group' || first === undefined) return null;
  return first === current ? bareName(place) : `${bareName(place)}-${first}`;
}

/** The areas that an address can name, by the word that it uses. */
export function areasByName(
  areas: Iterable<Area>,
  schemes: readonly BoundaryScheme[],
): Map<string, Area> {
  const current = currentScheme(schemes).code;
  return new Map(
    [...areas].flatMap((area) => {
      const name = placeName(namedPlace(area, schemes), current);
      return name === null ? [] : [[name, area] as const];
    }),
  );
}

export function namedPlace(area: Area, schemes: readonly BoundaryScheme[]): NamedPlace {
  return {
    level: area.level,
    slug: area.slug,
    schemes: schemes
      .filter(({ referenceDate }) => isValidOn(area, referenceDate))
      .map(({ code }) => code),
  };
}

function bareName({ level, slug }: NamedPlace): string {
  if (level === 'country') return countryName;
  return level === 'region' ? `vung-${slug}` : slug;
}
