import 'server-only';
import type { Area } from '@/lib/domain/area';
import { database } from '../database';

/** Which area gave way to which: all that is needed to follow a province through its mergers. */
export type Lineage = ReadonlyMap<string, Pick<Area, 'id' | 'predecessors' | 'successors'>>;

export async function readLineage(): Promise<Lineage> {
  const areas = await database().area.findMany({
    where: { level: 'province' },
    select: {
      id: true,
      predecessors: { select: { predecessorId: true } },
      successors: { select: { successorId: true } },
    },
  });
  return new Map(
    areas.map((area) => [
      area.id,
      {
        id: area.id,
        predecessors: area.predecessors.map((row) => row.predecessorId),
        successors: area.successors.map((row) => row.successorId),
      },
    ]),
  );
}
