import { spawn } from 'node:child_process';

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const parent = process.ppid;

/**
 * Runs what has to be done before a program can begin and gives its exit code. A signal, or the end
 * of whoever asked for the command, ends both.
 */
export function runBeforehand(command, args, options = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    let ending;
    const handlers = Object.entries(signals).map(([signal, code]) => {
      const end = () => {
        ending = code;
        child.kill('SIGTERM');
      };
      process.on(signal, end);
      return [signal, end];
    });
    const watch = setInterval(() => {
      if (process.ppid !== parent) process.kill(process.pid, 'SIGHUP');
    }, 500);
    const finish = (code) => {
      clearInterval(watch);
      for (const [signal, end] of handlers) process.off(signal, end);
      if (ending !== undefined) process.exit(ending);
      settle(code);
    };
    child.once('error', (error) => {
      console.error(error.message);
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}
