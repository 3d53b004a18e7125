import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/client';

/** Who did what; the record is append-only, so what is written here stays. */
export interface RecordedEvent {
  readonly at: Date;
  /** Null: the system, or somebody who is not known. */
  readonly actor: Pick<Viewer, 'userId' | 'name'> | null;
  readonly action: string;
  readonly subjectType: 'report' | 'release' | 'conference' | 'user' | 'window';
  readonly subjectId: string;
  readonly fromState?: string;
  readonly toState?: string;
  readonly reason?: string | null;
  readonly details?: Prisma.InputJsonObject;
}

/** Appends events within the transaction of what they tell. */
export async function appendEvents(
  transaction: Transaction,
  events: readonly RecordedEvent[],
): Promise<void> {
  await transaction.auditEvent.createMany({
    data: events.map((event) => ({
      at: event.at,
      actorId: event.actor?.userId ?? null,
      actorName: event.actor?.name ?? 'system',
      action: event.action,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      fromState: event.fromState ?? null,
      toState: event.toState ?? null,
      reason: event.reason ?? null,
      details: event.details ?? {},
    })),
  });
}
