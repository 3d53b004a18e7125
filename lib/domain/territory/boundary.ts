import type { Scope, Value } from '../figure/figure';
import { type Aggregate, type AggregatedIndicator, aggregateAreas } from '../indicator/aggregation';
import type { Day } from '../period';
import { slugFromFullName } from '../slug';
import {
  type Area,
  type BoundaryCode,
  type BoundaryScheme,
  isValidOn,
  livingSuccessors,
  withPredecessors,
} from './area';

/**
 * One territory, two sets of provinces (figures.md, territory). Old figures may be added up on the
 * new boundaries, marked as computed; new figures are never invented on old ones.
 */
type Areas = ReadonlyMap<string, Area>;

/** What the last segment of a province's address means. */
export type SlugMeaning =
  | {
      readonly kind: 'area';
      readonly area: Area;
      /** The boundaries that the reader chose; null: today's. */
      readonly boundary: BoundaryCode | null;
      /** The areas of those boundaries that went into it, each with its own series. */
      readonly predecessors: readonly Area[];
    }
  /** It lives on in another, or under another name: `yen-bai` → `lao-cai?ranh-gioi=63`. */
  | { readonly kind: 'redirect'; readonly slug: string; readonly boundary: BoundaryCode | null }
  /** It was split: the reader chooses. */
  | { readonly kind: 'several'; readonly areas: readonly Area[] }
  | { readonly kind: 'unknown' };

/**
 * The province that a slug means today. A name that lives on with more land means today's province;
 * one that is gone leads to its successor, with the boundaries of its time; a name that the same
 * province bore before (`thua-thien-hue`) leads to its name of today.
 */
export function provinceOfSlug(
  slug: string,
  chosen: BoundaryCode | null,
  areas: Areas,
  schemes: readonly BoundaryScheme[],
  today: Day,
): SlugMeaning {
  const named = [...areas.values()].filter(
    (area) => area.level === 'province' && area.slug === slug,
  );
  const living = named.find((area) => isValidOn(area, today));
  if (living) {
    const scheme = schemes.find(({ code }) => code === chosen);
    const predecessors = scheme ? areasOnDay(living.id, scheme.referenceDate, areas) : [];
    return {
      kind: 'area',
      area: living,
      boundary: scheme?.code ?? null,
      predecessors: predecessors.filter(({ id }) => id !== living.id),
    };
  }
  const gone = named
    .filter(({ validUntil }) => validUntil !== null)
    .sort((a, b) => (b.validUntil ?? '').localeCompare(a.validUntil ?? ''))[0];
  if (!gone) {
    const renamed = [...areas.values()].find(
      (area) => area.level === 'province' && isValidOn(area, today) && wasCalled(area, slug),
    );
    return renamed
      ? { kind: 'redirect', slug: renamed.slug, boundary: chosen }
      : { kind: 'unknown' };
  }
  const successors = livingSuccessors(gone.id, areas).flatMap((id) => areas.get(id) ?? []);
  const [successor] = successors;
  if (!successor || successor.id === gone.id) return { kind: 'unknown' };
  if (successors.length > 1) return { kind: 'several', areas: successors };
  const old = schemeOfLife(gone, schemes)?.code ?? null;
  return { kind: 'redirect', slug: successor.slug, boundary: chosen ?? old };
}

/** The boundaries of now, which an address means that names none: the first of those offered. */
export function currentScheme(schemes: readonly BoundaryScheme[]): BoundaryScheme {
  const [first] = schemes;
  if (!first) throw new Error('there are no boundaries');
  return first;
}

/**
 * The boundaries on which figures of a day may be shown: those of now, and earlier ones that still
 * held. On earlier ones a new province has no place, and what it says would seem not to be known.
 */
export function schemesOn(day: Day, schemes: readonly BoundaryScheme[]): BoundaryScheme[] {
  const current = currentScheme(schemes);
  return schemes.filter((scheme) => {
    const [next] = schemes
      .filter(({ referenceDate }) => referenceDate > scheme.referenceDate)
      .map(({ referenceDate }) => referenceDate)
      .sort();
    return scheme === current || next === undefined || day < next;
  });
}

/** How an address names boundaries: those of now need no name. */
export function boundaryChoice(
  scheme: BoundaryScheme,
  schemes: readonly BoundaryScheme[],
): BoundaryCode | undefined {
  return scheme === currentScheme(schemes) ? undefined : scheme.code;
}

/** The first boundaries offered on whose day an area was alive. */
export function schemeOfLife(
  area: Area,
  schemes: readonly BoundaryScheme[],
): BoundaryScheme | undefined {
  return schemes.find(({ referenceDate }) => isValidOn(area, referenceDate));
}

