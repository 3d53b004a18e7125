import { expect } from 'vitest';
import { type AccessWorld, leaked } from './world';

/**
 * One case for every function that lib/data lets out; access.test.ts fails on one without. A case
 * of a function that takes a viewer tries two provinces; one of a public function is given all it
 * could be asked and must let no canary out.
 */
export type AccessCase = (world: AccessWorld) => Promise<void>;

export const refused = { kind: 'refused' };
export const nowhere = '00000000-0000-4000-8000-000000000000';

/** Fails when an answer holds words of a report that is not published. */
export async function letsNothingOut(...answers: readonly Promise<unknown>[]): Promise<void> {
  for (const answer of await Promise.all(answers)) expect(leaked(answer)).toEqual([]);
}
