import type { Value } from '../domain/figure/figure';
import type { CellKey, FormItem, Indicator, Section } from '../domain/indicator/indicator';
import type { Quarter } from '../domain/period';
import type { Cell } from '../domain/report/report';
import type { SaidEarlier } from './report-view';

/** A report as its workbook needs it; also of one that was not begun, with nothing in its cells. */
export interface ReportFile {
  readonly area: {
    readonly slug: string;
    /** "Tỉnh Thái Nguyên", "Thành phố Huế". */
    readonly fullNameVi: string;
    readonly fullNameEn: string;
  };
  readonly quarter: Quarter;
  readonly formVersion: string;
  readonly revision: number;
  readonly demo: boolean;
  readonly sections: readonly Section[];
  /** The lines that are asked and entered, in order. */
  readonly entered: readonly FormItem[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly cells: readonly Cell[];
  readonly previousQuarter: ReadonlyMap<CellKey, Value>;
  readonly sameQuarterLastYear: ReadonlyMap<CellKey, Value>;
  readonly sinceLastYear: readonly SaidEarlier[];
}
