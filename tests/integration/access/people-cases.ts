import { expect } from 'vitest';
import { holdEntry } from '@/lib/data/held-entries/account';
import { dropHeldEntry } from '@/lib/data/held-entries/commands';
import { findHeldEntry } from '@/lib/data/held-entries/queries';
import { findAccount } from '@/lib/data/people/account';
import { listPeople } from '@/lib/data/people/queries';
import * as shell from '@/lib/data/people/shell';
import { findSessionOwner, recordSignIn } from '@/lib/data/sessions/account';
import { endAllSessions } from '@/lib/data/sessions/commands';
import { typed } from '@/tests/support/report-life';
import { type AccessCase, letsNothingOut, nowhere } from './case';
import { canaries, leaked } from './world';

/** Of people, their sessions and what is held for them. */
export const peopleCases: Readonly<Record<string, AccessCase>> = {
  'people/queries listPeople': async (world) => {
    expect(await listPeople(world.near.staff)).toBeNull();
    expect(await listPeople(world.far.lead)).toBeNull();
    expect(await listPeople(world.reviewer)).toBeNull();
    const people = await listPeople(world.administrator);
    expect(people?.map((one) => one.id)).toContain(world.far.staff.userId);
    expect(people?.map((one) => one.id)).not.toContain(world.demo.userId);
  },
  'held-entries/queries findHeldEntry': async (world) => {
    const token = await holdEntry(world.near.staff.userId, {
      path: '/lam-viec',
      reportId: world.draft.reportId,
      typed: [typed('TEST_TOTAL.ALL', canaries.draft)],
    });
    expect(await findHeldEntry(world.far.staff, token)).toBeNull();
    expect(await findHeldEntry(world.near.lead, token)).toBeNull();
    expect(leaked(await findHeldEntry(world.near.staff, token))).toEqual([canaries.draft]);
  },
  'held-entries/commands dropHeldEntry': async (world) => {
    const token = await holdEntry(world.near.staff.userId, {
      path: '/lam-viec',
      reportId: world.draft.reportId,
      typed: [],
    });
    await dropHeldEntry(world.far.staff, token);
    expect(await findHeldEntry(world.near.staff, token)).not.toBeNull();
  },
  'held-entries/account holdEntry': async (world) => {
    // Only the one whose cookie it came with finds it: see findHeldEntry.
    const token = await holdEntry(world.far.staff.userId, {
      path: '/lam-viec',
      reportId: nowhere,
      typed: [],
    });
    expect(await findHeldEntry(world.near.staff, token)).toBeNull();
  },
  'sessions/commands endAllSessions': async (world) => {
    expect(await endAllSessions(world.far.staff)).toBe(0);
  },
  'sessions/account recordSignIn': async (world) => {
    const { userId: id, name } = world.far.staff;
    await letsNothingOut(recordSignIn({ id, name }));
  },
  'sessions/account findSessionOwner': async () => {
    expect(await findSessionOwner('no such token')).toBeNull();
  },
  'people/account findAccount': async (world) => {
    await letsNothingOut(findAccount(world.near.staff.userId), findAccount(nowhere));
  },
  'people/shell addPerson': async (world) => {
    const { email, name } = world.far.staff;
    expect(await shell.addPerson({ email, name, passwordHash: 'x', roles: [] })).toBe(false);
  },
  'people/shell setPassword': async () => {
    expect(await shell.setPassword('khong.co@thu.example', 'x')).toBe(false);
  },
  'people/shell disablePerson': async () => {
    expect(await shell.disablePerson('khong.co@thu.example')).toBe(false);
  },
  'people/shell listEveryone': () => letsNothingOut(shell.listEveryone()),
  'people/shell findProvinceId': async () => {
    expect(await shell.findProvinceId('thu-bac')).toBe('test-joined');
    expect(await shell.findProvinceId('thu-nam')).toBe('test-south');
    expect(await shell.findProvinceId('khong-co')).toBeNull();
  },
};
