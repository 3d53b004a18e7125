import type { Answer } from '@/lib/domain/outcome';
import type { SaveOutcome, SaveTrail, TypedCell } from '@/lib/domain/report/report';

/** What is sent at once, each once (`trail`): see `saveInput` on the other side. */
export interface CellBatch {
  readonly reportId: string;
  readonly typed: readonly TypedCell[];
  readonly typist: string;
  readonly trail: SaveTrail;
  readonly held?: string;
}

/** `outdated`: the server no longer knows what this page sends; only a reload helps. */
export type SendAnswer = Answer<SaveOutcome> | { readonly kind: 'outdated' };

/** Milliseconds: longer than any save that still succeeds. */
const longestWait = 60_000;

/**
 * Sends a batch of cells; gives the server's answer. Throws where none came: nobody knows then
 * whether it was taken, and the same batch may be sent again.
 */
export async function sendCells(address: string, batch: CellBatch): Promise<SendAnswer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(batch),
    signal: AbortSignal.timeout(longestWait),
  });
  const isAnswer = response.headers.get('content-type')?.startsWith('application/json');
  if (isAnswer) return (await response.json()) as SendAnswer;
  if ([400, 404, 405].includes(response.status)) return { kind: 'outdated' };
  if ([403, 413].includes(response.status)) {
    return { kind: 'failed', reference: String(response.status) };
  }
  throw new Error(`no answer: ${response.status}`);
}
