import type { Scope } from '../domain/figure/figure';
import type { CellKey, IndicatorAlias } from '../domain/indicator/indicator';
import type { Quarter } from '../domain/period';
import type { GridCell } from './grid';
import type { IntakeLine } from './name-match';
import type { Convention, Writing } from './number-convention';

/** A cell of the grid that was given, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** As spreadsheets call it: `B7`. */
export function placeName({ row, column }: Place): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** What a grid may go into. */
export interface IntakeForm {
  readonly lines: readonly IntakeLine[];
  readonly aliases: readonly IndicatorAlias[];
  /** The form's cells as they stand on the screen, for what is pasted by position; null: no cell. */
  readonly sheet: readonly (readonly (CellKey | null)[])[];
  /** Of the report; columns of another quarter are not its values. Null: not known. */
  readonly period: Quarter | null;
}

/**
 * Why a cell cannot be taken as it is: what it holds is no figure, its number waits for the
 * question of writing or is written in the other one.
 */
export type CellProblem =
  | Exclude<GridCell['kind'], 'text' | 'number'>
  | 'convention_open'
  | 'other_convention';

/** What would be put into a field, to be read there like what is typed. */
export interface ProposedCell {
  readonly key: CellKey;
  /** In Vietnamese writing, with the words that stood with it: "khoảng 1.234,5 (sơ bộ)". */
  readonly text: string;
  readonly note?: string;
  readonly place: Place;
  readonly problem?: CellProblem;
}

/** What was not taken: a label, a column's head, a cell. */
export interface LeftCell extends Place {
  readonly text: string;
  readonly reason: LeftReason;
}

export type LeftReason =
  /** By position it falls outside the form's sheet, or where the sheet has no cell. */
  | 'outside'
  /** No line of the form is called so, or the line of this question is none. */
  | 'unknown_label'
  /** Values without a name. */
  | 'no_label'
  /** The form does not ask for this indicator's part in the region. */
  | 'no_such_part'
  /** A column that is not this quarter's value: plan, earlier period, comparison. */
  | 'other_column'
  /** Words in a column of status or exactness that mean neither. */
  | 'unknown_words'
  | 'note_without_value'
  /** TCVN3 or VNI letters. */
  | 'old_encoding'
  /** The answer was to take none of the cells that name this one. */
  | 'named_twice';

/** Answered by an entry of `Answers` under its id. */
export type Question =
  /** Answer: `vi` or `en`. `suggested`: the one in which no count of the block has a fraction. */
  | {
      readonly id: 'convention';
      readonly kind: 'convention';
      readonly example: string;
      readonly suggested: Writing | null;
    }
  /** Which line a label means. Answer: a cell's key, or `none`. */
  | {
      readonly id: string;
      readonly kind: 'line';
      readonly place: Place;
      readonly text: string;
      readonly lines: readonly CellKey[];
    }
  /** Which column (or row, where names stand across) is the whole or the part. Answer: a place's name, or `none`. */
  | {
      readonly id: string;
      readonly kind: 'column';
      readonly scope: Scope;
      readonly columns: readonly { readonly place: Place; readonly text: string }[];
    }
  /** Which of several cells for one field counts. Answer: a place's name, or `none`. */
  | {
      readonly id: string;
      readonly kind: 'twice';
      readonly key: CellKey;
      readonly cells: readonly { readonly place: Place; readonly text: string }[];
    };

/** Answers by the questions' ids. */
export type Answers = Readonly<Record<string, string>>;
export const noneOfThese = 'none';

/**
 * What a grid would put into the form. Nothing is decided by it: cells with a problem and cells
 * that wait for a question are not to be taken. A field is named once at most.
 */
export interface Proposal {
  readonly layout: 'by_names' | 'by_position';
  readonly convention: Convention;
  readonly cells: readonly ProposedCell[];
  readonly questions: readonly Question[];
  readonly left: readonly LeftCell[];
}

/** A cell of the grid whose field is known, before its number is. */
export interface FoundCell {
  readonly line: IntakeLine;
  readonly cell: GridCell;
  readonly place: Place;
  readonly note: string | null;
  /** Words of columns beside it: "khoảng", "sơ bộ". */
  readonly precision: string | null;
  readonly status: string | null;
  /** The unit that its row or sheet says, where it is another than the line's. */
  readonly unit: string | null;
}

/** What a way of reading a grid has found. */
export interface Findings {
  readonly cells: readonly FoundCell[];
  readonly questions: readonly Question[];
  readonly left: readonly LeftCell[];
  /** Texts of numbers that are not taken but tell how numbers are written. */
  readonly around: readonly string[];
}
