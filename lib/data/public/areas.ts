import 'server-only';
import { type Area, areaLevels, type BoundaryScheme } from '@/lib/domain/territory/area';
import { readingDatabase } from '../database';
import type { Prisma } from '../generated/client';
import { readDay, readDayOrNull } from '../value-columns';

const span = { validFrom: true, validUntil: true } as const;

const areaSelect = {
  id: true,
  level: true,
  slug: true,
  nameVi: true,
  nameEn: true,
  ...span,
  isoCode: true,
  membersKnown: true,
  designations: {
    orderBy: { id: 'asc' },
    select: { ...span, officialCode: true, kind: true, fullNameVi: true, fullNameEn: true },
  },
  aliases: { orderBy: { alias: 'asc' }, select: { alias: true } },
  parents: { orderBy: { parentId: 'asc' }, select: { parentId: true, ...span } },
  predecessors: { orderBy: { predecessorId: 'asc' }, select: { predecessorId: true } },
  successors: { orderBy: { successorId: 'asc' }, select: { successorId: true } },
  scopeParts: {
    where: { scope: 'EMM' },
    orderBy: { validFrom: 'asc' },
    select: { ...span, hasPart: true, legalSource: true, confidence: true },
  },
} satisfies Prisma.AreaSelect;

type AreaRow = Prisma.AreaGetPayload<{ select: typeof areaSelect }>;

function readSpan(row: { validFrom: Date | null; validUntil: Date | null }) {
  return { validFrom: readDayOrNull(row.validFrom), validUntil: readDayOrNull(row.validUntil) };
}

function toArea(row: AreaRow): Area {
  const { designations, aliases, parents, predecessors, successors, scopeParts, ...same } = row;
  return {
    ...same,
    ...readSpan(row),
    designations: designations.map((item) => ({ ...item, ...readSpan(item) })),
    aliases: aliases.map(({ alias }) => alias),
    parents: parents.map((item) => ({ id: item.parentId, ...readSpan(item) })),
    predecessors: predecessors.map((item) => item.predecessorId),
    successors: successors.map((item) => item.successorId),
    emm: scopeParts.map((item) => ({
      hasPart: item.hasPart,
      legalSource: item.legalSource,
      confidence: item.confidence,
      validFrom: readDay(item.validFrom),
      validUntil: readDayOrNull(item.validUntil),
    })),
  };
}

/** Every territory of these levels that is or was: about a hundred, with their lines of succession. */
export async function listAreas(): Promise<Area[]> {
  const rows = await readingDatabase().area.findMany({
    where: { level: { in: [...areaLevels] } },
    orderBy: { id: 'asc' },
    select: areaSelect,
  });
  return rows.map(toArea);
}

/** The sets of provinces a reader may choose between, in the order in which they are offered. */
export async function listBoundarySchemes(): Promise<BoundaryScheme[]> {
  const rows = await readingDatabase().boundaryScheme.findMany({
    orderBy: { position: 'asc' },
    select: { code: true, referenceDate: true, nameVi: true, nameEn: true },
  });
  return rows.map((row) => ({
    ...row,
    referenceDate: readDay(row.referenceDate),
  }));
}
