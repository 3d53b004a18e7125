import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { databaseUrl } from '@/lib/env';
import { ENTER_READER } from '@/lib/public-reader';
import { runForAll } from '@/lib/serving/giving-way';
import { type Prisma, PrismaClient } from './generated/client';
import { GuardedPool } from './guarded-pool';

/** What a command's one transaction is handed. */
export type Transaction = Prisma.TransactionClient;

interface Connections {
  readonly url: string;
  /** For people at work: what they write may have to wait for each other. */
  readonly work: Connection;
  /**
   * For what is public, which waits for nobody: work that is stuck does not stop a reader. As a role
   * that may read nothing else.
   */
  readonly reading: Connection;
}

interface Connection {
  readonly pool: GuardedPool;
  readonly client: PrismaClient;
}

/** Milliseconds. */
const workLimits = { lock: 3_000, statement: 15_000, idleTransaction: 20_000 } as const;
const readingLimits = { lock: 2_000, statement: 10_000, idleTransaction: 10_000 } as const;

/** One a process: the bundler may load this module more than once, the pools are made once. */
const holder = globalThis as typeof globalThis & { soLieuDatabase?: Connections };

function connections(): Connections {
  const url = databaseUrl();
  if (holder.soLieuDatabase?.url === url) return holder.soLieuDatabase;
  const work = new GuardedPool(url, workLimits, {
    max: 10,
    connectionTimeoutMillis: 5_000,
    application_name: 'so-lieu-htx work',
  });
  const reading = new GuardedPool(url, readingLimits, {
    max: 5,
    connectionTimeoutMillis: 5_000,
    application_name: 'so-lieu-htx reading',
    onConnect: (client) => client.query(ENTER_READER),
  });
  holder.soLieuDatabase = { url, work: connectionOf(work), reading: connectionOf(reading) };
  return holder.soLieuDatabase;
}

function connectionOf(pool: GuardedPool): Connection {
  const client = new PrismaClient({
    adapter: new PrismaPg(pool),
    // A message that repeats what was asked would bring typed words into the log.
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 5_000, timeout: 30_000 },
  });
  return { pool, client };
}

/** The database for people at work, connected at first use. */
export function database(): PrismaClient {
  return connections().work.client;
}

/** The database for what is public: connections and a role of its own. */
export function readingDatabase(): PrismaClient {
  return connections().reading.client;
}

/** Reading that several pages wait for: no question of it lets another page go first. */
export function readingForAll<Result>(read: () => Result): Result {
  return runForAll(read);
}

/** The connections for what is public without Prisma, for what is read by the thousand. */
export function readingPool(): Pool {
  return connections().reading.pool;
}

/** The connections of people at work without Prisma, for the sign-in counter. */
export function connectionPool(): Pool {
  return connections().work.pool;
}

/** Lets go of every connection, for commands of the shell and tests. */
export async function closeDatabase(): Promise<void> {
  const held = holder.soLieuDatabase;
  holder.soLieuDatabase = undefined;
  for (const { pool, client } of held ? [held.work, held.reading] : []) {
    // The pool's end does not wait for its sockets: one that dies while closing is no loss.
    pool.removeAllListeners('error').on('error', () => {});
    await client.$disconnect();
    await pool.end();
  }
}
