import { precisions, valueStatuses } from '../domain/figure/figure';
import { type CellColumn, columnOf } from '../domain/indicator/indicator';
import { quarterParts } from '../domain/period';
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
type Lines = Readonly<Partial<Record<CellColumn, Line>>>;

/** The columns that are typed into: of what was carried out, or of what the year aims at. */
type Entries = readonly [CellColumn, CellColumn];

const columns = [
  { name: 'code', width: 18 },
  { name: 'indicator', width: 42 },
  { name: 'unit', width: 18 },
  { name: 'yearBefore', width: 15 },
  { name: 'previousQuarter', width: 15 },
  { name: 'first', width: 17 },
  { name: 'second', width: 17 },
  { name: 'status', width: 14 },
  { name: 'precision', width: 14 },
  { name: 'note', width: 26 },
] as const;

const positions = Object.fromEntries(columns.map(({ name }, index) => [name, index])) as Readonly<
  Record<(typeof columns)[number]['name'], number>
>;

/**
 * The sheet of a section's numbers: a row an indicator, the whole area and its ethnic-minority part
 * side by side, or its plan and what is expected of the year. What was before is that of the whole
 * area where both are asked; the hint of each entry cell tells its own.
 */
export function numbersSheet(lines: readonly Line[], context: SheetContext): LaidOutSheet {
  const { words, report } = context;
  const at = positions;
  const entries: Entries = lines.every(({ measure }) => measure === 'actual')
    ? ['ALL', 'EMM']
    : ['plan', 'estimate'];
  return framedSheet(
    {
      widths: columns.map(({ width }) => width),
      leftHalf: [at.code, at.unit],
      rightHalf: [at.previousQuarter, at.note],
      head: headOf(words, report, entries),
      rows: byIndicator(lines).map((row) => tableRow(row, entries, words)),
    },
    context,
  );
}

function headOf(
  { column }: ReportWorkbookWords,
  { quarter, area }: ReportWorkbook,
  [first]: Entries,
): string[] {
  const { previous, yearBefore } = quartersBefore(quarter);
  const { year } = quarterParts(quarter);
  const ofValues =
    first === 'plan'
      ? [column.lastYear(year - 1), column.soFar, column.plan(year), column.estimate(year)]
      : [
          column.yearBefore(yearBefore),
          column.previousQuarter(previous),
          column.whole(area.fullName),
          column.emm,
        ];
  return [
    column.code,
    column.indicator,
    column.unit,
    ...ofValues,
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
    rows.set(code, [first, { ...others, [columnOf(line)]: line }]);
  }
  return [...rows.values()];
}

function tableRow(
  [first, lines]: [Line, Lines],
  entries: Entries,
  words: ReportWorkbookWords,
): TableRow {
  const { indicator, indent } = first;
  const [left, right] = entries;
  const said = lines[left] ?? first;
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
      entry(lines[left]),
      entry(lines[right]),
      choiceCell(null),
      choiceCell(null),
      noteCell(notesOf(lines, words) || null),
    ],
    validations: (row) => [
      ...entries.flatMap((entry, index) => {
        const line = lines[entry];
        const column = index === 0 ? positions.first : positions.second;
        // What the year has come to so far is no earlier plan.
        const before = line?.measure === 'actual' ? valueText(line.previousQuarter, words) : '';
        return line ? [numberValidation(line, before, { row, column }, words)] : [];
      }),
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

/** The note of the only cell of a row needs no mark; of a year's aims the first that there is stands. */
function notesOf({ ALL, EMM, plan, estimate }: Lines, { emmNote }: ReportWorkbookWords): string {
  const note = (line: Line | undefined) => line?.current?.note ?? '';
  if (plan || estimate) return note(plan?.current ? plan : estimate);
  return ALL ? joinNotes({ ALL: note(ALL), EMM: note(EMM) }, emmNote) : note(EMM);
}
