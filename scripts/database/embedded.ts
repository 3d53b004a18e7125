import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { commandLine, isRunning, pause, waitForEnd } from '../process';
import { Refusal } from '../refusal';
import {
  canReach,
  type DatabaseAccount,
  findDatabaseAccount,
  reachablePrograms,
  sharedClusterFolder,
} from './account';
import { findPrograms } from './programs';
import { keptSecret } from './secret-file';
import { removeState, writeState } from './state';

/** A PostgreSQL of one's own in DATA_DIR, listening on 127.0.0.1 only. */
export type EmbeddedDatabase = {
  readonly url: string;
  /** Stops it cleanly: open transactions are rolled back, the cluster needs no recovery. */
  readonly stop: () => Promise<void>;
};

/** What befalls a PostgreSQL that is kept running. */
export type DatabaseEvent =
  | 'creating'
  | 'recovering'
  /** It ended without having been told to, and is being started again. */
  | 'lost'
  | 'restored'
  /** It could not be started again, for the reason given; tried anew after a pause. */
  | Refusal;

type Options = {
  readonly dataFolder: string;
  /** For throw-away databases of tests: faster, and lost when the machine fails. */
  readonly durable?: boolean;
  /** The zone of its sessions that ask for none; UTC unless a test wants another. */
  readonly timeZone?: string;
  readonly onEvent?: (event: DatabaseEvent) => void;
};

const USER = 'so_lieu';
const DATABASE = 'so_lieu';
const START_TIMEOUT = 60_000;
/** Milliseconds before a start is tried again, the last for ever. */
const PAUSES_BEFORE_RESTART = [100, 1_000, 5_000, 15_000] as const;

/**
 * Creates the cluster if there is none, clears what a crash left, starts, waits until it answers.
 * Killed or fallen over it is started again at the same address until it is stopped.
 */
