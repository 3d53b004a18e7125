import type { Scope } from '../domain/figure/figure';

/**
 * A row holds the cells of both scopes and one column of notes: the note of the whole area comes
 * first, that of the ethnic-minority part after a mark at the beginning of a line.
 */
export type RowNotes = Readonly<Partial<Record<Scope, string>>>;

/** Both notes as one text; `mark` is what stands before that of the ethnic-minority part. */
export function joinNotes({ ALL = '', EMM = '' }: RowNotes, mark: string): string {
  return [ALL, EMM && `${mark} ${EMM}`].filter(Boolean).join('\n');
}

/** The notes of a row from its text. A note that itself has a line beginning with the mark is split there. */
export function splitNotes(text: string, mark: string): Required<RowNotes> {
  const at = `\n${text}`.indexOf(`\n${mark}`);
  if (at < 0) return { ALL: text.trim(), EMM: '' };
  return { ALL: text.slice(0, at).trim(), EMM: text.slice(at + mark.length).trim() };
}
