import type { GridCell } from './grid';
import { readLabel, wordsOfLabel } from './label-words';
import { type IntakeLine, lineOf, matchCode, matchName, type NameIndex } from './name-match';
import type { LabelledRow } from './named-rows';

/** Lines that the codes of a table say, by row; and rows whose name says another line. */
export interface CodedRows {
  readonly known: ReadonlyMap<number, IntakeLine>;
  readonly doubtful: ReadonlyMap<number, readonly IntakeLine[]>;
}

/**
 * What a column of codes says. A code without a scope leaves it to the row's name; a code beside
 * another line's very name is asked about.
 */
export function readCodes(
  index: NameIndex,
  rows: readonly (readonly (GridCell | null)[])[],
  codeColumn: number | null,
  labelled: readonly LabelledRow[],
): CodedRows {
  const known = new Map<number, IntakeLine>();
  const doubtful = new Map<number, readonly IntakeLine[]>();
  for (const { row, label } of codeColumn === null ? [] : labelled) {
    const written = rows[row]?.[codeColumn ?? 0]?.text ?? '';
    const line = matchCode(index, written);
    if (!line) continue;
    const { code } = line.indicator;
    const words = wordsOfLabel(readLabel(label).text);
    const named = label === written ? null : matchName(index, label);
    if (named?.kind === 'one' && named.isSure && named.line.indicator.code !== code) {
      doubtful.set(row, [line, named.line]);
      continue;
    }
    const saysScope = /(?:\b|_)(?:ALL|EMM)\W*$/i.test(written);
    const part = words.isEmm && !saysScope ? lineOf(index.lines, code, 'EMM') : undefined;
    known.set(row, part ?? line);
  }
  return { known, doubtful };
}
