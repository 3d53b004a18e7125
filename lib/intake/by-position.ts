import type { CellKey } from '../domain/indicator/indicator';
import { looksLikeLegacyEncoding } from '../domain/search-text';
import type { Grid } from './grid';
import type { Findings, FoundCell, IntakeForm, LeftCell, LeftReason } from './proposed';

/**
 * A grid laid over the form's sheet, its first cell on the one that has the focus. What falls
 * outside the sheet, or where it has no cell, is left.
 */
export function findByPosition(grid: Grid, form: IntakeForm, focused: CellKey | null): Findings {
  const lines = new Map(form.lines.map((line) => [line.key, line]));
  const top = form.sheet.findIndex((keys) => focused !== null && keys.includes(focused));
  const start = focused === null ? -1 : (form.sheet[top]?.indexOf(focused) ?? -1);
  const cells: FoundCell[] = [];
  const left: LeftCell[] = [];
  for (const [row, gridRow] of grid.rows.entries()) {
    for (const [column, cell] of gridRow.entries()) {
      if (!cell) continue;
      const key = start < 0 ? null : form.sheet[top + row]?.[start + column];
      const line = key ? lines.get(key) : undefined;
      const leave = (reason: LeftReason) => left.push({ row, column, text: cell.text, reason });
      if (!line) leave('outside');
      else if (line.indicator.kind !== 'text' && looksLikeLegacyEncoding(cell.text)) {
        leave('old_encoding');
      } else {
        const nothingBeside = { note: null, precision: null, status: null, unit: null };
        cells.push({ line, cell, place: { row, column }, ...nothingBeside });
      }
    }
  }
  const around = left.filter(({ text }) => text.length <= 60).map(({ text }) => text);
  return { cells, questions: [], left, around };
}
