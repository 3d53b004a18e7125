import { z } from 'zod';
import { identifierSchema } from '../identifier';

/** Whose pages a pack's booklet has, and in which order: what its organisers chose. */

const areas = z.array(identifierSchema(60)).max(200);
export const bookletChoiceSchema = z.object({ order: areas, out: areas });
/** Areas in their order, and those of them that are left out. */
type BookletChoice = z.infer<typeof bookletChoiceSchema>;

export interface BookletEntry {
  readonly area: string;
  readonly isOut: boolean;
}

export const bookletChangeSchema = z.discriminatedUnion('kind', [
  /** Before another; before null it stands last. */
  z.object({
    kind: z.literal('move'),
    area: identifierSchema(60),
    before: identifierSchema(60).nullable(),
  }),
  z.object({ kind: z.literal('up'), area: identifierSchema(60) }),
  z.object({ kind: z.literal('down'), area: identifierSchema(60) }),
  z.object({ kind: z.literal('leave_out'), area: identifierSchema(60) }),
  z.object({ kind: z.literal('take_in'), area: identifierSchema(60) }),
]);
export type BookletChange = z.infer<typeof bookletChangeSchema>;

export type ChangedBooklet =
  | {
      readonly kind: 'ok';
      readonly entries: readonly BookletEntry[];
      /** What takes it back, whatever is done to others meanwhile; null: nothing changed. */
      readonly inverse: BookletChange | null;
    }
  /** The area takes no part any more. */
  | { readonly kind: 'gone' };

/**
 * All that take part, as the booklet has them or leaves them out. Whoever came since a choice was made
 * stands at the end, in it; whoever takes no part any more is in it no longer.
 */
export function bookletEntries(
  participants: readonly string[],
  choice: BookletChoice | null,
): BookletEntry[] {
  const known = new Set(participants);
  const ordered = new Set([
    ...(choice?.order ?? []).filter((area) => known.has(area)),
    ...participants,
  ]);
  return [...ordered].map((area) => ({ area, isOut: choice?.out.includes(area) ?? false }));
}

/** Those that have a page, in its order. */
export function bookletAreas(entries: readonly BookletEntry[]): string[] {
  return entries.filter(({ isOut }) => !isOut).map(({ area }) => area);
}

export function choiceOf(entries: readonly BookletEntry[]): BookletChoice {
  return {
    order: entries.map(({ area }) => area),
    out: entries.filter(({ isOut }) => isOut).map(({ area }) => area),
  };
}

export function changeBooklet(
  entries: readonly BookletEntry[],
  change: BookletChange,
): ChangedBooklet {
  const place = entries.findIndex(({ area }) => area === change.area);
  if (place < 0) return { kind: 'gone' };
  switch (change.kind) {
    case 'move':
      return moved(entries, place, change.before);
    case 'up':
      return moved(entries, place, entries[Math.max(0, place - 1)]?.area ?? null);
    case 'down':
      return moved(entries, place, entries[place + 2]?.area ?? null);
    case 'leave_out':
      return marked(entries, place, true);
    case 'take_in':
      return marked(entries, place, false);
  }
}

function moved(
  entries: readonly BookletEntry[],
  place: number,
  before: string | null,
): ChangedBooklet {
  const entry = entries[place];
  const unchanged: ChangedBooklet = { kind: 'ok', entries, inverse: null };
  if (!entry || before === entry.area) return unchanged;
  const others = entries.filter((one) => one !== entry);
  const found = others.findIndex(({ area }) => area === before);
  // The one that it should stand before is gone: it stands last, where it is seen.
  const at = found < 0 ? others.length : found;
  if (at === place) return unchanged;
  return {
    kind: 'ok',
    entries: [...others.slice(0, at), entry, ...others.slice(at)],
    inverse: { kind: 'move', area: entry.area, before: entries[place + 1]?.area ?? null },
  };
}

function marked(entries: readonly BookletEntry[], place: number, isOut: boolean): ChangedBooklet {
  const entry = entries[place];
  if (!entry || entry.isOut === isOut) return { kind: 'ok', entries, inverse: null };
  return {
    kind: 'ok',
    entries: entries.map((one) => (one === entry ? { ...one, isOut } : one)),
    inverse: { kind: isOut ? 'take_in' : 'leave_out', area: entry.area },
  };
}