export async function startEmbeddedDatabase(options: Options): Promise<EmbeddedDatabase> {
  const dataFolder = resolve(options.dataFolder);
  const account = findDatabaseAccount();
  const programs = findPrograms();
  const binaries =
    account === undefined
      ? programs.folder
      : reachablePrograms(programs.folder, programs.version, account);
  const cluster = clusterFolder(dataFolder, account);
  const password = keptSecret(join(dataFolder, 'database-password'), 24);

  if (existsSync(join(cluster, 'PG_VERSION'))) {
    refuseOtherVersion(cluster, programs.version);
    if (await stopLeftover(cluster)) options.onEvent?.('recovering');
  } else {
    options.onEvent?.('creating');
    await createCluster(join(binaries, 'bin/initdb'), cluster, password, account);
  }

  const logFile = join(dataFolder, 'postgres.log');
  rmSync(logFile, { force: true });
  const settings: Launch = {
    program: join(binaries, 'bin/postgres'),
    cluster,
    account,
    logFile,
    password,
    durable: options.durable ?? true,
    timeZone: options.timeZone ?? 'UTC',
  };
  let { child, port } = await launch(settings);
  const url = addressOf(port, password, DATABASE);
  await createDatabase(port, password);

  let stopping: Promise<void> | undefined;
  let tell = () => {};
  const told = new Promise<void>((settle) => {
    tell = settle;
  });
  let restarting: Promise<void> | undefined;
  const watchOver = () => {
    writeState(dataFolder, { url, processId: child.pid ?? 0 });
    child.once('exit', () => {
      if (stopping === undefined) restarting = restart();
    });
  };
  const restart = async (): Promise<void> => {
    options.onEvent?.('lost');
    for (let attempt = 0; stopping === undefined; attempt++) {
      await Promise.race([pause(PAUSES_BEFORE_RESTART[attempt] ?? 15_000), told]);
      if (stopping !== undefined) return;
      try {
        await stopLeftover(cluster);
        ({ child } = await launch(settings, port));
      } catch (error) {
        options.onEvent?.(error as Refusal);
        continue;
      }
      watchOver();
      options.onEvent?.('restored');
      return;
    }
  };
  const stop = async () => {
    tell();
    await restarting;
    await endProcess(child.pid ?? 0);
    removeState(dataFolder);
  };
  watchOver();
  return {
    url,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

function addressOf(port: number, password: string, database: string): string {
  return `postgresql://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

function clusterFolder(dataFolder: string, account: DatabaseAccount | undefined): string {
  const folder = join(dataFolder, 'postgres');
  if (existsSync(folder)) return realpathSync(folder);
  if (account === undefined) {
    mkdirSync(folder, { mode: 0o700 });
  } else if (canReach(folder, account)) {
    mkdirSync(folder, { mode: 0o700 });
    chownSync(folder, account.uid, account.gid);
  } else {
    symlinkSync(sharedClusterFolder(randomBytes(6).toString('hex'), account), folder);
  }
  return realpathSync(folder);
}

function refuseOtherVersion(cluster: string, packageVersion: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const wanted = packageVersion.split('.')[0];
  if (found !== wanted) {
    throw new Refusal(
      `Thư mục dữ liệu thuộc PostgreSQL ${found}, còn bản cài kèm là ${wanted}. Hãy sao lưu bằng bản cũ rồi phục hồi vào thư mục mới.`,
      `The data folder belongs to PostgreSQL ${found}, and the one that comes along is ${wanted}. Back up with the old release and restore into a new folder.`,
    );
  }
}

async function createCluster(
  initdb: string,
  cluster: string,
  password: string,
  account: DatabaseAccount | undefined,
): Promise<void> {
  // initdb wants an empty folder, so the password waits elsewhere, readable by the account alone.
  const passwordFile = join(tmpdir(), `so-lieu-${randomBytes(12).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (account !== undefined) chownSync(passwordFile, account.uid, account.gid);
  try {
    await run(
      initdb,
      [
        `--pgdata=${cluster}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-sync',
      ],
      account,
    );
  } catch (error) {
    rmSync(join(cluster, 'PG_VERSION'), { force: true });
    throw new Refusal(
      `Không tạo được cơ sở dữ liệu trong ${cluster}: ${(error as Error).message}`,
      `The database could not be created in ${cluster}: ${(error as Error).message}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run(program: string, args: string[], account?: DatabaseAccount): Promise<void> {
  return new Promise((settle, fail) => {
    const child = spawn(program, args, {
      ...account,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: databaseProgramEnv(),
    });
    let complaint = '';
    child.stderr?.on('data', (chunk) => {
      complaint += chunk;
    });
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? settle() : fail(new Error(complaint.trim().split('\n').at(-1) ?? 'failed')),
    );
  });
}

/** PostgreSQL's programs need none of this process's variables; PGDATA and the like would mislead. */
function databaseProgramEnv(): NodeJS.ProcessEnv {
  return { LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' };
}

type Launch = {
  readonly program: string;
  readonly cluster: string;
  readonly account: DatabaseAccount | undefined;
  readonly logFile: string;
  readonly password: string;
  readonly durable: boolean;
  readonly timeZone: string;
};

/** Starts PostgreSQL on a port, any free one if none is given, and waits until it answers. */
async function launch(
  options: Launch,
  givenPort?: number,
): Promise<{ child: ChildProcess; port: number }> {
  const deadline = Date.now() + START_TIMEOUT;
  for (;;) {
    const port = givenPort ?? (await freePort());
    const said = readLog(options.logFile).length;
    const child = spawnServer(options, port);
    if (await answers(child, port, options.password, deadline)) return { child, port };
    await endProcess(child.pid ?? 0);
    const log = readLog(options.logFile).slice(said);
    // Another program took the port in between, or children of a killed server are still ending.
    const passing = /could not bind|still in use|Address already in use/.test(log);
    if (!passing || Date.now() > deadline) {
      throw notStarted(log, options.logFile);
    }
    await pause(200);
  }
}

function readLog(logFile: string): string {
  return existsSync(logFile) ? readFileSync(logFile, 'utf8') : '';
}

function notStarted(log: string, logFile: string): Refusal {
  if (log.includes('No space left on device')) {
    return new Refusal(
      `Đĩa chứa thư mục dữ liệu đã đầy nên PostgreSQL không khởi động được (${logFile}). Hãy giải phóng dung lượng đĩa.`,
      `The disk of the data folder is full, so PostgreSQL does not start (${logFile}). Free some space.`,
    );
  }
  const reason = /(?:FATAL|PANIC|LOG):\s+(.*)$/m.exec(log.split('\n').reverse().join('\n'));
  return new Refusal(
    `PostgreSQL không khởi động được: ${reason?.[1] ?? 'xem nhật ký'} (${logFile})`,
    `PostgreSQL did not start: ${reason?.[1] ?? 'see the log'} (${logFile})`,
  );
}

function spawnServer(options: Launch, port: number): ChildProcess {
  const log = openSync(options.logFile, 'a', 0o600);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    `timezone=${options.timeZone}`,
    ...(options.durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  try {
    const child = spawn(
      options.program,
      ['-D', options.cluster, ...settings.flatMap((setting) => ['-c', setting])],
      {
        ...options.account,
        // A group of its own: Ctrl-C reaches this process, which stops the server when it is done.
        detached: true,
        stdio: ['ignore', log, log],
        env: databaseProgramEnv(),
      },
    );
    const stopAtExit = () => child.kill('SIGINT');
    process.once('exit', stopAtExit);
    child.once('exit', () => process.off('exit', stopAtExit));
    return child;
  } finally {
    closeSync(log);
  }
}

async function answers(
  child: ChildProcess,
  port: number,
  password: string,
  deadline: number,
): Promise<boolean> {
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  while (!ended && Date.now() < deadline) {
    if (await canConnect(addressOf(port, password, 'postgres'))) return !ended;
    await pause(25);
  }
  return false;
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function createDatabase(port: number, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(port, password, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Ends a server that outlived its `npm start`; true when there was anything to clear up. */
async function stopLeftover(cluster: string): Promise<boolean> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const processId = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const isServer = isRunning(processId) && commandLine(processId).includes('postgres');
  if (isServer && commandLine(processId).includes(cluster)) {
    await endProcess(processId);
  } else {
    // The number belongs to nobody or to some other program by now.
    rmSync(file, { force: true });
  }
  return true;
}

/** Fast shutdown, then an immediate one. */
async function endProcess(processId: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isRunning(processId)) return;
    try {
      process.kill(processId, signal);
    } catch {
      return;
    }
    if (await waitForEnd(processId, 15_000)) return;
  }
}

/** A port that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Whether this process may write into the folder, which is made if it is not there. */
export function prepareDataFolder(path: string): string {
  const folder = resolve(path);
  try {
    makeFolders(folder);
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new Refusal(
      `Không ghi được vào thư mục dữ liệu ${folder}. Hãy sửa quyền của thư mục hoặc đặt DATA_DIR sang nơi khác.`,
      `The data folder ${folder} cannot be written to. Change its permissions or set DATA_DIR to another place.`,
    );
  }
  return folder;
}

/** Level by level: where nothing can be made (/proc), Node's recursive way never returns. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder, { mode: 0o755 });
}
