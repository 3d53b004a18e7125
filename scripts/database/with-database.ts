import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { sessionAddress } from '@/lib/database-address';
import { env, provideEnv } from '@/lib/env';
import { takeLock } from '../lock';
import { Refusal } from '../refusal';
import { startEmbeddedDatabase } from './embedded';
import { findDatabaseUrl } from './state';

/**
 * For commands beside `npm start`: works on DATABASE_URL, else on the running embedded database,
 * else starts the embedded one of DATA_DIR for as long as the work takes.
 */
export async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const url = findDatabaseUrl();
  if (env().DATABASE_URL !== undefined || (url !== undefined && (await answers(url)))) {
    provideEnv({ DATABASE_URL: url });
    await work(url ?? '');
    return;
  }
  const dataFolder = resolve(env().DATA_DIR);
  if (!existsSync(join(dataFolder, 'postgres'))) {
    throw new Refusal(
      `Chưa có cơ sở dữ liệu trong ${dataFolder}. Hãy chạy "npm start" trước, hoặc đặt DATABASE_URL.`,
      `There is no database in ${dataFolder} yet. Run "npm start" first, or set DATABASE_URL.`,
    );
  }
  const lock = takeLock(join(dataFolder, 'start.lock'));
  if (!('release' in lock)) {
    throw new Refusal(
      `"npm start" đang khởi động trên ${dataFolder}; hãy đợi nó sẵn sàng rồi thử lại.`,
      `"npm start" is still starting on ${dataFolder}; try again when it is ready.`,
    );
  }
  try {
    const database = await startEmbeddedDatabase({ dataFolder });
    try {
      provideEnv({ DATABASE_URL: database.url });
      await work(database.url);
    } finally {
      await database.stop();
    }
  } finally {
    lock.release();
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: sessionAddress(url),
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
