/**
 * A table from elsewhere (a pasted block, a sheet of a workbook, a csv) before anything is
 * understood of it: what stood in each cell, and how its program knew it.
 */
export interface Grid {
  /** Of its sheet; null: it has none. */
  readonly name: string | null;
  /** Shorter rows end early; null: nothing stands there. */
  readonly rows: readonly (readonly (GridCell | null)[])[];
}

/**
 * `text`: as its reader would see it, read like what is typed. `number`: a number that its program
 * knew as one, whatever it looked like; its text is then a plain decimal ("1234.5"), which leaves
 * nothing open. The others are no figures and are told so by name.
 */
export interface GridCell {
  readonly text: string;
  readonly kind:
    | 'text'
    | 'number'
    | 'percent'
    | 'date'
    | 'boolean'
    | 'error'
    | 'formula_without_value';
}
