import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inheritedEnv } from '@/lib/env';
import { Refusal } from '../refusal';

/** Runs a package's own command in silence. */
export async function runTool(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  return runInSilence([join('node_modules', script), ...args], variables);
}

/** Runs a program with this Node in silence; if it fails, shows what it said and refuses. */
export async function runInSilence(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, output } = await runNode(args, variables);
  if (code !== 0) {
    process.stderr.write(output);
    const command = args.join(' ');
    throw new Refusal(
      `Lệnh "${command}" không thành công; xem thông báo ở trên.`,
      `The command "${command}" failed; see above.`,
    );
  }
}

/** Runs a program of this project that shows its own messages, and gives its exit code. */
export async function runProgram(
  name: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(process.execPath, ['scripts/run.cjs', name], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...inheritedEnv(), ...variables },
  });
  return await ended(child);
}

async function runNode(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inheritedEnv(), ...variables },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return { code: await ended(child), output };
}

const children = new Set<ReturnType<typeof spawn>>();

function ended(child: ReturnType<typeof spawn>): Promise<number> {
  children.add(child);
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      children.delete(child);
      settle(code ?? 1);
    });
  });
}

/** Ends what is still running, when the whole start is told to stop. */
export function stopTools(): void {
  for (const child of children) child.kill('SIGTERM');
}
