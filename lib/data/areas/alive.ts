import 'server-only';
import { type Day, getPeriod, type Quarter } from '@/lib/domain/period';
import type { Prisma } from '../generated/client';
import { writeDay } from '../value-columns';

/** The provinces alive on a day; a successor and its predecessors of one name never both. */
export function provincesAliveOn(day: Day) {
  const instant = writeDay(day);
  return {
    level: 'province',
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: instant } }] },
      { OR: [{ validUntil: null }, { validUntil: { gt: instant } }] },
    ],
  } satisfies Prisma.AreaWhereInput;
}

/** Those whose report a quarter's is: the provinces alive on its last day (figures.md, territory). */
export function provincesReporting(quarter: Quarter) {
  return provincesAliveOn(getPeriod(quarter).end);
}
