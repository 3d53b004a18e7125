import 'server-only';
import type { Dataset } from '@/lib/domain/figure/figure';
import { type Day, dayInVietnam } from '@/lib/domain/period';
import { readingDatabase, readingForAll } from '../database';

type Database = ReturnType<typeof readingDatabase>;

interface Kept {
  readonly database: Database;
  readonly number: bigint;
  readonly value: Promise<unknown>;
}

/** One a process: the bundler may load this module more than once. */
const holder = globalThis as typeof globalThis & { soLieuKept?: Map<string, Kept> };

/** The number that moves with everything that public pages show, and the day in Vietnam on which it did. */
export async function readPublication(): Promise<{ readonly number: string; readonly day: Day }> {
  const { number, movedAt } = await readingDatabase().publication.findFirstOrThrow({
    select: { number: true, movedAt: true },
  });
  return { number: String(number), day: dayInVietnam(movedAt) };
}

/**
 * What `read` gives of a dataset, read once a publication and kept in the process under `name`: the
 * number moves with everything that a public page shows. It is asked for before the reading, so what
 * is kept under a number is never older than it.
 */
export function keptWhilePublished<Value>(
  name: string,
  read: (dataset: Dataset) => Promise<Value>,
): (dataset: Dataset) => Promise<Value> {
  return async (dataset) => {
    const database = readingDatabase();
    const { number } = await database.publication.findFirstOrThrow({ select: { number: true } });
    holder.soLieuKept ??= new Map();
    const place = `${name} ${dataset}`;
    const kept = holder.soLieuKept.get(place);
    if (kept?.database === database && kept.number === number) return kept.value as Promise<Value>;
    const value = readingForAll(() => read(dataset));
    const entry = { database, number, value };
    holder.soLieuKept.set(place, entry);
    // What failed is read again for the next who asks.
    value.catch(() => {
      if (holder.soLieuKept?.get(place) === entry) holder.soLieuKept.delete(place);
    });
    return value;
  };
}
