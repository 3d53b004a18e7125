import type { Day } from '../../lib/domain/period';
import type { AreaLevel, BoundaryCode } from '../../lib/domain/territory/area';

/** A life: from a first day to the first day after. */
export interface Span {
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
}

export interface AreaRow extends Span {
  readonly id: string;
  readonly level: AreaLevel;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly isoCode: string | null;
  readonly membersKnown: boolean;
}

export interface DesignationRow extends Span {
  readonly areaId: string;
  readonly officialCode: string | null;
  readonly kind: 'province' | 'city' | 'region' | 'country' | 'group';
  readonly fullNameVi: string;
  readonly fullNameEn: string;
}

export interface MembershipRow extends Span {
  readonly parentId: string;
  readonly memberId: string;
}

export interface SuccessionRow {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly on: Day;
  readonly legalSource: string;
}

export interface ScopePartRow {
  readonly areaId: string;
  readonly scope: 'EMM';
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  readonly hasPart: boolean;
  readonly legalSource: string;
  readonly confidence: 'verified' | 'background';
}

export interface BoundarySchemeRow {
  readonly code: BoundaryCode;
  readonly referenceDate: Day;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly position: number;
}

export interface Territory {
  readonly areas: readonly AreaRow[];
  readonly designations: readonly DesignationRow[];
  readonly memberships: readonly MembershipRow[];
  readonly successions: readonly SuccessionRow[];
  readonly scopeParts: readonly ScopePartRow[];
  readonly boundarySchemes: readonly BoundarySchemeRow[];
  /** The area that a published figure names by scheme and code ("63", "15" is Yên Bái). */
  readonly areaIdOf: (scheme: string, code: string) => string;
}
