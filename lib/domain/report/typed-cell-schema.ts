import { z } from 'zod';
import { absenceSchema, precisionSchema, valueStatusSchema } from '../figure/figure-schemas';
import { type CellKey, parseCellKey } from '../indicator/indicator';
import { mostOvertaken, type SaveTrail, type TypedCell } from './report';

/** Without what no database keeps: NUL goes, half a letter becomes the mark of a lost one. */
const typedText = z
  .string()
  .max(100_000, 'too_long')
  .transform((text) => text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd'));

export const cellKeySchema = z.custom<CellKey>(
  (value) => typeof value === 'string' && parseCellKey(value) !== null,
  'unknown_cell',
);

/** A typed cell as it comes over the wire; its text is understood later (typed-cell.ts). */
const typedCellSchema: z.ZodType<TypedCell> = z.object({
  key: cellKeySchema,
  value: typedText,
  valueHigh: typedText,
  text: typedText,
  themes: z.array(z.string().max(100)).max(50),
  absence: absenceSchema.or(z.literal('')),
  status: valueStatusSchema,
  precision: precisionSchema,
  seriesBreak: z.boolean(),
  note: typedText,
  explanation: typedText,
  explanationHolds: z.boolean().optional(),
  baseVersion: z.string().max(20),
});

const saveId = z.string().regex(/^[\w-]{16,40}$/);

export const saveTrailSchema: z.ZodType<SaveTrail> = z.object({
  id: saveId,
  overtakes: z.array(saveId).max(mostOvertaken),
});

/** All that a form may send at once: more cells than any form has. */
export const typedCellsSchema = z.array(typedCellSchema).max(1000);
