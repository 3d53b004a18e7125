import type { Dataset } from '@/lib/domain/figure/figure';
import type { TableChoice } from '@/lib/domain/table/table-choice';
import type { BoundaryScheme } from '@/lib/domain/territory/area';
import type { Locale } from '@/lib/locale';
import type { OfferedTable } from '@/lib/pages/table/table-names';
import type { TablePlan } from '@/lib/pages/table/table-plan';

/** What the form of the table builder is made from. */
export interface TableFormProps {
  readonly offered: OfferedTable;
  readonly plan: TablePlan;
  /** What each area says of what was chosen; null where that was not counted. */
  readonly ofArea: ReadonlyMap<string, number> | null;
  readonly choice: TableChoice;
  readonly schemes: readonly BoundaryScheme[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}
