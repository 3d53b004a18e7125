import { hash, verify } from '@node-rs/argon2';

/** At least this many characters; the longest that is hashed. */
export const passwordLength = { min: 10, max: 128 } as const;

/** Argon2id with 19 MiB, two passes, one lane: OWASP's first recommendation. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

/** False also for a hash that is none: an account damaged by hand lets nobody in. */
export async function verifyPassword(hashed: string, password: string): Promise<boolean> {
  try {
    return await verify(hashed, password.normalize('NFC'));
  } catch {
    return false;
  }
}
