import { wordsOfEntry } from '@/lib/domain/number/number-entry';
import type { TypedCell } from '@/lib/domain/report/report';

/**
 * A block of cells as a Vietnamese spreadsheet takes it: a tab between columns, a decimal comma, no
 * marks between thousands, so that a plain number arrives as a number. One that is only about so, a
 * range, a status or words stay as they are written: a copy must not claim more than its figure.
 */
export function blockText(rows: readonly (readonly (TypedCell | null)[])[]): string {
  return rows.map((cells) => cells.map(cellText).join('\t')).join('\n');
}

function cellText(cell: TypedCell | null): string {
  if (cell === null) return '';
  const text = cell.value.trim() || cell.text.trim();
  const { status, precision } = wordsOfEntry(text);
  const isPlain = status === null && precision === null && /^[−-]?[\d.]+(?:,\d+)?$/.test(text);
  const shown = isPlain ? text.replaceAll('.', '').replace('−', '-') : text;
  return /[\t\n"]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
