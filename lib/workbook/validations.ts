import type { DataValidation } from 'hucre/xlsx';
import type { ReportWorkbookLine } from './report-shape';
import type { ReportWorkbookWords } from './report-words';
import { columnName } from './workbook';

/** Characters that a spreadsheet shows of a hint's title and of its text. */
const longestTitle = 32;
const longestHint = 255;

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function reference(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * A number's cell takes words too ("khoảng 120", "chưa có báo cáo"), which are read later; of a
 * number with more decimals than are kept it warns, and takes it.
 */
export function numberValidation(
  { indicator }: ReportWorkbookLine,
  said: string,
  at: { readonly row: number; readonly column: number },
  { hint, warning }: ReportWorkbookWords,
): DataValidation {
  const cell = reference(at.row, at.column);
  const { decimals, unit } = indicator;
  return {
    type: 'custom',
    formula1: `OR(ISTEXT(${cell}),AND(ISNUMBER(${cell}),ROUND(${cell},${decimals})=${cell}))`,
    range: cell,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: cut(hint.unit(unit), longestTitle),
    inputMessage: cut(
      [said && hint.previous(said), hint.number].filter(Boolean).join('\n'),
      longestHint,
    ),
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: cut(warning.title, longestTitle),
    errorMessage: cut(decimals === 0 ? warning.whole : warning.decimals(decimals), longestHint),
  };
}

/** A hint beside a cell that takes any words. */
export function textHint(
  title: string,
  text: string,
  at: { readonly row: number; readonly column: number },
): DataValidation {
  return {
    type: 'textLength',
    operator: 'greaterThanOrEqual',
    formula1: '0',
    range: reference(at.row, at.column),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: cut(title, longestTitle),
    inputMessage: cut(text, longestHint),
  };
}

/** A list to choose from, or nothing. */
export function listValidation(
  values: readonly string[],
  at: { readonly row: number; readonly column: number },
  { warning }: ReportWorkbookWords,
): DataValidation {
  return {
    type: 'list',
    values: [...values],
    range: reference(at.row, at.column),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: cut(warning.title, longestTitle),
    errorMessage: cut(warning.list, longestHint),
  };
}
