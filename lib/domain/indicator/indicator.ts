import type { Measure, Scope } from '../figure/figure';
import type { DecimalText } from '../number/decimal';
import { type Day, getPeriod, type Period, type Quarter, quarterParts } from '../period';

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

/** What reports call an indicator besides its names. */
export interface IndicatorAlias {
  readonly indicator: string;
  readonly alias: string;
}

export interface Section {
  readonly code: string;
  readonly slug: string;
  readonly position: number;
  readonly nameVi: string;
  readonly nameEn: string;
}

export type FormPeriod = 'quarter' | 'half_year' | 'year';

/** A line of a quarter's form: an indicator in a scope, and what is said of it. */
export interface FormItem {
  readonly section: string;
  readonly indicator: string;
  readonly scope: Scope;
  readonly measure: Measure;
  /** What its answer is a figure of: the quarter, or the half-year or year that the quarter is in. */
  readonly period: FormPeriod;
  readonly position: number;
  readonly indent: number;
  /** Quarters of the year in which it is asked. */
  readonly quarters: readonly number[];
  /** Whether it may stay blank: then it is nothing left to do, and nothing of it goes out. */
  readonly optional: boolean;
}

export interface FormVersion {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly firstPeriod: Quarter;
  readonly lastPeriod: Quarter | null;
  readonly items: readonly FormItem[];
}

/** The period that an answer to a line is a figure of, in a report of some quarter. */
export function reportedPeriod({ period }: Pick<FormItem, 'period'>, quarter: Quarter): Period {
  const { year, number } = quarterParts(quarter);
  switch (period) {
    case 'quarter':
      return getPeriod(quarter);
    case 'half_year':
      return getPeriod(`${year}-H${number <= 2 ? 1 : 2}`);
    case 'year':
      return getPeriod(`${year}`);
  }
}

/** The name of a cell within a report: `HTX_TOTAL.ALL`; of another measure, `HTX_TOTAL.ALL.plan`. */
export type CellKey = `${string}.${Scope}` | `${string}.${Scope}.${Exclude<Measure, 'actual'>}`;

/** What a cell is about. */
export interface CellPlace {
  readonly indicator: string;
  readonly scope: Scope;
  readonly measure: Measure;
}

/** Where a table that has a row for an indicator sets a cell: a scope of it, or what its year aims at. */
export const cellColumns = ['ALL', 'EMM', 'plan', 'estimate'] as const;
export type CellColumn = (typeof cellColumns)[number];

export function columnOf({ scope, measure }: Omit<CellPlace, 'indicator'>): CellColumn {
  return measure === 'actual' ? scope : measure;
}

export function cellKey(indicator: string, scope: Scope, measure: Measure = 'actual'): CellKey {
  return measure === 'actual' ? `${indicator}.${scope}` : `${indicator}.${scope}.${measure}`;
}

/** The cell that a line of the form is answered in. */
export function itemKey({ indicator, scope, measure }: CellPlace): CellKey {
  return cellKey(indicator, scope, measure);
}

/** What a cell's name says; null where it is none. */
export function parseCellKey(key: string): CellPlace | null {
  const match = /^([A-Z0-9_]+)\.(ALL|EMM)(?:\.(plan|estimate))?$/.exec(key);
  if (!match?.[1]) return null;
  const [, indicator, scope, measure = 'actual'] = match;
  return { indicator, scope: scope as Scope, measure: measure as Measure };
}

/** What a cell that is known to be one is about; throws on any other name. */
export function cellPlace(key: CellKey): CellPlace {
  const place = parseCellKey(key);
  if (!place) throw new Error(`not a cell: ${key}`);
  return place;
}
