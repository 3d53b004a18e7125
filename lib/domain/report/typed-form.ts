import { absences, precisions, valueStatuses } from '../figure/figure';
import { type CellKey, parseCellKey } from '../indicator/indicator';
import type { TypedCell } from './report';
import type { CellField } from './typed-cell-fields';

/** A cell in a plain HTML form, which works without JavaScript. */

/** The name of a cell's field in the form: `HTX_TOTAL.ALL.value`. */
export function cellFieldName(key: CellKey, field: CellField): string {
  return `${key}.${field}`;
}

/**
 * As a cell's `baseVersion`: the typist leaves the cell as somebody else has written it, so it
 * counts as not sent.
 */
export const keptAsTheirs = 'theirs';

function codeOf<Code extends string>(codes: readonly Code[], text: string): Code | undefined {
  return codes.find((code) => code === text);
}

/**
 * The cells of a submitted form. A cell counts as sent when its `baseVersion` is there; of several
 * the last counts (a conflict's choice comes after what the fields were typed upon). Fields that
 * are missing are blank, a code that is none falls back to the plain one.
 */
export function readTypedCells(form: FormData): TypedCell[] {
  const text = (key: CellKey, field: CellField) => {
    const entry = form.getAll(cellFieldName(key, field)).at(-1);
    return typeof entry === 'string' ? entry : '';
  };
  const keys = [...new Set(form.keys())].flatMap((name) => {
    const key = name.endsWith('.baseVersion') ? name.slice(0, -'.baseVersion'.length) : '';
    if (!parseCellKey(key) || form.getAll(name).at(-1) === keptAsTheirs) return [];
    return [key as CellKey];
  });
  return keys.map((key) => ({
    key,
    value: text(key, 'value'),
    valueHigh: text(key, 'valueHigh'),
    text: text(key, 'text'),
    themes: form
      .getAll(cellFieldName(key, 'themes'))
      .flatMap((entry) => (typeof entry === 'string' && entry !== '' ? [entry] : [])),
    absence: codeOf(absences, text(key, 'absence')) ?? '',
    status: codeOf(valueStatuses, text(key, 'status')) ?? 'A',
    precision: codeOf(precisions, text(key, 'precision')) ?? 'exact',
    seriesBreak: text(key, 'seriesBreak') !== '',
    note: text(key, 'note'),
    explanation: text(key, 'explanation'),
    ...(text(key, 'explanationHolds') !== '' && { explanationHolds: true }),
    baseVersion: text(key, 'baseVersion'),
  }));
}
