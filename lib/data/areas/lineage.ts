import 'server-only';
import type { Day } from '@/lib/domain/period';
import type { Area } from '@/lib/domain/territory/area';
import { database } from '../database';
import { writeDay } from '../value-columns';

/** Which area has given way to which: all that is needed to follow a province through its mergers. */
export type Lineage = ReadonlyMap<string, Pick<Area, 'id' | 'predecessors' | 'successors'>>;

/** As it stands on a day: a merger that is entered ahead of its day opens no report before it. */
export async function readLineage(day: Day): Promise<Lineage> {
  const begun = { on: { lte: writeDay(day) } };
  const areas = await database().area.findMany({
    where: { level: 'province' },
    select: {
      id: true,
      predecessors: { where: begun, select: { predecessorId: true } },
      successors: { where: begun, select: { successorId: true } },
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
