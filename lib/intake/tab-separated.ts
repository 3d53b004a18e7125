import type { Grid, GridCell } from './grid';

/**
 * The rows of a text as spreadsheets put it on the clipboard: tabs between cells, a line a row. A
 * cell that holds a tab or a line end is quoted, its quotes doubled; a quote in any other cell is
 * itself. The line end after the last row adds none. Never throws; takes time in line with its length.
 */
export function readTabSeparated(text: string): Grid {
  const rows: (GridCell | null)[][] = [];
  let row: (GridCell | null)[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null;
    const end = quoted?.end ?? endOfCell(text, at);
    row.push(toCell(quoted?.text ?? text.slice(at, end)));
    at = end;
    if (text[at] === '\t') {
      at += 1;
      if (at < text.length && !isLineEnd(text[at])) continue;
      row.push(null);
      if (at === text.length) break;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return { name: null, rows };
}

function toCell(text: string): GridCell | null {
  return text.trim() === '' ? null : { text, kind: 'text' };
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function endOfCell(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\t' && !isLineEnd(text[at])) at += 1;
  return at;
}

/** A quoted cell and where it ends; null: the quote is a character of its cell. */
function readQuoted(text: string, start: number) {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    const next = text[quote + 1];
    if (next === '"') {
      at = quote + 2;
      continue;
    }
    if (next !== undefined && next !== '\t' && !isLineEnd(next)) return null;
    const inner = text.slice(start + 1, quote);
    return /[\t\r\n]/.test(inner)
      ? { text: inner.replaceAll('""', '"').replace(/\r\n?/g, '\n'), end: quote + 1 }
      : null;
  }
}
