import { z } from 'zod';
import { identifierSchema } from '../identifier';
import type { Invalid, Refused } from '../outcome';

/** More time for one province's report of a quarter, as asked for. */
export const windowExtensionSchema = z.object({
  /** Slug of the province that lived at the quarter's end. */
  province: identifierSchema(),
  quarter: identifierSchema(10),
  /** The last day on which it may be written ("2026-10-31"). */
  until: identifierSchema(20),
  reason: z.string().max(20_000, 'too_long'),
  /** The end that was seen (ISO instant); empty where none was shown. */
  seenClosesAt: identifierSchema(40),
});
export type WindowExtension = z.infer<typeof windowExtensionSchema>;

export type ExtendOutcome =
  | { readonly kind: 'ok'; readonly closesAt: string }
  /** Somebody else gave it another end since it was seen. */
  | { readonly kind: 'stale'; readonly closesAt: string; readonly reason: string | null }
  | Invalid
  | Refused;

/** More time that was given, as the record keeps it. */
export interface RecordedExtension {
  readonly id: string;
  /** ISO instants. */
  readonly at: string;
  readonly by: string;
  readonly closesAt: string;
  readonly reason: string;
}
