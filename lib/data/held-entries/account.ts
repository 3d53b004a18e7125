import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { now } from '@/lib/clock';
import type { TypedCell } from '@/lib/domain/report/report';
import { database } from '../database';

/** For actions that find no session: keeps what was typed for the person whose it was. */

/** What a form carried when the session had ended. */
export interface HeldEntry {
  /** The page it was typed on, an own path. */
  readonly path: string;
  readonly reportId: string;
  readonly typed: readonly TypedCell[];
}

/** Milliseconds: a day to sign in again. */
const KEPT = 24 * 3_600_000;
/** More than a person loses in a day; a bound on what a stolen cookie could fill. */
const MOST_AT_ONCE = 20;

export function heldEntryKey(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * Keeps an entry for a day and gives the token under which the same person finds it after signing
 * in. `userId` comes from a validly signed session cookie (lib/auth), never from the form.
 */
export async function holdEntry(userId: string, entry: HeldEntry): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const at = now();
  await database().$transaction(async (transaction) => {
    await transaction.heldEntry.deleteMany({ where: { expiresAt: { lt: at } } });
    const older = await transaction.heldEntry.findMany({
      where: { userId },
      orderBy: { expiresAt: 'desc' },
      skip: MOST_AT_ONCE - 1,
      select: { tokenHash: true },
    });
    await transaction.heldEntry.deleteMany({
      where: { tokenHash: { in: older.map((row) => row.tokenHash) } },
    });
    await transaction.heldEntry.create({
      data: {
        tokenHash: heldEntryKey(token),
        userId,
        path: entry.path,
        payload: {
          reportId: entry.reportId,
          typed: entry.typed.map((cell) => ({ ...cell, themes: [...cell.themes] })),
        },
        expiresAt: new Date(at.getTime() + KEPT),
      },
    });
  });
  return token;
}
