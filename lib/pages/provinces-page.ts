import { type Day, dayBefore } from '../domain/period';
import { compareVietnamese, searchByName } from '../domain/search-text';
import {
  type Area,
  type BoundaryCode,
  type BoundaryScheme,
  designationOn,
  isValidOn,
  livingSuccessors,
} from '../domain/territory/area';
import { areasOnDay, schemeOfLife } from '../domain/territory/boundary';
import { provincesOf } from './ranking';

/** One province or city in a list, with the address that leads to it. */
export interface ProvinceEntry {
  readonly area: Area;
  /** Official code on the boundaries' day. */
  readonly code: string | null;
  /** Slug and boundaries of the page on which it is found today. */
  readonly slug: string;
  readonly boundary: BoundaryCode | undefined;
  /** What went into it, where that was more than one. */
  readonly mergedFrom: readonly Area[];
  /** The province in which it lives on; null where it still is itself. */
  readonly livesOnIn: Area | null;
}

export interface RegionGroup {
  readonly region: Area | null;
  readonly entries: readonly ProvinceEntry[];
}

type Areas = ReadonlyMap<string, Area>;

/** The provinces of a set of boundaries by region, both in the order of names (or codes within). */
export function provincesByRegion(
  areas: Areas,
  scheme: BoundaryScheme,
  today: Day,
  byCode: boolean,
): RegionGroup[] {
  const groups = new Map<string | null, ProvinceEntry[]>();
  for (const area of provincesOf(areas.values(), scheme)) {
    const region = regionOn(area, scheme.referenceDate, areas)?.id ?? null;
    const entries = groups.get(region) ?? [];
    entries.push(entryOf(area, areas, scheme.referenceDate, today, scheme));
    groups.set(region, entries);
  }
  const compare = byCode
    ? (a: ProvinceEntry, b: ProvinceEntry) => (a.code ?? '').localeCompare(b.code ?? '')
    : () => 0;
  return [...groups]
    .map(([id, entries]) => ({
      region: id === null ? null : (areas.get(id) ?? null),
      entries: entries.sort(compare),
    }))
    .sort((a, b) =>
      byCode
        ? lowestCode(a).localeCompare(lowestCode(b))
        : compareVietnamese(a.region?.nameVi ?? '', b.region?.nameVi ?? ''),
    );
}

function lowestCode({ entries }: RegionGroup): string {
  return entries[0]?.code ?? '';
}

/** The regions of a generation of boundaries, in the order of names. */
export function regionsOf(areas: Areas, { referenceDate }: BoundaryScheme): Area[] {
  return [...areas.values()]
    .filter((area) => area.level === 'region' && isValidOn(area, referenceDate))
    .sort((a, b) => compareVietnamese(a.nameVi, b.nameVi));
}

/** The provinces of a region, in the order of names. */
export function provincesInRegion(
  region: Area,
  areas: Areas,
  scheme: BoundaryScheme,
  today: Day,
): ProvinceEntry[] {
  return provincesOf(areas.values(), scheme)
    .filter((area) => regionOn(area, scheme.referenceDate, areas)?.id === region.id)
    .map((area) => entryOf(area, areas, scheme.referenceDate, today, scheme));
}

/** The region to which an area belonged on a day. */
export function regionOn(area: Area, day: Day, areas: Areas): Area | null {
  for (const parent of area.parents) {
    const found = areas.get(parent.id);
    if (found?.level === 'region' && isValidOn(parent, day)) return found;
  }
  return null;
}

/**
 * Provinces of both generations that answer a name or an alias typed with or without marks, the
 * closest first; a word that may mean several gives them all.
 * One that is gone shows the province in which it lives on; one that only gained land shows once.
 */
export function searchProvinces(
  areas: Areas,
  schemes: readonly BoundaryScheme[],
  query: string,
  today: Day,
): ProvinceEntry[] {
  const provinces = [...areas.values()].filter(({ level }) => level === 'province');
  const found = searchByName(
    provinces,
    query,
    (area) => [area.nameVi, area.nameEn, ...area.designations.map((one) => one.fullNameVi)],
    (area) => area.aliases,
  );
  return found
    .map((area) =>
      entryOf(
        area,
        areas,
        area.validUntil ? dayBefore(area.validUntil) : today,
        today,
        schemeOfLife(area, schemes),
      ),
    )
    .filter((entry) => entry.livesOnIn?.slug !== entry.area.slug);
}

function entryOf(
  area: Area,
  areas: Areas,
  day: Day,
  today: Day,
  scheme: BoundaryScheme | undefined,
): ProvinceEntry {
  const [heir] = livingSuccessors(area.id, areas);
  const livesOnIn = heir && heir !== area.id ? (areas.get(heir) ?? null) : null;
  const isGone = !isValidOn(area, today);
  return {
    area,
    code: designationOn(area, day)?.officialCode ?? null,
    slug: livesOnIn?.slug ?? area.slug,
    boundary: isGone ? scheme?.code : undefined,
    mergedFrom: area.predecessors
      .flatMap((id) => areas.get(id) ?? [])
      .sort((a, b) => compareVietnamese(a.nameVi, b.nameVi)),
    livesOnIn,
  };
}

/** The areas of a set of boundaries that are, or went into, a province of today. */
export function formerProvinces(area: Area, scheme: BoundaryScheme, areas: Areas): Area[] {
  return areasOnDay(area.id, scheme.referenceDate, areas).sort((a, b) =>
    compareVietnamese(a.nameVi, b.nameVi),
  );
}
