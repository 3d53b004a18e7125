import type { Viewer } from '@/lib/domain/access';
import type { AccessWorld } from './world';

/** What an action is called with: who asks, and what the framework would hand it. */
export interface Acting {
  readonly world: AccessWorld;
  /** The next calls are this person's, or a stranger's. */
  readonly as: (viewer: Viewer | null) => void;
  readonly request: { readonly headers: Headers; readonly cookies: ReadonlyMap<string, string> };
}

export function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

/** What an action answers, or `→ address` where it goes somewhere. */
export async function answerOf(action: Promise<unknown>): Promise<unknown> {
  try {
    return await action;
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
    if (digest.startsWith('NEXT_REDIRECT')) return `→ ${digest.split(';')[2]}`;
    throw error;
  }
}

export const refused = { kind: 'refused' };
