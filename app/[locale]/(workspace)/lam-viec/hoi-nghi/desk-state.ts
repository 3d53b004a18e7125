import 'server-only';
import { readConferenceState } from '@/lib/data/conferences/queries';
import { readPublication } from '@/lib/data/public/publication';
import type { Viewer } from '@/lib/domain/access';

/**
 * What moves with every change of a conference and with every publication, so that a page that is open
 * finds both; null where there is no such conference for this viewer.
 */
export async function readDeskState(viewer: Viewer, slug: string): Promise<string | null> {
  const [state, { number }] = await Promise.all([
    readConferenceState(viewer, slug),
    readPublication(),
  ]);
  return state && `${state}-${number}`;
}
