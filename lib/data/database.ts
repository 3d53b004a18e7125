import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { databaseUrl } from '@/lib/env';
import { logError } from '@/lib/log';
import { type Prisma, PrismaClient } from './generated/client';

/** What a command's one transaction is handed. */
export type Transaction = Prisma.TransactionClient;

interface Connection {
  readonly url: string;
  readonly pool: Pool;
  readonly client: PrismaClient;
}

/** One a process: the bundler may load this module more than once, the pool is made once. */
const holder = globalThis as typeof globalThis & { soLieuDatabase?: Connection };

function connection(): Connection {
  const url = databaseUrl();
  if (holder.soLieuDatabase?.url === url) return holder.soLieuDatabase;
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that dies while idle is replaced at next use; unheard, the event ends the process.
  pool.on('error', (error) => logError('database.connection_lost', error));
  const client = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  holder.soLieuDatabase = { url, pool, client };
  return holder.soLieuDatabase;
}

/** The database, connected at first use. */
export function database(): PrismaClient {
  return connection().client;
}

/** The same connections without Prisma, for the sign-in counter. */
export function connectionPool(): Pool {
  return connection().pool;
}

/** Lets go of every connection, for commands of the shell and tests. */
export async function closeDatabase(): Promise<void> {
  const held = holder.soLieuDatabase;
  holder.soLieuDatabase = undefined;
  // The pool's end does not wait for its sockets: one that dies while closing is no loss.
  held?.pool.removeAllListeners('error').on('error', () => {});
  await held?.client.$disconnect();
  await held?.pool.end();
}
