import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ownTitleSchema, slideContentSchema } from '@/lib/domain/conference/slide';
import type { DeskSlide } from '@/lib/workspace/conference';
import type { Transaction } from '../database';
import { Prisma } from '../generated/client';

const slideSelect = {
  id: true,
  content: true,
  ownTitle: true,
  notes: true,
  hidden: true,
  frozen: true,
  seen: true,
  version: true,
  changedByName: true,
  changedAt: true,
} satisfies Prisma.SlideSelect;

const seenSchema = z.array(z.object({ of: z.string(), said: z.string() }));

export function toDeskSlide(
  row: Prisma.SlideGetPayload<{ select: typeof slideSelect }>,
): DeskSlide {
  const { changedByName, changedAt, ...rest } = row;
  return {
    ...rest,
    content: slideContentSchema.parse(row.content),
    ownTitle: row.ownTitle === null ? null : ownTitleSchema.parse(row.ownTitle),
    seen: row.seen === null ? null : seenSchema.parse(row.seen),
    changedBy: changedByName,
    changedAt: changedAt.toISOString(),
  };
}

/** The slides of a pack in their order. */
export const slidesOfPack = {
  orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
  select: slideSelect,
};

/**
 * Until the transaction ends nobody else changes the pack, and who finishes its conference or renames
 * it waits.
 */
export async function lockPack(transaction: Transaction, packId: string): Promise<void> {
  await transaction.$queryRaw(
    Prisma.sql`SELECT 1 AS locked FROM conference WHERE id = (SELECT conference_id FROM pack WHERE id = ${packId}) FOR SHARE`,
  );
  await transaction.$queryRaw(
    Prisma.sql`SELECT 1 AS locked FROM pack WHERE id = ${packId} FOR UPDATE`,
  );
}

interface PackContent {
  readonly slides: readonly {
    readonly id: string;
    readonly version: number;
    readonly hidden: boolean;
  }[];
  readonly booklet: Prisma.JsonValue;
}

/** What moves when somebody changes a pack: its slides, their order, whose pages its booklet has. */
export function movedMark({ slides, booklet }: PackContent): string {
  const said = JSON.stringify([
    slides.map(({ id, version, hidden }) => [id, version, hidden]),
    booklet,
  ]);
  return createHash('sha256').update(said).digest('base64url').slice(0, 16);
}
