import type { Measure, Scope, Value } from '../domain/figure/figure';
import type { Indicator } from '../domain/indicator/indicator';
import { type Day, type Quarter, shiftQuarter } from '../domain/period';

/** A report as its workbook shows it; names and units are those of the reader's language. */
export interface ReportWorkbook {
  /** `fullName`: "Tỉnh Thái Nguyên", "Thành phố Huế". */
  readonly area: { readonly slug: string; readonly fullName: string };
  readonly quarter: Quarter;
  /** Of the form's version. */
  readonly form: string;
  readonly revision: number;
  /** Day on which it is made. */
  readonly day: Day;
  readonly demo: boolean;
  readonly sections: readonly ReportWorkbookSection[];
}

interface ReportWorkbookSection {
  readonly name: string;
  readonly lines: readonly ReportWorkbookLine[];
}

/** A line of the form that is asked: an indicator in a scope. */
export interface ReportWorkbookLine {
  readonly indicator: Pick<Indicator, 'code' | 'kind' | 'decimals'> & {
    readonly name: string;
    readonly unit: string;
  };
  readonly scope: Scope;
  readonly measure: Measure;
  readonly indent: number;
  /** Null: blank, as all of a quarter to come. */
  readonly current: { readonly value: Value; readonly note: string | null } | null;
  /** Of a year's plan or estimate: what the year has come to so far, and what the last one came to. */
  readonly previousQuarter: Value | null;
  readonly yearBefore: Value | null;
}

/** The quarters whose figures stand beside those asked. */
export function quartersBefore(quarter: Quarter): {
  readonly previous: Quarter;
  readonly yearBefore: Quarter;
} {
  return { previous: shiftQuarter(quarter, -1), yearBefore: shiftQuarter(quarter, -4) };
}
