import { type Scope, scopes } from '../../domain/figure/figure';
import type { Indicator, Section } from '../../domain/indicator/indicator';
import { compareVietnamese } from '../../domain/search-text';
import { areaWords, type TableChoice, withinRegion } from '../../domain/table/table-choice';
import {
  type Area,
  type BoundaryScheme,
  livingSuccessors,
  withPredecessors,
} from '../../domain/territory/area';
import { areasOnDay, currentScheme } from '../../domain/territory/boundary';
import { scopeOf, scopeParameters } from '../../routes';
import type { Almanac } from '../almanac';
import { regionOn, regionsOf } from '../provinces-page';
import { provincesOf } from '../ranking';
import { askSite } from '../search-page';

/** What a table can be asked for, by the names that its address uses. */
export interface OfferedTable {
  readonly scheme: BoundaryScheme;
  readonly country: Area;
  readonly regions: readonly OfferedRegion[];
  /** Groups of provinces that a source named. */
  readonly groups: readonly Area[];
  readonly sections: readonly {
    readonly section: Section | null;
    readonly indicators: readonly Indicator[];
  }[];
}

interface OfferedRegion {
  /** Null: provinces of no region. */
  readonly region: Area | null;
  readonly provinces: readonly Area[];
}

type Known = Pick<Almanac, 'areas' | 'country' | 'schemes' | 'sections' | 'indicators'>;

/** The boundaries that a choice asks for; undefined where there are no such. */
export function schemeOf(
  { boundary }: Pick<TableChoice, 'boundary'>,
  schemes: readonly BoundaryScheme[],
): BoundaryScheme | undefined {
  return boundary === undefined
    ? currentScheme(schemes)
    : schemes.find(({ code }) => code === boundary);
}

/** Everything that can be chosen on a set of boundaries. Words are no numbers: they have no table. */
export function offeredTable(almanac: Known, scheme: BoundaryScheme): OfferedTable {
  const { areas, country } = almanac;
  const provinces = provincesOf(areas.values(), scheme);
  const regionIdOf = (area: Area) => regionOn(area, scheme.referenceDate, areas)?.id ?? null;
  const countable = almanac.indicators.filter(({ kind }) => kind !== 'text');
  return {
    scheme,
    country,
    regions: [...regionsOf(areas, scheme), null]
      .map((region) => ({
        region,
        provinces: provinces.filter((area) => regionIdOf(area) === (region?.id ?? null)),
      }))
      .filter(({ region, provinces: within }) => region !== null || within.length > 0),
    groups: [...areas.values()].filter(({ level }) => level === 'group'),
    sections: [...almanac.sections, null]
      .map((section) => ({
        section,
        indicators: countable.filter((one) => one.section === (section?.code ?? null)),
      }))
      .filter(({ indicators }) => indicators.length > 0),
  };
}

/** A name in an address that names nothing, with what may have been meant. */
export interface UnknownName {
  readonly kind: 'indicator' | 'area' | 'period' | 'boundary';
  readonly asked: string;
  /** Slugs of indicators or areas that are near, the closest first. */
  readonly near: readonly (Indicator | Area)[];
}

export interface NamedTable {
  /** In the catalogue's order. */
  readonly indicators: readonly Indicator[];
  /** The country, regions, groups, then provinces in the order of names. */
  readonly areas: readonly Area[];
  readonly scopes: readonly Scope[];
  readonly unknown: readonly UnknownName[];
}

