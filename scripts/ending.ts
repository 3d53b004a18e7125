import { basename } from 'node:path';
import { inheritedEnv } from '@/lib/env';
import { commandLine, isRunning, parentOf } from './process';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const SHELLS = ['sh', 'dash', 'bash', 'ash', 'zsh', 'busybox'];
/** Milliseconds between looks at whether the parent is still there. */
const WATCH = 500;

/**
 * Calls `end` with an exit code when this process is to stop: at a signal, and when `npm` or its
 * shell, which started it, is gone (killed, or its terminal closed; npm hands on only some signals).
 * May call it more than once.
 */
export function onEnding(end: (code: number) => void): void {
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => end(code));
  // Who read what it says may be gone: it goes on unheard. Told of as an error, and so said again, it
  // would be said for ever.
  for (const output of [process.stdout, process.stderr]) output.on('error', ignoreClosed);
  // Without npm nobody is watched: `node scripts/run.cjs start &` may outlive its shell.
  if (inheritedEnv().npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const above = isShell(parent) ? parentOf(parent) : undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent && (above === undefined || isRunning(above))) return;
    clearInterval(watch);
    end(SIGNALS.SIGHUP);
  }, WATCH);
  watch.unref();
}

function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function isShell(processId: number): boolean {
  return SHELLS.includes(basename(commandLine(processId).split(' ')[0] ?? ''));
}
