import { type Rows, roleOf, widthOf } from './columns';
import type { Grid } from './grid';
import { readLabel } from './label-words';
import { matchCode, matchName, matchWords, type NameIndex, noMatch } from './name-match';
import { isOneOf } from './said-unit';

/** Where the names of a table stand, and in which direction it is read. */
export interface NamedTable {
  /** Rows as lines of the form; where names stand across, they are the grid's columns. */
  readonly rows: Rows;
  readonly isTurned: boolean;
  /** How many rows of the grid stand above its first. */
  readonly top: number;
  readonly labelColumn: number | null;
  readonly codeColumn: number | null;
}

/** Names stand near the beginning; a sheet's thousandth row is not asked where they are. */
const mostRows = 400;
const mostColumns = 60;
/** Columns; what is wider is no table that a person made. */
const widestTable = 1000;

/**
 * The table in a grid that brings names or codes of the form; null where it brings too few: fewer
 * than two names and no code, one name with nothing beside it. Names that are only likely count
 * where there are no others.
 */
export function findNamedTable(grid: Grid, index: NameIndex): NamedTable | null {
  const width = widthOf(grid.rows);
  if (width > widestTable) return null;
  const upright = measure(grid.rows, index, sureLine);
  // Across stand no more names than there are columns. A grid too long to be read so is not, for
  // nothing of it may be lost.
  const isUpright = upright.score >= width || Math.max(grid.rows.length, width) > mostRows;
  const turnedRows = isUpright ? [] : turn(grid.rows);
  const turned = measure(turnedRows, index, sureLine);
  const isTurned = turned.score >= 3 && turned.score > upright.score;
  const sure = isTurned ? turned : upright;
  const found = sure.score > 0 ? sure : measure(grid.rows.slice(0, 100), index, likelyLine);
  if (found.score === 0) return null;
  const { labelColumn, codeColumn } = found;
  return { rows: isTurned ? turnedRows : grid.rows, isTurned, top: 0, labelColumn, codeColumn };
}

function turn(rows: Rows): Rows {
  return Array.from({ length: widthOf(rows) }, (_, column) =>
    rows.map((row) => row[column] ?? null),
  );
}

/**
 * The tables that stand one below another, each from its row of heads on, with the titles right
 * above it; one where there is one row of heads or none.
 */
export function tablesOf(table: NamedTable): NamedTable[] {
  const { rows, labelColumn, codeColumn, isTurned } = table;
  const nameColumn = labelColumn ?? codeColumn ?? 0;
  const heads = rows.flatMap((row, at) => (isHeadOfNames(row, nameColumn) ? [at] : []));
  if (isTurned || heads.length < 2) return [table];
  const tops = heads.map((head, at) => (at === 0 ? 0 : titlesAbove(rows, head)));
  return tops.map((top, at) => ({ ...table, top, rows: rows.slice(top, tops[at + 1]) }));
}

function isHeadOfNames(row: Rows[number], nameColumn: number): boolean {
  const others = row.flatMap((cell, column) => (cell && column !== nameColumn ? [cell.text] : []));
  return (
    roleOf(row[nameColumn]?.text ?? '', null) === 'label' &&
    others.length > 0 &&
    others.every((text) => /\p{L}/u.test(text))
  );
}

/** The first of up to three rows above a row of heads that hold one text at most. */
function titlesAbove(rows: Rows, head: number): number {
  let top = head;
  while (head - top < 3 && (rows[top - 1] ?? []).filter((cell) => cell).length < 2) top -= 1;
  return top;
}

interface Column {
  readonly column: number;
  readonly named: number;
  readonly isBesideSomething: boolean;
}

type FindLine = (index: NameIndex, text: string) => string | undefined;

function measure(rows: Rows, index: NameIndex, lineOfName: FindLine) {
  const width = widthOf(rows.slice(0, mostRows));
  const columns = Array.from({ length: Math.min(width, mostColumns) }, (_, column) => column);
  const measured = (find: FindLine) =>
    best(columns.map((column) => measureColumn(rows, column, index, find)));
  const labels = measured(lineOfName);
  const codes = measured((_, text) => matchCode(index, text)?.key);
  const names = labels && (labels.named > 1 || labels.isBesideSomething) ? labels.named : 0;
  const isLikelyAlone = lineOfName === likelyLine && names < 2;
  return {
    labelColumn: labels?.column ?? null,
    codeColumn: codes?.column ?? null,
    score: Math.max(isLikelyAlone ? 0 : names, codes?.named ?? 0),
  };
}

function sureLine(index: NameIndex, text: string): string | undefined {
  if (matchCode(index, text)) return undefined;
  const match = matchWords(index, readLabel(text).text);
  return match.kind === 'one' ? match.line.key : undefined;
}

/** A label that may be one of three lines at most. */
function likelyLine(index: NameIndex, text: string): string | undefined {
  const match = text.length > 200 ? noMatch : matchName(index, text);
  if (match.kind === 'one') return match.line.key;
  return match.kind === 'several' && match.lines.length <= 3 ? match.lines[0]?.key : undefined;
}

function best(columns: readonly Column[]): Column | undefined {
  return columns
    .filter(({ named }) => named > 0)
    .reduce<Column | undefined>((a, b) => (a && a.named >= b.named ? a : b), undefined);
}

/**
 * How many lines a column names. Units are no names, though some are written alike ("HTX", "THT"):
 * a column of nothing else that stands behind words, or beneath "ĐVT" and beside words, names none.
 */
function measureColumn(rows: Rows, column: number, index: NameIndex, lineOfName: FindLine): Column {
  const lines = new Set<string>();
  const named: Rows[number][] = [];
  let [isUnits, hasUnitHead] = [true, false];
  for (const row of rows.slice(0, mostRows)) {
    const cell = row[column];
    if (cell?.kind !== 'text' || !/\p{L}/u.test(cell.text)) continue;
    const isUnitHead = roleOf(cell.text, null) === 'unit';
    hasUnitHead ||= isUnitHead;
    isUnits &&= isUnitHead || isOneOf(index.units, cell.text);
    const line = lineOfName(index, cell.text);
    if (line === undefined) continue;
    lines.add(line);
    named.push(row);
  }
  const holdsUnits = isUnits && hasWordsBeside(named, column, hasUnitHead);
  const isBesideSomething = named.some((row) => row.some((other, at) => other && at !== column));
  return { column, named: holdsUnits ? 0 : lines.size, isBesideSomething };
}

/** Whether half of some rows or more have words in one other column; `anywhere`: also behind. */
function hasWordsBeside(rows: Rows, column: number, anywhere: boolean): boolean {
  const others = Math.min(mostColumns, anywhere ? widthOf(rows) : column);
  return Array.from({ length: others }, (_, other) => other).some((other) => {
    const worded = rows.filter((row) => {
      const text = row[other]?.text ?? '';
      return /\p{L}/u.test(text) && !/^[IVX\d.\s]+$/.test(text);
    });
    return other !== column && worded.length * 2 >= rows.length && worded.length > 0;
  });
}
