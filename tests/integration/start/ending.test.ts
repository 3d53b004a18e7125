import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { commandLine, isRunning, waitForEnd } from '@/scripts/process';
import { testEnv } from '@/scripts/test/run-command';

/**
 * Real processes as a shell starts them: npm, its shell, Node, PostgreSQL. Whichever of them is told
 * to stop, or killed, all of them end, and nothing is left.
 */

type Chain = { readonly npm: number; readonly shell: number; readonly node: number };

const started: ChildProcess[] = [];

afterEach(() => {
  for (const { pid } of started.splice(0)) {
    try {
      process.kill(-(pid ?? 0), 'SIGKILL');
    } catch {
      // Gone, as it should be.
    }
  }
});

function childrenOf(processId: number): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child = 0, parent]) => (parent === processId ? [child] : []));
}

/** `npm run database`, which opens a database of its own; the folder is gone with it. */
async function startDatabase(): Promise<Chain & { postgres: number; folder: string }> {
  const npm = spawn('npm', ['run', 'database'], {
    env: testEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  started.push(npm);
  let output = '';
  await new Promise<void>((settle, fail) => {
    const listen = (chunk: Buffer) => {
      output += chunk;
      if (/DATABASE_URL=\S+\n/.test(output)) settle();
    };
    npm.stdout.on('data', listen);
    npm.stderr.on('data', listen);
    npm.once('exit', () => fail(new Error(output)));
  });
  const [below = 0] = childrenOf(npm.pid ?? 0);
  // Some shells make room for the command, others wait for it.
  const isNode = commandLine(below).startsWith('node');
  const [node = 0] = isNode ? [below] : childrenOf(below);
  const [postgres = 0] = childrenOf(node);
  expect(commandLine(node)).toMatch(/^node scripts\/run\.cjs database/);
  expect(commandLine(postgres)).toContain('postgres');
  const cluster = / -D (\S+)/.exec(commandLine(postgres))?.[1] ?? '';
  return { npm: npm.pid ?? 0, shell: below, node, postgres, folder: dirname(cluster) };
}

describe('a command under npm', () => {
  it.each([
    ['npm', 'SIGTERM'],
    ['group', 'SIGINT'],
    ['npm', 'SIGHUP'],
    ['npm', 'SIGKILL'],
    ['shell', 'SIGTERM'],
    ['shell', 'SIGHUP'],
    ['shell', 'SIGKILL'],
    ['node', 'SIGTERM'],
    ['node', 'SIGINT'],
    ['node', 'SIGHUP'],
  ] as const)('ends with everything it started when its %s gets %s', async (who, signal) => {
    const { folder, ...chain } = await startDatabase();
    expect(existsSync(folder)).toBe(true);
    // Ctrl-C reaches the whole group of processes; a shell that is told alone waits for its command.
    process.kill(who === 'group' ? -chain.npm : chain[who], signal);
    for (const one of Object.values(chain)) {
      expect(await waitForEnd(one, 10_000), `${commandLine(one)} after ${signal}`).toBe(true);
    }
    expect(Object.values(chain).filter(isRunning)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });
});
