import { findViewer } from '@/lib/auth/viewer';
import { readDeskState } from '../../desk-state';

interface Context {
  readonly params: Promise<{ slug: string }>;
}

/** What moves with every change of a conference and its figures, for an organiser who has it open. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await findViewer();
  const state = viewer && (await readDeskState(viewer, (await params).slug));
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  if (state === null) return new Response('', { status: viewer ? 404 : 401, headers });
  return new Response(state, { headers });
}
