import { type ChildProcess, spawn } from 'node:child_process';
import { inheritedEnv } from '@/lib/env';
import { type Outcome, success } from './outcome';

export type CommandResult = { readonly code: number; readonly output: string };

type Options = {
  readonly folder?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Shows the output as it comes instead of keeping it for a failure. */
  readonly shown?: boolean;
};

const running = new Set<ChildProcess>();

/** Variables of the person's own installation mean nothing to the tests. */
const OWN_VARIABLES = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'DATA_DIR',
  'DEMO',
  'DEMO_PASSWORD',
  'APP_SECRET',
  'PUBLIC_URL',
  'TEST_NOW',
  'SMTP_URL',
  'BUILD_DIR',
];

export function testEnv(variables: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.fromEntries(OWN_VARIABLES.map((name) => [name, undefined]));
  return { ...inheritedEnv(), ...own, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...variables };
}

/** Runs a program of node_modules or a script with this Node; never fails by itself. */
export function runNode(args: readonly string[], options: Options = {}): Promise<CommandResult> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, args, {
      cwd: options.folder,
      env: testEnv(options.variables),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
      if (options.shown) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('close', (code) => {
      running.delete(child);
      settle({ code: code ?? 1, output });
    });
  });
}

export function stopRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Several programs in turn that must all succeed; together they count as one. */
export async function expectSuccess(
  commands: readonly (readonly string[])[],
  options: Options = {},
): Promise<Outcome> {
  for (const command of commands) {
    const { code, output } = await runNode(command, options);
    if (code !== 0) return { passed: 0, failed: 1, output };
  }
  return success;
}
