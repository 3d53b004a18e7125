import 'server-only';
import {
  type BookletEntry,
  bookletChoiceSchema,
  bookletEntries,
} from '@/lib/domain/conference/booklet-choice';
import { compareVietnamese } from '@/lib/domain/search-text';
import type { Prisma } from '../generated/client';

/** Who takes part, with the names by which they are put in order. */
export const participantsInOrder = {
  orderBy: { areaId: 'asc' as const },
  select: { areaId: true, area: { select: { nameVi: true, nameEn: true } } },
};

interface Participant {
  readonly areaId: string;
  readonly area: { readonly nameVi: string };
}

/** The pages of a pack's booklet; where nobody chose, by name. */
export function entriesOf(
  participants: readonly Participant[],
  booklet: Prisma.JsonValue,
): BookletEntry[] {
  const ids = [...participants]
    .sort((a, b) => compareVietnamese(a.area.nameVi, b.area.nameVi))
    .map(({ areaId }) => areaId);
  return bookletEntries(ids, booklet === null ? null : bookletChoiceSchema.parse(booklet));
}
