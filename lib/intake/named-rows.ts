import { readLabel, wordsOfLabel } from './label-words';
import {
  type IntakeLine,
  lineOf,
  matchName,
  matchWords,
  type NameIndex,
  type NameMatch,
  noMatch,
} from './name-match';

/** A row of a table with the name that stands in it. */
export interface LabelledRow {
  readonly row: number;
  readonly label: string;
}

/** `no_such_part`: it names the region's part of the row above, for which the form has no line. */
export type RowMatch = NameMatch | { readonly kind: 'no_such_part' };

interface ReadRow extends LabelledRow {
  readonly text: string;
  readonly depth: number;
  readonly alone: NameMatch;
  /** "trong đó vùng ĐBDTTS&MN", and nothing else. */
  readonly isPartOfAbove: boolean;
}

/**
 * Which line each row of a table means, by its own words or together with the row that it is set in
 * under: "- Hợp tác xã" under "Chủ thể OCOP" may be the owners or all cooperatives, which is asked.
 * A row that says its line's very words stands for itself, wherever it stands. `answered`: rows
 * that were asked about; they count as what was answered.
 */
export function matchRows(
  index: NameIndex,
  labelled: readonly LabelledRow[],
  answered: ReadonlyMap<number, IntakeLine | null>,
): Map<number, RowMatch> {
  const rows = labelled.map((one) => readRow(index, one));
  const composed = composeRows(index, rows);
  // A head beneath which a row has a meaning only together with it has parts: all of them may be its.
  const headsWithParts = new Set(
    composed.flatMap((found, at) => (found && rows[at]?.alone.kind !== 'one' ? [found.head] : [])),
  );
  const matches = new Map<number, RowMatch>();
  let above: RowMatch = noMatch;
  for (const [at, row] of rows.entries()) {
    const answer = answered.get(row.row);
    if (answer !== undefined) {
      above = answer === null ? noMatch : toMatch(answer);
    } else if (row.isPartOfAbove) {
      matches.set(row.row, partOf(index, above));
      continue;
    } else above = judge(row, composed[at] ?? null, headsWithParts);
    matches.set(row.row, above);
  }
  return matches;
}

function toMatch(line: IntakeLine): NameMatch {
  return { kind: 'one', line, isSure: true, unit: null };
}

function readRow(index: NameIndex, labelled: LabelledRow): ReadRow {
  const { text, depth } = readLabel(labelled.label);
  const words = wordsOfLabel(text);
  return {
    ...labelled,
    text,
    depth,
    alone: matchName(index, labelled.label),
    isPartOfAbove: words.isEmm && words.loose === '',
  };
}

interface Head {
  readonly head: number;
  /** No row without a meaning stands between. */
  readonly isNear: boolean;
}

interface Composed extends Head {
  readonly match: NameMatch & { readonly kind: 'one' };
}

/**
 * Each row's words after those of the row that it is set in under: by its mark, or, where nothing
 * is marked, the row right above or the one that the rows above are set in under.
 */
function composeRows(index: NameIndex, rows: readonly ReadRow[]): (Composed | null)[] {
  const composed: (Composed | null)[] = [];
  let over: Head | null = null;
  let before: number | null = null;
  const lastOfDepth = [-1, -1, -1, -1, -1];
  for (const [at, row] of rows.entries()) {
    let found: Composed | null = null;
    if (!row.isPartOfAbove && row.text !== '') {
      const marked = Math.max(-1, ...lastOfDepth.slice(0, row.depth));
      const heads: Head[] =
        row.depth > 0
          ? [{ head: marked, isNear: true }]
          : [...(before === null ? [] : [{ head: before, isNear: true }]), ...(over ? [over] : [])];
      found =
        heads.map(({ head, isNear }) => compose(index, rows, at, head, isNear)).find(Boolean) ??
        null;
      if (found) over = { head: found.head, isNear: found.isNear };
      else if (row.alone.kind === 'none' && over) over = { head: over.head, isNear: false };
      else if (row.depth === 0) over = { head: at, isNear: true };
      before = at;
      lastOfDepth[row.depth] = at;
    }
    composed.push(found);
  }
  return composed;
}

function compose(
  index: NameIndex,
  rows: readonly ReadRow[],
  at: number,
  head: number,
  isNear: boolean,
): Composed | null {
  const [above, row] = [rows[head], rows[at]];
  if (!above || !row) return null;
  const match = matchWords(index, `${above.text} ${row.text}`);
  if (match.kind !== 'one' || match.line === lineIn(above.alone)) return null;
  return { head, match, isNear };
}

function lineIn(match: NameMatch): IntakeLine | null {
  return match.kind === 'one' ? match.line : null;
}

function judge(
  row: ReadRow,
  composed: Composed | null,
  headsWithParts: ReadonlySet<number>,
): RowMatch {
  const { alone, depth } = row;
  if (!composed) return alone;
  if (alone.kind !== 'one') {
    return composed.isNear ? composed.match : { kind: 'several', lines: [composed.match.line] };
  }
  if (alone.line === composed.match.line) return alone;
  const isOwn = alone.isSure && depth === 0 && !headsWithParts.has(composed.head);
  return isOwn ? alone : { kind: 'several', lines: [composed.match.line, alone.line] };
}

function partOf(index: NameIndex, above: RowMatch): RowMatch {
  if (above.kind !== 'one') return noMatch;
  const line = lineOf(index.lines, above.line.indicator.code, 'EMM');
  return line ? toMatch(line) : { kind: 'no_such_part' };
}
