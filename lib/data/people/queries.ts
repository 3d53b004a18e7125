import 'server-only';
import { can, type Viewer } from '@/lib/domain/access';
import type { Person } from '@/lib/workspace/work-list';
import { database } from '../database';

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
