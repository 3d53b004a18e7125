import type { DecimalText } from '../number/decimal';
import type { Day, PeriodKind } from '../period';

/** The parts of a figure (SDMX letters where the field has them). */
export const scopes = ['ALL', 'EMM'] as const;
export type Scope = (typeof scopes)[number];

/**
 * What is said of an indicator: what was carried out, or what the year is planned or expected to
 * come to (kế hoạch năm, ước cả năm). The three are never added to each other.
 */
export const measures = ['actual', 'plan', 'estimate'] as const;
export type Measure = (typeof measures)[number];

/** official, provisional (sơ bộ), estimated (ước tính), near zero after rounding. */
export const valueStatuses = ['A', 'P', 'E', 'N'] as const;
export type ValueStatus = (typeof valueStatuses)[number];

/** not applicable, not reported, confidential. */
export const absences = ['M', 'L', 'Q'] as const;
export type Absence = (typeof absences)[number];

/** exact, khoảng, hơn/trên, ít nhất, gần/dưới, từ … đến … */
export const precisions = ['exact', 'about', 'above', 'at_least', 'below', 'range'] as const;
export type Precision = (typeof precisions)[number];

export const origins = ['reported', 'published', 'computed'] as const;
export type Origin = (typeof origins)[number];

/** The real figures, or the demonstration set; the two never meet on one page, chart or file. */
export type Dataset = 'real' | 'demo';

/**
 * What stands in a cell or a figure: a number with its exactness, words, or the reason why there
 * is neither. One of the three, by construction: an absence cannot be taken for a zero.
 */
export type Value =
  | {
      readonly type: 'number';
      readonly value: DecimalText;
      /** Upper value; present exactly where precision is "range". */
      readonly valueHigh: DecimalText | null;
      readonly status: ValueStatus;
      readonly precision: Precision;
    }
  | {
      readonly type: 'text';
      readonly text: string;
      readonly themes: readonly string[];
      readonly status: ValueStatus;
    }
  | { readonly type: 'absent'; readonly absence: Absence };

export type NumberValue = Extract<Value, { type: 'number' }>;

/** A figure that has been published, with all that a reader may ask of it. */
export interface Figure {
  readonly id: string;
  readonly indicator: string;
  readonly area: string;
  readonly scope: Scope;
  readonly measure: Measure;
  readonly period: string;
  readonly periodKind: PeriodKind;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly value: Value;
  readonly seriesBreak: boolean;
  readonly origin: Origin;
  readonly revision: number;
  /** As the source printed it, where the unit was converted. */
  readonly printed: string | null;
  readonly note: string | null;
  readonly dataset: Dataset;
  readonly source: FigureSource;
  /** The release by which a report's figure came out. */
  readonly release: {
    readonly slug: string;
    readonly titleVi: string;
    readonly titleEn: string;
  } | null;
  /** ISO instant. */
  readonly publishedAt: string;
}

/** Published reports, official statistics, the alliance, the press: the order in which one is shown. */
export const sourceClasses = ['report', 'official_statistics', 'alliance', 'press'] as const;
export type SourceClass = (typeof sourceClasses)[number];

/** Who said a figure. A report's is made from its province and quarter. */
export interface FigureSource {
  readonly id: string;
  readonly class: SourceClass;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly publishedOn: string;
  /** Null: "chưa có địa chỉ". */
  readonly url: string | null;
  readonly readAs: 'source' | 'copy' | 'report';
  /** The quarter of a province's report; null for a document. */
  readonly quarter: string | null;
}

/** Whether there is nothing to count: nobody is asked for it, and it is in no coverage. */
export function isNotApplicable(value: Value | null | undefined): boolean {
  return value?.type === 'absent' && value.absence === 'M';
}

/** Whether a number is not exact: it keeps its word wherever it goes, and marks a sum it enters. */
export function isApproximate(value: NumberValue): boolean {
  return value.precision !== 'exact';
}
