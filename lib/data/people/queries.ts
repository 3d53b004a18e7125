import 'server-only';
import { can, type Role, type Viewer } from '@/lib/domain/access';
import { database } from '../database';

/** A person as an administrator sees them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly disabledAt: string | null;
  readonly roles: readonly {
    readonly role: Role;
    /** As it was when the role was given; it may have merged since. */
    readonly area: {
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string;
    } | null;
  }[];
}

/** Everyone with an account, by name; null for who may not manage people. */
export async function listPeople(viewer: Viewer): Promise<Person[] | null> {
  if (!can(viewer, 'user.manage')) return null;
  const rows = await database().user.findMany({
    where: { demo: viewer.demo },
    orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      disabledAt: true,
      roles: {
        orderBy: { id: 'asc' },
        select: {
          role: true,
          area: { select: { slug: true, nameVi: true, nameEn: true } },
        },
      },
    },
  });
  return rows.map(({ disabledAt, ...person }) => ({
    ...person,
    disabledAt: disabledAt?.toISOString() ?? null,
  }));
}
