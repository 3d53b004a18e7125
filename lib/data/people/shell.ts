import 'server-only';
import { randomUUID } from 'node:crypto';
import { now } from '@/lib/clock';
import type { Role } from '@/lib/domain/access';
import { dayInVietnam } from '@/lib/domain/period';
import { provincesAliveOn } from '../areas/alive';
import { database } from '../database';
import { appendEvents } from '../record/append';

/**
 * For `npm run user` only: accounts made by whoever holds the shell, since before the first
 * administrator there is nobody to ask. Passwords come hashed.
 */

const shell = { userId: 'shell', name: 'npm run user' } as const;

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly roles: readonly { readonly role: Role; readonly areaId: string | null }[];
}

/** False where the address has an account already. A demonstration database gets demonstration people. */
export async function addPerson(person: NewPerson): Promise<boolean> {
  const id = randomUUID();
  return database().$transaction(async (transaction) => {
    const demo = (await transaction.user.count({ where: { demo: true } })) > 0;
    const { count } = await transaction.user.createMany({
      data: [{ id, email: person.email, name: person.name, emailVerified: true, demo }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await transaction.account.create({
      data: {
        id: randomUUID(),
        userId: id,
        accountId: id,
        providerId: 'credential',
        password: person.passwordHash,
      },
    });
    await transaction.userRole.createMany({
      data: person.roles.map((role) => ({ userId: id, ...role })),
    });
    await appendEvents(transaction, [
      {
        at: now(),
        actor: shell,
        action: 'user.add',
        subjectType: 'user',
        subjectId: id,
        details: { roles: person.roles.map(({ role, areaId }) => ({ role, areaId })) },
      },
    ]);
    return true;
  });
}

/** Sets a password and ends every session; a disabled person may sign in again. */
export async function setPassword(email: string, passwordHash: string): Promise<boolean> {
  return database().$transaction(async (transaction) => {
    const user = await transaction.user.findUnique({
      where: { email },
      select: { id: true, disabledAt: true },
    });
    if (!user) return false;
    await transaction.account.deleteMany({
      where: { userId: user.id, providerId: 'credential' },
    });
    await transaction.account.create({
      data: {
        id: randomUUID(),
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: passwordHash,
      },
    });
    await transaction.user.update({ where: { id: user.id }, data: { disabledAt: null } });
    await transaction.session.deleteMany({ where: { userId: user.id } });
    await appendEvents(transaction, [
      {
        at: now(),
        actor: shell,
        action: 'user.passwd',
        subjectType: 'user',
        subjectId: user.id,
        details: { enabledAgain: user.disabledAt !== null },
      },
    ]);
    return true;
  });
}

/** Lets a person in no more, at once: the open sessions end too. What they did stays recorded. */
export async function disablePerson(email: string): Promise<boolean> {
  return database().$transaction(async (transaction) => {
    const user = await transaction.user.findUnique({ where: { email }, select: { id: true } });
    if (!user) return false;
    const at = now();
    await transaction.user.update({ where: { id: user.id }, data: { disabledAt: at } });
    await transaction.session.deleteMany({ where: { userId: user.id } });
    await appendEvents(transaction, [
      { at, actor: shell, action: 'user.disable', subjectType: 'user', subjectId: user.id },
    ]);
    return true;
  });
}

export interface ListedPerson {
  readonly email: string;
  readonly name: string;
  readonly demo: boolean;
  readonly disabled: boolean;
  /** "staff:thai-nguyen", "reviewer". */
  readonly roles: readonly string[];
}

export async function listEveryone(): Promise<ListedPerson[]> {
  const rows = await database().user.findMany({
    orderBy: { email: 'asc' },
    select: {
      email: true,
      name: true,
      demo: true,
      disabledAt: true,
      roles: { orderBy: { id: 'asc' }, select: { role: true, areaId: true } },
    },
  });
  return rows.map(({ disabledAt, roles, ...person }) => ({
    ...person,
    disabled: disabledAt !== null,
    roles: roles.map(({ role, areaId }) => (areaId === null ? role : `${role}:${areaId}`)),
  }));
}

/** The province of a slug that lives today, else the last one that bore it; null: none ever did. */
export async function findProvinceId(slug: string): Promise<string | null> {
  const living = await database().area.findFirst({
    where: { slug, ...provincesAliveOn(dayInVietnam(now())) },
    select: { id: true },
  });
  if (living) return living.id;
  const former = await database().area.findFirst({
    where: { slug, level: 'province' },
    orderBy: { validUntil: 'desc' },
    select: { id: true },
  });
  return former?.id ?? null;
}
