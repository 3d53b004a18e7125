import 'server-only';
import { now } from '@/lib/clock';
import { database } from '../database';
import { appendEvents } from '../record/append';

/** For lib/auth only: what happens around a session before there is a Viewer. */

/** A session that ran out says for this long whose it was (milliseconds). */
const KEPT = 24 * 3_600_000;

/** Records that somebody signed in, and removes sessions that ran out more than a day ago. */
export async function recordSignIn(user: { readonly id: string; readonly name: string }) {
  await database().$transaction(async (transaction) => {
    await transaction.session.deleteMany({
      where: { expiresAt: { lt: new Date(Date.now() - KEPT) } },
    });
    await appendEvents(transaction, [
      {
        at: now(),
        actor: { userId: user.id, name: user.name },
        action: 'session.start',
        subjectType: 'user',
        subjectId: user.id,
      },
    ]);
  });
}

/**
 * Whose a session is or, until a day after it ran out, was. Null for a session that is not known
 * and for a person who may no longer sign in.
 */
export async function findSessionOwner(token: string): Promise<string | null> {
  const session = await database().session.findUnique({
    where: { token },
    select: { userId: true, expiresAt: true, user: { select: { disabledAt: true } } },
  });
  if (!session || session.user.disabledAt !== null) return null;
  return session.expiresAt.getTime() > Date.now() - KEPT ? session.userId : null;
}
