import type { TypedCell } from './report';

/**
 * `entry`: one line, as typed · `words`: lines of a person's own · `choice`: one code · `codes`:
 * several · `mark`: yes or no · `version`: what the page had seen.
 */
type FieldKind = 'entry' | 'words' | 'choice' | 'codes' | 'mark' | 'version';

/** The fields of a typed cell, each with its kind: whoever goes through them goes through these. */
const kinds = {
  value: 'entry',
  valueHigh: 'entry',
  text: 'words',
  themes: 'codes',
  absence: 'choice',
  status: 'choice',
  precision: 'choice',
  seriesBreak: 'mark',
  note: 'words',
  explanation: 'words',
  explanationHolds: 'mark',
  baseVersion: 'version',
} as const satisfies Record<Exclude<keyof TypedCell, 'key'>, FieldKind>;

type Kinds = typeof kinds;
export type CellField = keyof Kinds;

/** The fields of some kinds. */
export function fieldsOfKind<Kind extends FieldKind>(...wanted: readonly Kind[]) {
  return (Object.keys(kinds) as CellField[]).filter((field) =>
    (wanted as readonly FieldKind[]).includes(kinds[field]),
  ) as { [Field in CellField]: Kinds[Field] extends Kind ? Field : never }[CellField][];
}

/** Whether something that was kept as JSON has all that a typed cell has, but for its key. */
export function hasTypedFields(kept: Partial<Record<CellField, unknown>>): boolean {
  return (
    fieldsOfKind('entry', 'words', 'choice', 'version').every(
      (field) => typeof kept[field] === 'string',
    ) &&
    fieldsOfKind('codes').every((field) => Array.isArray(kept[field])) &&
    fieldsOfKind('mark').every(
      (field) =>
        typeof kept[field] === 'boolean' ||
        (field === 'explanationHolds' && kept[field] === undefined),
    )
  );
}
