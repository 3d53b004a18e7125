import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import { database } from '../database';
import { appendEvents } from '../record/append';

/** Ends every session of the viewer, on every device, this one included. Gives their number. */
export async function endAllSessions(viewer: Viewer): Promise<number> {
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.session.deleteMany({ where: { userId: viewer.userId } });
    await appendEvents(transaction, [
      {
        at: now(),
        actor: viewer,
        action: 'session.end_all',
        subjectType: 'user',
        subjectId: viewer.userId,
      },
    ]);
    return count;
  });
}
