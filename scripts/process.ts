import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether a process of this number runs (a zombie does not), whoever owns it. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return processState(processId) !== 'Z';
}

function processState(processId: number): string | undefined {
  return statFields(processId)?.[0];
}

/** When the process began, in a form only good for comparing; numbers are used again, this is not. */
export function startMark(processId: number): string | undefined {
  const fields = statFields(processId);
  if (fields !== undefined) return fields[19];
  return askPs(processId, 'lstart=');
}

/** The number of the process that started it; undefined when it is gone. */
export function parentOf(processId: number): number | undefined {
  const number = statFields(processId)?.[1] ?? askPs(processId, 'ppid=');
  return number === undefined ? undefined : Number(number);
}

export function commandLine(processId: number): string {
  try {
    return readFileSync(`/proc/${processId}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return askPs(processId, 'command=') ?? '';
  }
}

function statFields(processId: number): string[] | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
    // The name in brackets may hold spaces; what follows it does not.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function askPs(processId: number, column: string): string | undefined {
  try {
    const args = ['-o', column, '-p', String(processId)];
    const found = execFileSync('ps', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    return found.toString().trim() || undefined;
  } catch {
    return undefined;
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until the process is gone; false when it is still there after that time. */
export async function waitForEnd(processId: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isRunning(processId)) {
    if (Date.now() > deadline) return false;
    await pause(20);
  }
  return true;
}