/** What the names of a choice mean on the boundaries offered. */
export function nameTable(choice: TableChoice, offered: OfferedTable, almanac: Known): NamedTable {
  const indicators = offered.sections.flatMap((one) => one.indicators);
  const ways = areaWays(offered);
  const areas = new Set(choice.areas.flatMap((word) => ways.get(word) ?? []));
  const asked = new Set(choice.indicators);
  const chosenScopes = choice.scopes.flatMap((word) => scopeOf(word) ?? []);
  return {
    indicators: indicators.filter(({ slug }) => asked.has(slug)),
    areas: orderedAreas(offered).filter((area) => areas.has(area)),
    scopes:
      chosenScopes.length === 0 ? ['ALL'] : scopes.filter((one) => chosenScopes.includes(one)),
    unknown: [
      ...choice.indicators
        .filter((slug) => !indicators.some((one) => one.slug === slug))
        .map((slug) => unknownIndicator(slug, almanac)),
      ...choice.areas
        .filter((word) => !ways.has(word))
        .map((word) => unknownArea(word, offered, almanac)),
    ],
  };
}

/** Every area that can be chosen, in the order in which they stand in a table. */
function orderedAreas({ country, regions, groups }: OfferedTable): Area[] {
  return [
    country,
    ...regions.flatMap(({ region }) => region ?? []),
    ...groups,
    ...provincesOffered({ regions }),
  ];
}

/** The provinces of the boundaries offered, in the order of names. */
export function provincesOffered({ regions }: Pick<OfferedTable, 'regions'>): Area[] {
  return regions
    .flatMap(({ provinces }) => provinces)
    .sort((a, b) => compareVietnamese(a.nameVi, b.nameVi));
}

/** What each word for areas means. */
function areaWays(offered: OfferedTable): ReadonlyMap<string, readonly Area[]> {
  const { country, regions, groups } = offered;
  return new Map<string, readonly Area[]>([
    [areaWords.country, [country]],
    [areaWords.regions, regions.flatMap(({ region }) => region ?? [])],
    [areaWords.provinces, regions.flatMap(({ provinces }) => provinces)],
    ...regions.flatMap(({ region, provinces }): [string, readonly Area[]][] =>
      region
        ? [
            [region.slug, [region]],
            [`${withinRegion}${region.slug}`, provinces],
          ]
        : [],
    ),
    ...[...groups, ...regions.flatMap(({ provinces }) => provinces)].map(
      (area): [string, readonly Area[]] => [area.slug, [area]],
    ),
  ]);
}

/** How a table's address names an area. */
export function areaWord(area: Area): string {
  return area.level === 'country' ? areaWords.country : area.slug;
}

export function scopeWord(scope: Scope): string {
  return scopeParameters[scope];
}

const mostNear = 4;

function unknownIndicator(asked: string, almanac: Known): UnknownName {
  const { subjects } = askSite(asked.replaceAll('-', ' '), almanac);
  const near = subjects.map(({ indicator }) => indicator).slice(0, mostNear);
  return { kind: 'indicator', asked, near };
}

/** A province of other boundaries is found where it lives on, or what went into it. */
function unknownArea(asked: string, offered: OfferedTable, almanac: Known): UnknownName {
  const { places } = askSite(asked.replace(withinRegion, '').replaceAll('-', ' '), almanac);
  const offeredAreas = new Set(orderedAreas(offered));
  const { referenceDate } = offered.scheme;
  const near = places
    .flat()
    .flatMap(({ area }) => [
      area,
      ...livingSuccessors(area.id, almanac.areas).flatMap((id) => almanac.areas.get(id) ?? []),
      ...areasOnDay(area.id, referenceDate, almanac.areas),
    ]);
  return {
    kind: 'area',
    asked,
    near: [...new Set(near)].filter((area) => offeredAreas.has(area)).slice(0, mostNear),
  };
}

/** All areas whose figures are read for one: what went into it, and of a whole its provinces. */
export function readFor(area: Area, almanac: Pick<Almanac, 'areas' | 'provinces'>): string[] {
  if (area.level === 'country') return [area.id, ...almanac.provinces.map(({ id }) => id)];
  if (area.level !== 'region') return withPredecessors(area.id, almanac.areas);
  const within = almanac.provinces.filter(({ parents }) =>
    parents.some(({ id }) => id === area.id),
  );
  return [area.id, ...within.flatMap(({ id }) => withPredecessors(id, almanac.areas))];
}
