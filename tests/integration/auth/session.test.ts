import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashPassword } from '@/lib/auth/password';
import {
  endSession,
  findFormerHolder,
  findViewerOf,
  type SessionCookie,
  signInWith,
} from '@/lib/auth/session';
import { setClock } from '@/lib/clock';
import { closeDatabase, connectionPool, database } from '@/lib/data/database';
import { holdEntry } from '@/lib/data/held-entries/account';
import { dropHeldEntry } from '@/lib/data/held-entries/commands';
import { findHeldEntry } from '@/lib/data/held-entries/queries';
import { disablePerson, setPassword } from '@/lib/data/people/shell';
import { endAllSessions } from '@/lib/data/sessions/commands';
import type { Viewer } from '@/lib/domain/access';
import { typed } from '@/tests/support/report-life';
import { makePerson, makeWorld } from '@/tests/support/world';

const password = 'một mật khẩu đủ dài';
let person: Viewer;
let hashed: string;
let number = 0;

beforeAll(async () => {
  await makeWorld();
  hashed = await hashPassword(password);
});

beforeEach(async () => {
  number += 1;
  person = await makePerson(['staff:test-north'], {
    email: `nguoi.${number}@thu.example`,
    passwordHash: hashed,
  });
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

function from(address = `10.0.0.${number}`, cookie?: SessionCookie): Headers {
  const headers = new Headers({ 'x-forwarded-for': address });
  if (cookie) headers.set('cookie', `${cookie.name}=${encodeURIComponent(cookie.value)}`);
  return headers;
}

async function signedIn(email = person.email): Promise<Headers> {
  const outcome = await signInWith(email, password, from());
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return from(undefined, outcome.cookie);
}

describe('signing in', () => {
  it('makes the viewer of that account, with the provinces that carry on its own', async () => {
    const viewer = await findViewerOf(await signedIn(` ${person.email.toUpperCase()} `));
    expect(viewer).toEqual(person);
    expect(viewer?.roles[0]?.areaIds).toEqual(['test-joined', 'test-north', 'test-south']);
  });

  it('answers alike, in like time, to a wrong password, an unknown and a disabled account', async () => {
    const disabled = await makePerson([], {
      email: `khoa.${number}@thu.example`,
      passwordHash: hashed,
    });
    await disablePerson(disabled.email);
    const attempts = [
      [person.email, 'sai mật khẩu rồi'],
      ['khong.co@thu.example', password],
      [disabled.email, password],
    ] as const;
    const fastest = attempts.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < 4; round += 1) {
      for (const [index, [email, word]] of attempts.entries()) {
        const start = performance.now();
        expect(await signInWith(email, word, from())).toEqual({ kind: 'wrong' });
        fastest[index] = Math.min(fastest[index] ?? 0, performance.now() - start);
      }
    }
    const [wrong = 0, unknown = 0, shut = 0] = fastest;
    // Without the hashing it would be a fifth.
    expect(unknown).toBeGreaterThan(wrong * 0.4);
    expect(shut).toBeGreaterThan(wrong * 0.4);
    expect(await signInWith('không phải thư', password, from())).toEqual({ kind: 'wrong' });
  });

  it('is limited per account and address, whether the account exists or not', async () => {
    for (const email of [person.email, `khong.${number}@thu.example`]) {
      const here = from(`10.1.0.${number}`);
      for (let attempt = 0; attempt < 10; attempt += 1) {
        expect((await signInWith(email, 'sai', here)).kind).toBe('wrong');
      }
      const outcome = await signInWith(email, password, here);
      expect(outcome).toMatchObject({ kind: 'limited' });
      expect(outcome.kind === 'limited' && outcome.seconds).toBeGreaterThan(60);
    }
  }, 60_000);

  it('cannot be taken from a person by somebody at another address', async () => {
    const elsewhere = from(`10.3.0.${number}`);
    for (let attempt = 0; attempt < 60; attempt += 1) {
      await signInWith(person.email, 'sai', elsewhere);
    }
    expect((await signInWith(person.email, password, from())).kind).toBe('ok');
  }, 60_000);

  it('is limited per account over all addresses', async () => {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const outcome = await signInWith(person.email, 'sai', from(`10.4.${attempt}.${number}`));
      expect(outcome.kind).toBe('wrong');
    }
    const outcome = await signInWith(person.email, password, from(`10.4.99.${number}`));
    expect(outcome.kind).toBe('limited');
  }, 60_000);

  it('is limited per address, over all accounts', async () => {
    await connectionPool().query('DELETE FROM sign_in_attempt');
    const outcomes = [];
    for (let attempt = 0; attempt < 41; attempt += 1) {
      outcomes.push((await signInWith(`a${attempt}@thu.example`, 'sai', from('10.2.0.1'))).kind);
    }
    expect(outcomes.slice(0, 40).every((kind) => kind === 'wrong')).toBe(true);
    expect(outcomes[40]).toBe('limited');
    expect((await signInWith(person.email, password, from('10.2.0.2'))).kind).toBe('ok');
  }, 60_000);

  it('forgets the failures of an account that got in', async () => {
    for (let attempt = 0; attempt < 9; attempt += 1) await signInWith(person.email, 'sai', from());
    await signedIn();
    for (let attempt = 0; attempt < 9; attempt += 1) {
      expect((await signInWith(person.email, 'sai', from())).kind).toBe('wrong');
    }
  }, 60_000);
});

