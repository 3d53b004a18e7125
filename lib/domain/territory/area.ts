import type { Day } from '../period';

export const areaLevels = ['country', 'region', 'province', 'group'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** A territory between two days; `until` is the first day on which it no longer exists. */
export interface Area {
  readonly id: string;
  readonly level: AreaLevel;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
  readonly isoCode: string | null;
  readonly membersKnown: boolean;
  readonly designations: readonly AreaDesignation[];
  /** What people call it besides its names: "BRVT", "Sài Gòn". */
  readonly aliases: readonly string[];
  /** Direct predecessors and successors, by identifier. */
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  /** Regions and groups it belongs to, with the dates. */
  readonly parents: readonly {
    readonly id: string;
    readonly validFrom: Day | null;
    readonly validUntil: Day | null;
  }[];
  readonly emm: readonly {
    readonly validFrom: Day;
    readonly validUntil: Day | null;
    readonly hasPart: boolean;
    readonly legalSource: string;
    readonly confidence: string;
  }[];
}

export interface AreaDesignation {
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
  readonly officialCode: string | null;
  readonly kind: string;
  readonly fullNameVi: string;
  readonly fullNameEn: string;
}

/** Names a set of boundaries, as the database's rows do: `34`, `63`. */
export type BoundaryCode = string;

/** A set of boundaries: the provinces that were alive on a day. */
export interface BoundaryScheme {
  readonly code: BoundaryCode;
  readonly referenceDate: Day;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** Whether a life span contains a day. */
export function isValidOn(
  span: { readonly validFrom: Day | null; readonly validUntil: Day | null },
  day: Day,
): boolean {
  return (
    (span.validFrom === null || span.validFrom <= day) &&
    (span.validUntil === null || day < span.validUntil)
  );
}

/** How an area was called on a day. */
export function designationOn(area: Area, day: Day): AreaDesignation | null {
  return area.designations.find((designation) => isValidOn(designation, day)) ?? null;
}

/**
 * The areas that carry on an area today: itself while it lives, else its successors, followed to
 * the end. A merger of a merger is found too; a split gives several.
 */
export function livingSuccessors(
  areaId: string,
  areas: ReadonlyMap<string, Pick<Area, 'id' | 'successors'>>,
): string[] {
  const area = areas.get(areaId);
  if (!area) return [];
  if (area.successors.length === 0) return [area.id];
  return [...new Set(area.successors.flatMap((id) => livingSuccessors(id, areas)))];
}

/** An area and all that went into it, to the beginning. */
export function withPredecessors(
  areaId: string,
  areas: ReadonlyMap<string, Pick<Area, 'id' | 'predecessors'>>,
): string[] {
  const area = areas.get(areaId);
  if (!area) return [];
  return [...new Set([area.id, ...area.predecessors.flatMap((id) => withPredecessors(id, areas))])];
}
