import type { Grid, GridCell } from './grid';
import { attributeOf, tokensOf } from './html-tokens';
import { plainDecimal } from './program-number';

/** Characters; a form of sixty lines is a few hundred thousand in the most wordy program. */
const longestHtml = 5_000_000;
const mostCells = 200_000;
/** What the standard allows of a cell that spans. */
const widestSpan = 1000;

interface OpenCell {
  readonly attributes: string;
  readonly parts: string[];
}

/**
 * The first table of a clipboard's HTML, as Excel, LibreOffice, Google Sheets and Word write it. A
 * cell that spans stands in its first place, blanks in the others. Numbers that the program names
 * exactly are of kind `number`. Null: there is no table, or it is larger than any form (5 MB,
 * 200,000 cells). Never throws; takes time in line with the length.
 */
export function readHtmlTable(html: string): Grid | null {
  if (html.length > longestHtml) return null;
  const table = new TableRows();
  let depth = 0;
  let wasThere = false;
  let cell: OpenCell | null = null;
  const endCell = () => {
    if (cell) table.add(cell.attributes, cellText(cell.parts));
    cell = null;
  };
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') {
      (cell as OpenCell | null)?.parts.push(token.text.replace(/[\t\n\f\r ]+/g, ' '));
      continue;
    }
    const { kind, name, attributes } = token;
    if (name === 'table') {
      depth += kind === 'open' ? 1 : -1;
      wasThere ||= depth > 0;
      if (wasThere && depth <= 0) break;
    } else if (depth === 1 && (name === 'td' || name === 'th')) {
      endCell();
      if (kind === 'open') cell = { attributes, parts: [] };
      if (table.isTooLarge()) return null;
    } else if (depth === 1 && name === 'tr') {
      endCell();
      if (kind === 'open') table.startRow();
    } else if (cell) breakText((cell as OpenCell).parts, kind, name);
  }
  endCell();
  return wasThere && !table.isTooLarge() ? { name: null, rows: table.rows() } : null;
}

const blocks = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function breakText(parts: string[], kind: 'open' | 'close', name: string) {
  if (blocks.has(name)) parts.push('\n');
  else if (name === 'td' || name === 'th') parts.push(' ');
  // A footnote's mark at a number would become its last digit.
  else if (name === 'sup' && kind === 'open' && /\d\s*$/.test(parts.at(-1) ?? '')) parts.push('^');
}

function cellText(parts: readonly string[]): string {
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Rows that fill up from the left, around what spans into them. */
class TableRows {
  readonly #rows: (GridCell | null)[][] = [];
  /** Rows that are still covered, by column. */
  #covered: number[] = [];
  #cells = 0;

  startRow() {
    this.#rows.push([]);
    this.#covered = this.#covered.map((rows) => Math.max(0, rows - 1));
  }

  add(attributes: string, text: string) {
    if (this.#rows.length === 0) this.startRow();
    const row = this.#rows.at(-1) ?? [];
    while ((this.#covered[row.length] ?? 0) > 0) row.push(null);
    const columns = spanOf(attributes, 'colspan');
    const rows = spanOf(attributes, 'rowspan');
    for (let column = 0; column < columns; column += 1) {
      this.#covered[row.length] = rows;
      row.push(column === 0 ? readCell(attributes, text) : null);
    }
    this.#cells += columns;
  }

  isTooLarge(): boolean {
    return this.#cells > mostCells || this.#rows.length > mostCells;
  }

  /** Without blank rows at the end, which some programs add. */
  rows(): (GridCell | null)[][] {
    const last = this.#rows.findLastIndex((row) => row.some((cell) => cell !== null));
    return this.#rows.slice(0, last + 1);
  }
}

function spanOf(attributes: string, name: string): number {
  const span = Number.parseInt(attributeOf(attributes, name) ?? '', 10);
  return span > 1 ? Math.min(span, widestSpan) : 1;
}

function readCell(attributes: string, text: string): GridCell | null {
  const known = numberOf(attributes, text);
  if (text === '' && known === null) return null;
  if (known === null || known.kind !== 'number') return { text, kind: known?.kind ?? 'text' };
  return /%$/.test(text) ? { text, kind: 'percent' } : { text: known.text, kind: 'number' };
}

/** What the program itself says of a cell's content; null: nothing, it is what its reader sees. */
function numberOf(attributes: string, shown: string): GridCell | null {
  return ofLibreOffice(attributes) ?? ofGoogleSheets(attributes) ?? ofExcel(attributes, shown);
}

function ofLibreOffice(attributes: string): GridCell | null {
  const decimal = plainDecimal(attributeOf(attributes, 'sdval') ?? '');
  if (decimal === null) return null;
  const format = (attributeOf(attributes, 'sdnum') ?? '').split(';').slice(2).join(';');
  return { text: decimal, kind: kindOfFormat(format) };
}

/** `0.00" m"`, `[RED]-0`: words and conditions of a format are no codes. */
function kindOfFormat(format: string): GridCell['kind'] {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/general|standard|red/gi, '');
  if (/boolean/i.test(codes)) return 'boolean';
  return /[dmyhs]/i.test(codes) ? 'date' : 'number';
}

function ofGoogleSheets(attributes: string): GridCell | null {
  const value = readObject(attributeOf(attributes, 'data-sheets-value'));
  if (!value) return null;
  if (value['1'] === 4) return { text: '', kind: 'boolean' };
  if (value['1'] === 5) return { text: '', kind: 'error' };
  const decimal = value['1'] === 3 ? plainDecimal(String(value['3'])) : null;
  if (decimal === null) return null;
  const format = readObject(attributeOf(attributes, 'data-sheets-numberformat'));
  // Days, times, and both.
  const isDate = [5, 6, 7].includes(Number(format?.['1']));
  return { text: decimal, kind: isDate ? 'date' : 'number' };
}

function readObject(json: string | null): Readonly<Record<string, unknown>> | null {
  if (json === null) return null;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function ofExcel(attributes: string, shown: string): GridCell | null {
  if (attributeOf(attributes, 'x:err') !== null) return { text: '', kind: 'error' };
  if (attributeOf(attributes, 'x:bool') !== null) return { text: '', kind: 'boolean' };
  const written = attributeOf(attributes, 'x:num');
  if (written === null) return null;
  // Without a value what is shown is the number itself, in marks of its system: digits alone are sure.
  const decimal = plainDecimal(written === '' && /^-?\d+$/.test(shown) ? shown : written);
  if (decimal === null) return null;
  const isDate = /\d[/-]\d|\d:\d\d|^\d{1,2}\.\d{1,2}\.\d{4}$|\d-\p{L}/u.test(shown);
  return { text: decimal, kind: isDate ? 'date' : 'number' };
}
