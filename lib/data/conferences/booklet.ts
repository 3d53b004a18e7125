import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import {
  type BookletChange,
  bookletChangeSchema,
  type ChangedBooklet,
  changeBooklet,
  choiceOf,
} from '@/lib/domain/conference/booklet-choice';
import { refused } from '@/lib/domain/outcome';
import type { PackOutcome } from '@/lib/workspace/conference';
import { database, type Transaction } from '../database';
import type { Prisma } from '../generated/client';
import { lockPack } from './desk-slides';
import { entriesOf, participantsInOrder } from './participants';
import { conferenceScope } from './queries';

/** Leaves a participant's page out of a pack's booklet, takes it in, or moves it. */
export async function changeBookletPages(
  viewer: Viewer,
  packId: string,
  change: BookletChange,
): Promise<PackOutcome> {
  return inBooklet(viewer, packId, async (transaction, apply) => {
    const changed = apply(change);
    if (changed.kind === 'ok' && changed.inverse) {
      await transaction.bookletChange.create({
        data: {
          packId,
          inverse: changed.inverse,
          byId: viewer.userId,
          byName: viewer.name,
          at: now(),
        },
      });
    }
    return changed;
  });
}

/** Takes back what this viewer did last to a booklet, whatever others did to it since. */
export async function undoBooklet(viewer: Viewer, packId: string): Promise<PackOutcome> {
  return inBooklet(viewer, packId, async (transaction, apply) => {
    const last = await transaction.bookletChange.findFirst({
      where: { packId, byId: viewer.userId, undone: false },
      orderBy: { id: 'desc' },
      select: { id: true, inverse: true },
    });
    if (!last) return null;
    // Even where it can do nothing any more: the next one back is what is left to undo.
    await transaction.bookletChange.update({ where: { id: last.id }, data: { undone: true } });
    return apply(bookletChangeSchema.parse(last.inverse));
  });
}

/** One at a time in a pack: whoever comes second finds what the first did. */
async function inBooklet(
  viewer: Viewer,
  packId: string,
  work: (
    transaction: Transaction,
    apply: (change: BookletChange) => ChangedBooklet,
  ) => Promise<ChangedBooklet | null>,
): Promise<PackOutcome> {
  const scope = conferenceScope(viewer);
  if (!scope) return refused;
  return database().$transaction(async (transaction): Promise<PackOutcome> => {
    await lockPack(transaction, packId);
    const pack = await transaction.pack.findFirst({
      where: { id: packId, conference: { AND: [scope, { state: 'preparing' }] } },
      select: { booklet: true, conference: { select: { participants: participantsInOrder } } },
    });
    if (!pack) return refused;
    const entries = entriesOf(pack.conference.participants, pack.booklet);
    const changed = await work(transaction, (change) => changeBooklet(entries, change));
    if (changed === null) return { kind: 'nothing_to_undo' };
    if (changed.kind === 'gone') return { kind: 'gone' };
    const booklet: Prisma.InputJsonValue = choiceOf(changed.entries);
    await transaction.pack.update({ where: { id: packId }, data: { booklet } });
    return { kind: 'ok', slideId: null };
  });
}
