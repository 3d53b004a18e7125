import 'server-only';
import { z } from 'zod';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import { typedCellsSchema } from '@/lib/domain/report/typed-cell-schema';
import { database } from '../database';
import { type HeldEntry, heldEntryKey } from './account';

const payloadSchema = z.object({ reportId: z.string(), typed: typedCellsSchema });

/** What was kept for this very person under a token; null for anyone else's and after a day. */
export async function findHeldEntry(viewer: Viewer, token: string): Promise<HeldEntry | null> {
  const row = await database().heldEntry.findFirst({
    where: { tokenHash: heldEntryKey(token), userId: viewer.userId, expiresAt: { gt: now() } },
    select: { path: true, payload: true },
  });
  return row && { path: row.path, ...payloadSchema.parse(row.payload) };
}
