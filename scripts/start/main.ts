import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Env } from '@/lib/env';
import { databaseUrl, env, provideEnv } from '@/lib/env';
import { prepareDataFolder } from '../database/cluster';
import { type DatabaseEvent, startEmbeddedDatabase } from '../database/embedded';
import { onEnding } from '../ending';
import { type Lock, takeLock } from '../lock';
import { Refusal } from '../refusal';
import { type RunningServer, serve } from '../serve';
import { prepareCode } from './build';
import { applyMigrations, connect, pendingMigrations } from './migrate';
import { preparePublicReader } from './public-reader';
import { runProgram, stopTools } from './run-tool';
import { completeSettings, readSettings } from './settings';
import { findShiftedInstants } from './shifted-instants';
import { reportFailure, step } from './steps';

/**
 * `npm start` and `npm run dev` (`--dev`), from a checked environment to a served address. What is
 * opened on the way is closed in the opposite order, whatever ends the process.
 */

const development = process.argv.includes('--dev');
const opened: (() => Promise<void> | void)[] = [];
let closing: Promise<void> | undefined;

function closeEverything(): Promise<void> {
  closing ??= (async () => {
    stopTools();
    for (let close = opened.pop(); close !== undefined; close = opened.pop()) await close();
  })();
  return closing;
}

async function start(): Promise<void> {
  const begun = performance.now();
  let lock: Lock | undefined;
  const openDataFolder = (path: string): string => {
    const folder = prepareDataFolder(path);
    lock ??= lockDataFolder(folder);
    return folder;
  };
  const settings = await step('Kiểm tra cấu hình · Checking the settings', async () => {
    const given = readSettings(development);
    await refuseTakenPort(given);
    const complete = completeSettings(given, openDataFolder);
    if (lock !== undefined) opened.push(lock.release);
    return complete;
  });
  await openDatabase(settings);
  await migrate();
  await restrictPublicReading();
  await sayWhatIsShifted();
  await prepareCode({ buildFolder: settings.BUILD_DIR, production: !development });
  if ((await runProgram('load-data')) !== 0) {
    // It has said why.
    await closeEverything();
    process.exit(1);
  }
  const server = await step('Mở máy chủ · Starting the server', () => serve({ development }));
  opened.push(server.close);
  announce(server, (performance.now() - begun) / 1000);
}

function lockDataFolder(folder: string): Lock {
  const lock = takeLock(join(folder, 'start.lock'));
  if ('release' in lock) return lock;
  throw new Refusal(
    `Thư mục dữ liệu ${folder} đang được một "npm start" khác dùng (tiến trình ${lock.heldBy}). Hãy dừng nó, hoặc đặt DATA_DIR và PORT khác.`,
    `The data folder ${folder} is in use by another "npm start" (process ${lock.heldBy}). Stop it, or set another DATA_DIR and PORT.`,
  );
}

function refuseTakenPort({ HOST, PORT }: Env): Promise<void> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => fail(portRefusal(error, HOST, PORT)));
    probe.listen(PORT, HOST, () => probe.close(() => settle()));
  });
}

function portRefusal(error: NodeJS.ErrnoException, host: string, port: number): Refusal {
  if (error.code === 'EADDRINUSE') {
    return new Refusal(
      `Cổng ${port} đã có chương trình khác dùng. Hãy đặt PORT khác, ví dụ: PORT=${port + 1} npm start`,
      `Port ${port} is taken by another program. Set another PORT, for example: PORT=${port + 1} npm start`,
    );
  }
  return new Refusal(
    `Không mở được địa chỉ ${host}:${port} (${error.code}). Hãy đổi HOST hoặc PORT.`,
    `The address ${host}:${port} cannot be opened (${error.code}). Change HOST or PORT.`,
  );
}

async function openDatabase(settings: Env): Promise<void> {
  if (settings.DATABASE_URL !== undefined) return;
  await step('Mở cơ sở dữ liệu · Starting the database', async () => {
    const database = await startEmbeddedDatabase({
      dataFolder: settings.DATA_DIR,
      onEvent: sayOfDatabase,
    });
    opened.push(database.stop);
    provideEnv({ DATABASE_URL: database.url });
  });
}

/** The public pages that are kept go on meanwhile, and saves say that they wait. */
function sayOfDatabase(event: DatabaseEvent): void {
  if (event instanceof Refusal) reportFailure(event);
  else console.log(DATABASE_EVENTS[event]);
}

const DATABASE_EVENTS = {
  creating: '  Tạo mới trong thư mục dữ liệu · Creating it in the data folder',
  recovering: '  Phục hồi sau lần dừng đột ngột · Recovering from a sudden stop',
  lost: '▸ Cơ sở dữ liệu đã dừng đột ngột, đang mở lại · The database stopped suddenly; starting it again',
  restored: '▸ Cơ sở dữ liệu đã chạy lại · The database is running again',
} as const;

async function migrate(): Promise<void> {
  const client = await connect(databaseUrl());
  let pending: readonly string[];
  try {
    pending = await pendingMigrations(client);
  } finally {
    await client.end();
  }
  if (pending.length === 0) return;
  await step(`Cập nhật cấu trúc (${pending.length}) · Migrating the database`, () =>
    applyMigrations(databaseUrl()),
  );
}

async function restrictPublicReading(): Promise<void> {
  const advice = await preparePublicReader(databaseUrl());
  if (advice !== null) console.log(advice);
}

async function sayWhatIsShifted(): Promise<void> {
  const shifted = await findShiftedInstants(databaseUrl());
  if (shifted !== null) console.log(shifted);
}

const DEMO_ACCOUNTS = [
  ['canbo.thainguyen@lmhtx.example', 'cán bộ Thái Nguyên · staff'],
  ['canbo.laocai@lmhtx.example', 'cán bộ Lào Cai · staff'],
  ['lanhdao.thainguyen@lmhtx.example', 'lãnh đạo Thái Nguyên · lead'],
  ['tonghop@lmhtx.example', 'tổng hợp · reviewer'],
  ['hoinghi@lmhtx.example', 'hội nghị · organiser'],
  ['quantri@lmhtx.example', 'quản trị · administrator'],
] as const;

function announce(server: RunningServer, seconds: number): void {
  console.log(`\nSố liệu HTX: ${server.address}  (${seconds.toFixed(1)} s)`);
  const { DEMO, DEMO_PASSWORD } = env();
  if (DEMO !== 'on') return;
  console.log(
    `\nTài khoản minh hoạ, mật khẩu chung · Demo accounts, one password: ${DEMO_PASSWORD}`,
  );
  for (const [email, who] of DEMO_ACCOUNTS) console.log(`  ${email.padEnd(34)} ${who}`);
}

async function fail(error: unknown): Promise<void> {
  if (closing !== undefined) return;
  reportFailure(error);
  await closeEverything();
  process.exit(1);
}

onEnding(async (code) => {
  if (closing === undefined) console.log('\n▸ Đang dừng · Stopping');
  await closeEverything();
  // A start cut short has failed; a server told to stop has not.
  process.exit(served ? 0 : code);
});

let served = false;
start()
  .then(() => {
    served = true;
  })
  .catch(fail);
