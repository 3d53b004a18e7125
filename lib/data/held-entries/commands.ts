import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import { database } from '../database';
import { heldEntryKey } from './account';

/** Lets go of what was kept, once it is saved or not wanted. */
export async function dropHeldEntry(viewer: Viewer, token: string): Promise<{ kind: 'ok' }> {
  await database().heldEntry.deleteMany({
    where: { tokenHash: heldEntryKey(token), userId: viewer.userId },
  });
  return { kind: 'ok' };
}
