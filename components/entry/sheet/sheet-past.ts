import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';

/** What stands beside the cells of this quarter. */
export interface SheetPast {
  readonly before: ReadonlyMap<CellKey, Value>;
  readonly yearBefore: ReadonlyMap<CellKey, Value>;
}
