import 'server-only';
import type { Role } from '@/lib/domain/access';
import { database } from '../database';

/** What lib/auth needs of a person to make a Viewer; it has no figure and no secret. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly demo: boolean;
  readonly disabled: boolean;
  readonly roles: readonly { readonly role: Role; readonly areaId: string | null }[];
}

export async function findAccount(userId: string): Promise<Account | null> {
  const user = await database().user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      name: true,
      email: true,
      demo: true,
      disabledAt: true,
      roles: { select: { role: true, areaId: true }, orderBy: { id: 'asc' } },
    },
  });
  if (!user) return null;
  const { disabledAt, ...account } = user;
  return { ...account, disabled: disabledAt !== null };
}
