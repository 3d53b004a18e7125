import type { Refused } from '../outcome';

/** What a row or a column of a province's own table was said to mean. */
export interface ConfirmedName {
  /**
   * The question, told apart from all others by its words: the row's name with the lines that it
   * may mean, or the column's head with the scope that was asked for. Places differ from file to file.
   */
  readonly question: string;
  /** As it stood. */
  readonly name: string;
  /** A cell's key, or `none`; of a column its scope. */
  readonly means: string;
}

/** The same, kept for the province. */
export interface RememberedName extends ConfirmedName {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** What changes in a province's memory, at once. */
export interface NamesChange {
  readonly confirmed: readonly ConfirmedName[];
  /** Questions that are to be asked again. */
  readonly forgotten: readonly string[];
}

/** Of a change: all that is remembered then. */
export type NamesOutcome =
  | { readonly kind: 'kept'; readonly names: readonly RememberedName[] }
  | Refused;

/** Characters; what is longer is asked about every time. */
export const longestQuestion = 2000;
export const longestName = 300;
