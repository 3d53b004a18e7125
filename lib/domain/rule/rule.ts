import type { NumberValue, Scope, Value } from '../figure/figure';
import type { CellKey } from '../indicator/indicator';
import type { DecimalText } from '../number/decimal';
import type { Quarter } from '../period';

export type RuleComparison = 'equal' | 'at_most' | 'at_least';

/** A cross-field rule, as data (see the catalogue's seed and the model Rule). */
export interface Rule {
  readonly code: string;
  readonly kind: 'linear' | 'bounds' | 'change';
  readonly severity: 'error' | 'warning';
  readonly comparison: RuleComparison | null;
  /** Absolute, in the unit of the left side. */
  readonly tolerance: DecimalText;
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
  readonly changePercent: DecimalText | null;
  readonly messageVi: string;
  readonly messageEn: string;
  readonly firstPeriod: Quarter;
  readonly lastPeriod: Quarter | null;
  /** Quarters of the year in which it is judged. */
  readonly quarters: readonly number[];
  readonly terms: readonly RuleTerm[];
}

export type RuleMoment =
  | 'this_quarter'
  | 'previous_quarter'
  | 'previous_quarter_of_year'
  | 'previous_year_end';

export interface RuleTerm {
  readonly side: 'left' | 'right';
  readonly indicator: string;
  readonly scope: Scope;
  readonly moment: RuleMoment;
  readonly coefficient: DecimalText;
}

/**
 * What is known for a rule: the cells of the report's quarter and of the quarters it looks back at,
 * and what is usual in them.
 */
export interface RuleContext {
  readonly quarter: Quarter;
  readonly thisQuarter: ReadonlyMap<CellKey, Value>;
  readonly previousQuarter: ReadonlyMap<CellKey, Value>;
  readonly previousYearEnd: ReadonlyMap<CellKey, Value>;
  /** Of the cells with enough of a past. */
  readonly usual: ReadonlyMap<CellKey, UsualSize>;
}

/** What is usual in a cell: for a year-to-date figure, how much a quarter adds. */
export interface UsualSize {
  readonly key: CellKey;
  readonly median: DecimalText;
  /** How many quarters the median is of. */
  readonly quarters: number;
  /** What is less, or more, is unusual. */
  readonly least: DecimalText;
  readonly most: DecimalText;
}

/** A term of a broken rule, as a reader is shown it. */
export interface ArithmeticTerm {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly scope: Scope;
  readonly moment: RuleMoment;
  readonly coefficient: DecimalText;
  readonly value: NumberValue;
  readonly decimals: number;
}

/** What was compared with what. */
export type Arithmetic = Comparison | Multiple;

export interface Comparison {
  readonly left: readonly ArithmeticTerm[];
  readonly right: readonly ArithmeticTerm[];
  /** `to`: what changed, from the right side to the left one. */
  readonly relation: 'more' | 'less' | 'unequal' | 'to';
  readonly unitVi: string;
  readonly unitEn: string;
  readonly decimals: number;
}

/** A number set against the median of the same province's quarters before. */
export interface Multiple {
  readonly relation: 'times';
  readonly value: NumberValue;
  /** Both numbers are what a quarter adds to a year-to-date figure. */
  readonly isGrowth: boolean;
  readonly median: DecimalText;
  readonly quarters: number;
  /** Null: of a median of 0 there is none. */
  readonly times: DecimalText | null;
  readonly unitVi: string;
  readonly unitEn: string;
  readonly decimals: number;
}

/**
 * kept, or broken with both sides as computed, or "not judged" because an operand is absent or
 * blank. A rule that an inexact operand breaks (khoảng, a range that reaches the limit) is never
 * more than a warning: what is not exact cannot be proven wrong.
 */
export type RuleOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'not_judged' }
  | {
      readonly kind: 'broken';
      readonly severity: 'error' | 'warning';
      readonly left: DecimalText;
      readonly right: DecimalText;
      /** The cells of this quarter that take part, first the one it is about. */
      readonly cells: readonly CellKey[];
      readonly arithmetic: Arithmetic;
      /** Names the rule with the contents that break it (`basisOf`). */
      readonly basis: string;
    };
