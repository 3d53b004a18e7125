import type { ProposedCell } from './proposed';

/**
 * What stands before the note of the ethnic-minority part in a row whose one column of notes is of
 * both its cells; in whichever language the workbook was made.
 */
export const emmNoteMarks = {
  vi: 'Vùng ĐBDTTS&MN:',
  en: 'Ethnic-minority part:',
} as const;

/** The cells of one grid, each with its own note of a row's. */
export function withOwnNotes(cells: readonly ProposedCell[]): ProposedCell[] {
  return cells.map((cell) => {
    const { note, ...rest } = cell;
    const inRow = cells.find(
      (other) => other.place.row === cell.place.row && markIn(other.note) !== null,
    );
    const mark = markIn(inRow?.note);
    if (!inRow?.note || mark === null) return cell;
    const at = `\n${inRow.note}`.indexOf(`\n${mark}`);
    const own = cell.key.endsWith('.EMM')
      ? inRow.note.slice(at + mark.length).trim()
      : inRow.note.slice(0, at).trim();
    return own === '' ? rest : { ...rest, note: own };
  });
}

/** The mark with which a line of a note begins; null: none does. */
function markIn(note: string | undefined): string | null {
  const lines = (note ?? '').split('\n');
  const marks = Object.values(emmNoteMarks);
  return marks.find((mark) => lines.some((line) => line.startsWith(mark))) ?? null;
}
