import { valueStatuses } from '../domain/figure/figure';
import type { Quarter } from '../domain/period';
import { beforeCell, choiceCell, noteCell, textCell, toldCell, valueText } from './report-cells';
import { quartersBefore, type ReportWorkbookLine } from './report-shape';
import type { ReportWorkbookWords } from './report-words';
import { framedSheet, type LaidOutSheet, type SheetContext, type TableRow } from './sheet-frame';
import { listValidation, textHint } from './validations';

const columns = [
  { name: 'code', width: 16 },
  { name: 'indicator', width: 32 },
  { name: 'previousQuarter', width: 50 },
  { name: 'text', width: 70 },
  { name: 'status', width: 14 },
  { name: 'note', width: 24 },
] as const;
const textColumn = 3;
const statusColumn = 4;

/** Points: room for some lines where nothing is written yet. */
const blankHeight = 78;

/** The sheet of a section's words: a row an indicator and scope, with room to write. */
export function wordsSheet(
  lines: readonly ReportWorkbookLine[],
  context: SheetContext,
): LaidOutSheet {
  const { words, report } = context;
  return framedSheet(
    {
      widths: columns.map(({ width }) => width),
      leftHalf: [0, 1],
      rightHalf: [textColumn, columns.length - 1],
      head: headOf(words, report.quarter),
      rows: lines.map((line) => tableRow(line, words)),
    },
    context,
  );
}

function headOf({ column }: ReportWorkbookWords, quarter: Quarter): string[] {
  return [
    column.code,
    column.indicator,
    column.previousQuarter(quartersBefore(quarter).previous),
    column.text,
    column.status,
    column.note,
  ];
}

function tableRow(line: ReportWorkbookLine, words: ReportWorkbookWords): TableRow {
  const { indicator, scope, indent, current, previousQuarter } = line;
  const value = current?.value ?? null;
  const said = valueText(value, words);
  const status = value?.type === 'text' && value.status !== 'A' ? words.status[value.status] : null;
  return {
    leastHeight: blankHeight,
    cells: [
      toldCell(indicator.code, 'code'),
      toldCell(
        scope === 'EMM' ? `${indicator.name} (${words.emmPart})` : indicator.name,
        'name',
        indent,
      ),
      beforeCell(previousQuarter, indicator, words),
      textCell(said || null),
      choiceCell(status),
      noteCell(current?.note ?? null),
    ],
    validations: (row) => [
      textHint(words.column.text, words.hint.text, { row, column: textColumn }),
      listValidation(
        valueStatuses.map((one) => words.status[one]),
        { row, column: statusColumn },
        words,
      ),
    ],
  };
}
