import { describe, expect, it } from 'vitest';
import { serverActionKey } from '@/scripts/start/settings';

describe('the key of the server actions', () => {
  const secret = 'a-secret-of-an-installation-that-is-kept';

  it('is the same for the same installation, and another for another', () => {
    expect(serverActionKey(secret)).toBe(serverActionKey(secret));
    expect(serverActionKey(secret)).not.toBe(serverActionKey(`${secret}2`));
  });

  it('is what Next takes: 32 bytes in base64, and gives nothing of the secret away', () => {
    expect(Buffer.from(serverActionKey(secret), 'base64')).toHaveLength(32);
    expect(serverActionKey(secret)).not.toContain(secret.slice(0, 8));
  });
});
