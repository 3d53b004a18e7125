import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../database/server';
import { prepareGround } from './prepared-ground';
import { testEnv } from './run-command';

/** Production servers of one build for the journeys: one with the demo set, one without. */
export type TestServers = {
  readonly demoUrl: string;
  readonly realUrl: string;
  readonly demoPassword: string;
  /** What tests copy that need a PostgreSQL and servers of their own. */
  readonly ground: string;
  readonly stop: () => Promise<void>;
};

const DEMO_PASSWORD = 'mat-khau-thu-nghiem';
const READY = /Số liệu HTX: (http\S+)/;

const TEST_BUILD = { BUILD_DIR: '.next-test' };

const running = new Set<ChildProcess>();

export async function startTestServers(folder: string): Promise<TestServers> {
  const ground = join(folder, 'ground');
  try {
    // One builds what both serve, the other waits for it.
    const [demoUrl, realUrl] = await Promise.all([
      startServer(join(folder, 'demo'), { ...TEST_BUILD, DEMO_PASSWORD }),
      startServer(join(folder, 'real'), { ...TEST_BUILD, DEMO: 'off' }),
      prepareGround(ground),
    ]);
    return { demoUrl, realUrl, demoPassword: DEMO_PASSWORD, ground, stop: stopServers };
  } catch (error) {
    await stopServers();
    throw error;
  }
}

/** `npm start` on a free port with a data folder of its own; gives the address when it is ready. */
export async function startServer(
  dataFolder: string,
  variables: Readonly<Record<string, string>>,
): Promise<string> {
  return (await launchServer(dataFolder, variables)).address;
}

/** The same with its process, for who does something to it. */
export async function launchServer(
  dataFolder: string,
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly address: string; readonly child: ChildProcess }> {
  mkdirSync(dataFolder, { recursive: true });
  chmodSync(dataFolder, 0o755);
  const child = spawn(process.execPath, ['scripts/run.cjs', 'start'], {
    env: testEnv({
      PORT: String(await freePort()),
      ...variables,
      DATA_DIR: dataFolder,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches the tests, which stop their servers when the browser is closed.
    detached: true,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return new Promise((settle, fail) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk;
      const address = READY.exec(output)?.[1];
      if (address !== undefined) settle({ address, child });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => fail(new Error(`The test server did not start:\n${output}`)));
  });
}

export async function stopServers(): Promise<void> {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise<void>((settle) => {
          child.once('exit', () => settle());
          child.kill('SIGTERM');
        }),
    ),
  );
}