/** The boundaries before those of now on which an area was other provinces, each with a page of them. */
export function formerSchemes(
  area: Area,
  schemes: readonly BoundaryScheme[],
  areas: Areas,
): BoundaryScheme[] {
  return schemes.filter(
    (scheme) =>
      scheme !== currentScheme(schemes) &&
      areasOnDay(area.id, scheme.referenceDate, areas).some(({ id }) => id !== area.id),
  );
}

function wasCalled(area: Area, slug: string): boolean {
  return area.designations.some(({ fullNameVi }) => slugFromFullName(fullNameVi) === slug);
}

/** What the last segment of a region's address means. */
export type RegionMeaning =
  | { readonly kind: 'region'; readonly region: Area; readonly scheme: BoundaryScheme }
  /** Only the other generation of regions has one of that name. */
  | { readonly kind: 'redirect'; readonly boundary: BoundaryCode }
  | { readonly kind: 'unknown' };

/**
 * The region that a slug means. Each generation of six is its own: on the boundaries that the reader
 * chose, else those of now, else where there is one.
 */
export function regionOfSlug(
  slug: string,
  chosen: BoundaryCode | null,
  areas: Iterable<Area>,
  schemes: readonly BoundaryScheme[],
): RegionMeaning {
  const named = [...areas].filter((area) => area.level === 'region' && area.slug === slug);
  const found = schemes.flatMap((scheme) => {
    const region = named.find((area) => isValidOn(area, scheme.referenceDate));
    return region ? [{ region, scheme }] : [];
  });
  const wanted = schemes.find(({ code }) => code === chosen) ?? currentScheme(schemes);
  const here = found.find(({ scheme }) => scheme === wanted);
  if (here) return { kind: 'region', ...here };
  const [other] = found;
  return other ? { kind: 'redirect', boundary: other.scheme.code } : { kind: 'unknown' };
}

/** The areas alive on a day that are, or went into, an area. */
export function areasOnDay(areaId: string, day: Day, areas: Areas): Area[] {
  return withPredecessors(areaId, areas)
    .flatMap((id) => areas.get(id) ?? [])
    .filter((area) => isValidOn(area, day));
}

/**
 * Whether an area has a part in a scope on a day. Every area has the whole; where no decision was
 * in force yet or any more, the nearest one counts.
 */
export function hasPartIn(
  area: { readonly emm: readonly Pick<Area['emm'][number], 'validFrom' | 'hasPart'>[] },
  scope: Scope,
  day: Day,
): boolean {
  if (scope === 'ALL') return true;
  const [first, ...later] = [...area.emm].sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  if (!first) return false;
  const inForce = later.filter(({ validFrom }) => validFrom <= day).at(-1) ?? first;
  return inForce.hasPart;
}

/** A figure as it stands on the chosen boundaries. */
export type BoundaryFigure =
  | { readonly kind: 'own'; readonly value: Value }
  /** From the predecessors: their sum, weighted mean or share, with coverage. */
  | { readonly kind: 'computed'; readonly aggregate: Extract<Aggregate, { kind: 'value' }> }
  | {
      readonly kind: 'absent';
      readonly reason:
        | Extract<Aggregate, { kind: 'absent' }>['reason']
        /** The area did not exist yet, or no longer, and nothing went into it. */
        | 'not_on_these_boundaries';
    };

/**
 * An indicator of an area at a period, on the boundaries that the area belongs to. Its own figure
 * comes first, also where it was counted before the area's life began (a law of June 2025 counts on
 * the new boundaries); else its predecessors' of that time are put together, and a ratio is made
 * from its own parts.
 */
export function figureOnBoundary(
  area: Area,
  indicator: AggregatedIndicator,
  scope: Scope,
  periodEnd: Day,
  areas: Areas,
  read: (areaId: string, indicator: string) => Value | null | undefined,
): BoundaryFigure {
  const own = read(area.id, indicator.code);
  if (own) return { kind: 'own', value: own };
  const isRatio = indicator.areaAggregation === 'from_parts';
  const parts = areasOnDay(area.id, periodEnd, areas).filter(({ id }) => isRatio || id !== area.id);
  if (parts.length === 0) {
    const reason = isValidOn(area, periodEnd) ? 'no_parts' : 'not_on_these_boundaries';
    return { kind: 'absent', reason };
  }
  const aggregate = aggregateAreas(
    indicator,
    parts.map((part) => ({
      id: part.id,
      applies: hasPartIn(part, scope, periodEnd),
      read: (code) => read(part.id, code),
    })),
  );
  return aggregate.kind === 'value'
    ? { kind: 'computed', aggregate }
    : { kind: 'absent', reason: aggregate.reason };
}
