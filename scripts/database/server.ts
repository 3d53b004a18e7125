import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { commandLine, isRunning, pause, waitForEnd } from '../process';
import { Refusal } from '../refusal';
import type { DatabaseAccount } from './account';
import { databaseProgramEnv, USER } from './cluster';

/** One running server of a cluster: how it is started, reached and ended. */

/** Milliseconds in which a server must answer after its start. */
const START_TIMEOUT = 60_000;
/** Milliseconds that a server is given to end before it is asked more rudely. */
const END_TIMEOUT = 15_000;

export function addressOf(port: number, password: string, database: string): string {
  return `postgresql://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

export type Launch = {
  readonly program: string;
  readonly cluster: string;
  readonly account: DatabaseAccount | undefined;
  readonly logFile: string;
  readonly password: string;
  readonly durable: boolean;
  readonly timeZone: string;
};

/** Starts PostgreSQL on a port, any free one if none is given, and waits until it answers. */
export async function launch(
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

/** Ends a server that outlived its `npm start`; true when there was anything to clear up. */
export async function stopLeftover(cluster: string): Promise<boolean> {
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

/** Fast shutdown, then an immediate one, then none: each is given `END_TIMEOUT`. */
export async function endProcess(processId: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isRunning(processId)) return;
    try {
      process.kill(processId, signal);
    } catch {
      return;
    }
    if (await waitForEnd(processId, END_TIMEOUT)) return;
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
