/** What may be expected to happen besides success, as values (bugs throw). */

/** A field of what was sent, and a code whose words are the message catalogue's. */
interface Issue {
  readonly path: string;
  readonly code: string;
}

export interface Invalid {
  readonly kind: 'invalid';
  readonly issues: readonly Issue[];
}

/** Not allowed, or not there: the two look the same. */
export interface Refused {
  readonly kind: 'refused';
}

interface SignedOut {
  readonly kind: 'signed_out';
}

/** What the database could not do: somebody else holds it, its disk is full, it does not answer. */
export type FailureCause = 'busy' | 'disk_full' | 'database_away';

/** Unexpected; logged under the reference. Without a cause it is a fault of ours. */
export interface Failed {
  readonly kind: 'failed';
  readonly reference: string;
  readonly cause?: FailureCause;
}

/** What every action may answer besides its command's own outcome. */
export type Answer<Outcome> = Outcome | Invalid | Refused | SignedOut | Failed;

export const refused: Refused = { kind: 'refused' };

export function invalid(path: string, code: string): Invalid {
  return { kind: 'invalid', issues: [{ path, code }] };
}
