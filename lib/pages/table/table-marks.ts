import type { FigureSource, ValueStatus } from '../../domain/figure/figure';
import type { TableCell } from './table-cells';
import type { TablePage } from './table-page';
import type { TableRow } from './table-rows';

/** The small signs beside a table's numbers, and what each means: said once, below it. */

/** Beside a number that was put together here. */
export const computedMark = '*';

/** One source under a letter, or all reports of provinces under one. */
interface MarkedSource {
  readonly mark: string;
  /** Null: each province's own report. */
  readonly source: FigureSource | null;
}

interface MarkedNote {
  readonly mark: string;
  readonly note: string;
}

export interface TableMarks {
  readonly sources: {
    readonly all: readonly MarkedSource[];
    /** What a cell says of its source; empty where its column says it, or the whole table. */
    readonly of: (cell: TableCell, column: number) => string;
    /** The source of everything in a column; empty where there are several, or one of all. */
    readonly ofColumn: (column: number) => string;
  };
  readonly notes: {
    readonly all: readonly MarkedNote[];
    readonly of: (cell: TableCell) => string;
  };
  /** Statuses other than official that stand in the table. */
  readonly statuses: readonly ValueStatus[];
  readonly hasComputed: boolean;
  readonly hasBlank: boolean;
  readonly hasTotal: boolean;
}

/** The signs of a page's cells. Where a column has several sources, each of its cells says its own. */
export function markTable({ groups, columns }: Pick<TablePage, 'groups' | 'columns'>): TableMarks {
  const rows = groups.flatMap(({ rows: of, total }) => [...of, ...(total ? [total] : [])]);
  const cells = rows.flatMap((row) => row.cells);
  const shown = cells.flatMap((cell) => cell.shown ?? []);
  const statuses = new Set(
    shown.flatMap(({ value }) => (value.type === 'number' ? [value.status] : [])),
  );
  return {
    sources: markSources(
      groups.flatMap((group) => group.rows),
      columns.map((one) => one.axis === 'area' && one.area === null),
    ),
    notes: markNotes(cells),
    statuses: (['P', 'E', 'N'] as const).filter((status) => statuses.has(status)),
    hasComputed: groups.some(({ rows: of }) =>
      of.some((row) => row.cells.some((cell) => cell.shown?.origin === 'computed')),
    ),
    hasBlank: cells.some(({ gap }) => gap === 'unknown' || gap === 'notAddable'),
    hasTotal: groups.some(({ total }) => total !== null),
  };
}

/** `areSums`: by column whether it puts provinces together; who said what is said beside their own. */
function markSources(
  rows: readonly TableRow[],
  areSums: readonly boolean[],
): TableMarks['sources'] {
  const marked = new Map<string, MarkedSource>();
  const marksOf = (cell: TableCell | undefined): string => {
    const keys = new Set<string>();
    // Of a sum that lacks a part no number is shown.
    for (const source of (cell?.shown?.computed?.partial ? null : cell?.shown)?.sources ?? []) {
      const isReport = source.class === 'report';
      const key = isReport ? 'report' : source.id;
      keys.add(key);
      if (marked.has(key)) continue;
      marked.set(key, { mark: letterOf(marked.size), source: isReport ? null : source });
    }
    return [...keys].map((key) => marked.get(key)?.mark ?? '').join(' ');
  };
  const inColumn = areSums.map((isSum, column) =>
    isSum
      ? []
      : [...new Set(rows.map(({ cells }) => marksOf(cells[column])).filter((mark) => mark !== ''))],
  );
  const isOne = marked.size < 2;
  const ofColumn = (column: number) => {
    const [mark, ...others] = inColumn[column] ?? [];
    return isOne || mark === undefined || others.length > 0 ? '' : mark;
  };
  return {
    all: [...marked.values()],
    of: (cell, column) =>
      isOne || areSums[column] || ofColumn(column) !== '' ? '' : marksOf(cell),
    ofColumn,
  };
}

function markNotes(cells: readonly TableCell[]): TableMarks['notes'] {
  const notes = [...new Set(cells.flatMap(({ shown }) => shown?.note ?? []))];
  const marks = new Map(notes.map((note, place) => [note, String(place + 1)]));
  return {
    all: notes.map((note) => ({ note, mark: marks.get(note) ?? '' })),
    of: ({ shown }) => (shown?.note ? (marks.get(shown.note) ?? '') : ''),
  };
}

/** a, b, … z, aa, ab …. */
function letterOf(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : `${letterOf(Math.floor(place / 26) - 1)}${letter}`;
}
