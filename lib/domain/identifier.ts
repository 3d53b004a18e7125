import { z } from 'zod';

/**
 * What names a row, a place, a moment or a version in what is sent: short, and without characters
 * that PostgreSQL does not take in a text (one with them names nothing).
 */
export function identifierSchema(longest = 100) {
  return z
    .string()
    .max(longest, 'unknown')
    .regex(/^[^\0\ufffd\ud800-\udfff]*$/, 'unknown');
}
