import { precisions, type Scope, valueStatuses } from '../domain/figure/figure';

import {
  beforeCell,
  choiceCell,
  closedCell,
  entryCell,
  noteCell,
  toldCell,
  valueText,
} from './report-cells';
import { joinNotes } from './report-notes';
import { quartersBefore, type ReportWorkbook, type ReportWorkbookLine } from './report-shape';
import type { ReportWorkbookWords } from './report-words';
import {
  framedSheet,
  type LaidOutCell,
  type LaidOutSheet,
  type SheetContext,
  type TableRow,
} from './sheet-frame';
import { listValidation, numberValidation } from './validations';

type Line = ReportWorkbookLine;
type Lines = Readonly<Partial<Record<Scope, Line>>>;

const columns = [
  { name: 'code', width: 18 },
  { name: 'indicator', width: 42 },
  { name: 'unit', width: 18 },
  { name: 'yearBefore', width: 15 },
  { name: 'previousQuarter', width: 15 },
  { name: 'ALL', width: 17 },
  { name: 'EMM', width: 17 },
  { name: 'status', width: 14 },
  { name: 'precision', width: 14 },
  { name: 'note', width: 26 },
] as const;

const positions = Object.fromEntries(columns.map(({ name }, index) => [name, index])) as Readonly<
  Record<(typeof columns)[number]['name'], number>
>;

/**
 * The sheet of a section's numbers: a row an indicator, the whole area and its ethnic-minority part
 * side by side. What was before is that of the whole area where both are asked; the hint of each
 * entry cell tells its own.
 */
export function numbersSheet(lines: readonly Line[], context: SheetContext): LaidOutSheet {
  const { words, report } = context;
  const at = positions;
  return framedSheet(
    {
      widths: columns.map(({ width }) => width),
      leftHalf: [at.code, at.unit],
      rightHalf: [at.previousQuarter, at.note],
      head: headOf(words, report),
      rows: byIndicator(lines).map((row) => tableRow(row, words)),
    },
    context,
  );
}

function headOf({ column }: ReportWorkbookWords, { quarter, area }: ReportWorkbook): string[] {
  const { previous, yearBefore } = quartersBefore(quarter);
  return [
    column.code,
    column.indicator,
    column.unit,
    column.yearBefore(yearBefore),
    column.previousQuarter(previous),
    column.whole(area.fullName),
    column.emm,
    column.status,
    column.precision,
    column.note,
  ];
}

/** In the order in which the form first asks for each. */
function byIndicator(lines: readonly Line[]): [Line, Lines][] {
  const rows = new Map<string, [Line, Lines]>();
  for (const line of lines) {
    const { code } = line.indicator;
    const [first, others] = rows.get(code) ?? [line, {}];
    rows.set(code, [first, { ...others, [line.scope]: line }]);
  }
  return [...rows.values()];
}

function tableRow([first, lines]: [Line, Lines], words: ReportWorkbookWords): TableRow {
  const { indicator, indent } = first;
  const said = lines.ALL ?? first;
  const entry = (line: Line | undefined): LaidOutCell =>
    line ? entryCell(line.current?.value ?? null, indicator, words) : closedCell;
  return {
    leastHeight: 20,
    cells: [
      toldCell(indicator.code, 'code'),
      toldCell(indicator.name, 'name', indent),
      toldCell(indicator.unit, 'unit'),
      beforeCell(said.yearBefore, indicator, words),
      beforeCell(said.previousQuarter, indicator, words),
      entry(lines.ALL),
      entry(lines.EMM),
      choiceCell(null),
      choiceCell(null),
      noteCell(notesOf(lines, words) || null),
    ],
    validations: (row) => [
      ...[lines.ALL, lines.EMM].flatMap((line) =>
        line
          ? [
              numberValidation(
                line,
                valueText(line.previousQuarter, words),
                { row, column: positions[line.scope] },
                words,
              ),
            ]
          : [],
      ),
      listValidation(
        valueStatuses.map((status) => words.status[status]),
        { row, column: positions.status },
        words,
      ),
      listValidation(
        precisions.map((precision) => words.precision[precision]),
        { row, column: positions.precision },
        words,
      ),
    ],
  };
}

/** The note of the only cell of a row needs no mark. */
function notesOf({ ALL, EMM }: Lines, { emmNote }: ReportWorkbookWords): string {
  const note = (line: Line | undefined) => line?.current?.note ?? '';
  return ALL ? joinNotes({ ALL: note(ALL), EMM: note(EMM) }, emmNote) : note(EMM);
}
