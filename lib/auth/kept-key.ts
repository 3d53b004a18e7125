import 'server-only';
import { createHmac } from 'node:crypto';
import { appSecret } from '@/lib/env';

/**
 * The key of what a browser keeps of a person (32 bytes, base64url): told to their own pages alone,
 * and the same at every sign-in, so that what was sealed while they were away can be opened.
 */
export function keptKeyOf(userId: string): string {
  return createHmac('sha256', appSecret()).update(`kept\n${userId}`).digest('base64url');
}
