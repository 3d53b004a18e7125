import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';

/** A column of what was said before, or elsewhere in the form. */
export interface PastColumn {
  readonly head: string;
  /** What its head stands for, in full. */
  readonly period: string;
  readonly values: ReadonlyMap<CellKey, Value>;
}

/** What stands beside the cells of this quarter. */
export interface SheetPast {
  readonly before: PastColumn;
  readonly yearBefore: PastColumn;
}
