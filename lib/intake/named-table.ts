import { type Rows, roleOf } from './columns';
import type { Grid } from './grid';
import { readLabel } from './label-words';
import { matchCode, matchName, matchWords, type NameIndex, noMatch } from './name-match';

/** Where the names of a table stand, and in which direction it is read. */
export interface NamedTable {
  /** Rows as lines of the form; where names stand across, they are the grid's columns. */
  readonly rows: Rows;
  readonly isTurned: boolean;
  readonly labelColumn: number | null;
  readonly codeColumn: number | null;
}

/** Names stand near the beginning; a sheet's thousandth row is not asked where they are. */
const mostRows = 400;
const mostColumns = 60;

/**
 * The table in a grid that brings names or codes of the form; null where it brings too few: fewer
 * than two names and no code, one name with nothing beside it. Names that are only likely count
 * where there are no others.
 */
export function findNamedTable(grid: Grid, index: NameIndex): NamedTable | null {
  const upright = measure(grid.rows, index, sureLine);
  const turnedRows = turn(grid.rows);
  const turned = measure(turnedRows, index, sureLine);
  const isTurned = turned.score >= 3 && turned.score > upright.score;
  const sure = isTurned ? turned : upright;
  const found = sure.score > 0 ? sure : measure(grid.rows.slice(0, 100), index, likelyLine);
  if (found.score === 0) return null;
  const { labelColumn, codeColumn } = found;
  return { rows: isTurned ? turnedRows : grid.rows, isTurned, labelColumn, codeColumn };
}

function turn(rows: Rows): Rows {
  const height = Math.min(rows.length, mostRows);
  const width = Math.max(0, ...rows.slice(0, height).map((row) => row.length));
  return Array.from({ length: Math.min(width, mostRows) }, (_, column) =>
    Array.from({ length: height }, (_one, row) => rows[row]?.[column] ?? null),
  );
}

interface Column {
  readonly column: number;
  readonly named: number;
  readonly isBesideSomething: boolean;
}

type FindLine = (index: NameIndex, text: string) => string | undefined;

function measure(rows: Rows, index: NameIndex, lineOfName: FindLine) {
  const width = Math.max(0, ...rows.slice(0, mostRows).map((row) => row.length));
  const columns = Array.from({ length: Math.min(width, mostColumns) }, (_, column) => column);
  const measured = (find: FindLine) =>
    best(columns.map((column) => measureColumn(rows, column, (text) => find(index, text))));
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

/** How often names come again (for the region's parts, in a second table); units ("HTX") do more often. */
const mostRepeats = 4;

/** How many lines a column names; none where it is one of units. */
function measureColumn(
  rows: Rows,
  column: number,
  lineOfText: (text: string) => string | undefined,
): Column {
  const lines = new Set<string>();
  let found = 0;
  let isBesideSomething = false;
  let hasUnits = false;
  for (const row of rows.slice(0, mostRows)) {
    const cell = row[column];
    if (cell?.kind !== 'text' || !/\p{L}/u.test(cell.text)) continue;
    hasUnits ||= roleOf(cell.text, null) === 'unit';
    const line = lineOfText(cell.text);
    if (line === undefined) continue;
    found += 1;
    lines.add(line);
    isBesideSomething ||= row.some((other, at) => other && at !== column);
  }
  const isUnits = found > lines.size * (hasUnits ? 1 : mostRepeats);
  return { column, named: isUnits ? 0 : lines.size, isBesideSomething };
}
