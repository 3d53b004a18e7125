import type { Scope } from '../figure/figure';
import type { DecimalText } from '../number/decimal';
import type { Day, Quarter } from '../period';

/**
 * stock: at the period's end · flow: in the period · year_to_date: lũy kế, the last quarter is the
 * year · average: entered, with the indicator that weighs it · ratio: computed, never entered · text.
 */
export type IndicatorKind = 'stock' | 'flow' | 'year_to_date' | 'average' | 'ratio' | 'text';
export type AreaAggregation = 'sum' | 'weighted_mean' | 'from_parts' | 'list' | 'none';
export type QuarterAggregation =
  | 'sum'
  | 'last'
  | 'weighted_mean'
  | 'from_parts'
  | 'latest'
  | 'none';

export interface Indicator {
  readonly code: string;
  readonly slug: string;
  readonly section: string | null;
  readonly position: number;
  readonly nameVi: string;
  readonly nameEn: string;
  /** What a title calls it; compiler and population stay in it. */
  readonly shortNameVi: string;
  readonly shortNameEn: string;
  readonly unitVi: string;
  readonly unitEn: string;
  readonly kind: IndicatorKind;
  readonly decimals: number;
  readonly areaAggregation: AreaAggregation;
  readonly quarterAggregation: QuarterAggregation;
  readonly weight: string | null;
  /** A ratio is factor × Σ numerators ÷ Σ denominators. */
  readonly factor: DecimalText | null;
  readonly numerators: readonly string[];
  readonly denominators: readonly string[];
  readonly populationOf: string | null;
  readonly population: string | null;
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly legalSource: string | null;
  /** The first day on which it no longer held, and what is known of what came after; else null. */
  readonly legalSourceUntil: Day | null;
  readonly legalSourceNoteVi: string | null;
  readonly legalSourceNoteEn: string | null;
}

/** Some indicators with those that their figures are put together from: weights and parts. */
export function withInputs(codes: readonly string[], indicators: readonly Indicator[]): string[] {
  const asked = new Set(codes);
  const inputs = indicators
    .filter(({ code }) => asked.has(code))
    .flatMap(({ weight, numerators, denominators }) => [
      ...(weight === null ? [] : [weight]),
      ...numerators,
      ...denominators,
    ]);
  return [...new Set([...codes, ...inputs])];
}

export interface Section {
  readonly code: string;
  readonly slug: string;
  readonly position: number;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A line of a quarter's form: an indicator in a scope. */
export interface FormItem {
  readonly section: string;
  readonly indicator: string;
  readonly scope: Scope;
  readonly position: number;
  readonly indent: number;
  /** Quarters of the year in which it is asked. */
  readonly quarters: readonly number[];
}

export interface FormVersion {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly firstPeriod: Quarter;
  readonly lastPeriod: Quarter | null;
  readonly items: readonly FormItem[];
}

/** The name of a cell within a report: `HTX_TOTAL.ALL`. */
export type CellKey = `${string}.${Scope}`;

export function cellKey(indicator: string, scope: Scope): CellKey {
  return `${indicator}.${scope}`;
}

/** Indicator and scope of a cell's name; null where it is none. */
export function parseCellKey(key: string): { indicator: string; scope: Scope } | null {
  const match = /^([A-Z0-9_]+)\.(ALL|EMM)$/.exec(key);
  return match?.[1] ? { indicator: match[1], scope: match[2] as Scope } : null;
}