describe('a session', () => {
  it('ends here, and everywhere when asked for', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    await endSession(one);
    expect(await findViewerOf(one)).toBeNull();
    expect(await findViewerOf(two)).not.toBeNull();
    const three = await signedIn();
    expect(await endAllSessions(person)).toBe(2);
    expect(await findViewerOf(two)).toBeNull();
    expect(await findViewerOf(three)).toBeNull();
  });

  it('of a person who is disabled, or given a new password, ends at once', async () => {
    const one = await signedIn();
    await database().user.update({
      where: { id: person.userId },
      data: { disabledAt: new Date() },
    });
    expect(await findViewerOf(one)).toBeNull();
    await database().user.update({ where: { id: person.userId }, data: { disabledAt: null } });
    const two = await signedIn();
    await setPassword(person.email, hashed);
    expect(await findViewerOf(two)).toBeNull();
  });

  it('rolls on while it is used, and runs out when it is not', async () => {
    const headers = await signedIn();
    const where = { userId: person.userId };
    const soon = new Date(Date.now() + 60_000);
    await database().session.updateMany({ where, data: { expiresAt: soon } });
    expect(await findViewerOf(headers)).not.toBeNull();
    const rolled = await database().session.findFirstOrThrow({ where });
    expect(rolled.expiresAt.getTime()).toBeGreaterThan(Date.now() + 11 * 3_600_000);
    await database().session.updateMany({ where, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await findViewerOf(headers)).toBeNull();
  });

  it('is not made of a cookie that somebody wrote themselves', async () => {
    const headers = await signedIn();
    const session = await database().session.findFirstOrThrow({
      where: { userId: person.userId },
    });
    const [name = ''] = (headers.get('cookie') ?? '').split('=');
    const forged = from(undefined, {
      name,
      value: `${session.token}.${Buffer.alloc(32, 1).toString('base64')}`,
      secure: false,
      maxAge: 1,
    });
    expect(await findViewerOf(forged)).toBeNull();
    expect(await findFormerHolder(forged)).toBeNull();
  });
});

describe('what was typed when a session had ended', () => {
  const entry = {
    path: '/lam-viec/bao-cao/thu-bac/2026-Q3',
    reportId: 'r',
    typed: [typed('TEST_TOTAL.ALL', '1.2')],
  };

  async function ended(): Promise<Headers> {
    const headers = await signedIn();
    await database().session.updateMany({
      where: { userId: person.userId },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    // A page that was asked for meanwhile has seen the end of the session, too.
    expect(await findViewerOf(headers)).toBeNull();
    return headers;
  }

  it('is kept for the one whose cookie it came with, and offered to nobody else', async () => {
    const holder = await findFormerHolder(await ended());
    expect(holder).toBe(person.userId);
    const token = await holdEntry(person.userId, entry);
    expect(await findHeldEntry(person, token)).toEqual(entry);
    const stranger = await makePerson(['staff:test-north'], {});
    expect(await findHeldEntry(stranger, token)).toBeNull();
    await dropHeldEntry(stranger, token);
    expect(await findHeldEntry(person, token)).not.toBeNull();
    await dropHeldEntry(person, token);
    expect(await findHeldEntry(person, token)).toBeNull();
  });

  it('is gone after a day, and kept for no one who signed out or may not come in', async () => {
    const token = await holdEntry(person.userId, entry);
    const later = new Date(Date.now() + 25 * 3_600_000);
    setClock(later);
    expect(await findHeldEntry(person, token)).toBeNull();
    setClock(undefined);
    const headers = await ended();
    await database().session.updateMany({
      where: { userId: person.userId },
      data: { expiresAt: new Date(Date.now() - 25 * 3_600_000) },
    });
    expect(await findFormerHolder(headers)).toBeNull();
    const out = await signedIn();
    await endSession(out);
    expect(await findFormerHolder(out)).toBeNull();
    expect(await findFormerHolder(from())).toBeNull();
  });
});
