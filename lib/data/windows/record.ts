import 'server-only';
import type { Quarter } from '@/lib/domain/period';
import type { RecordedExtension } from '@/lib/domain/report/window-extension';
import { database } from '../database';

/** The times that a province was given more time for a quarter, oldest first. */
export async function readExtensions(
  areaId: string,
  quarter: Quarter,
): Promise<RecordedExtension[]> {
  const rows = await database().auditEvent.findMany({
    where: {
      subjectType: 'window',
      subjectId: `${areaId} ${quarter}`,
      action: 'window.extend',
    },
    orderBy: { id: 'asc' },
    select: { id: true, at: true, actorName: true, reason: true, details: true },
  });
  return rows.flatMap(({ id, at, actorName, reason, details }) => {
    const { closesAt } = (details ?? {}) as { readonly closesAt?: unknown };
    return typeof closesAt === 'string'
      ? [{ id: id.toString(), at: at.toISOString(), by: actorName, closesAt, reason: reason ?? '' }]
      : [];
  });
}
