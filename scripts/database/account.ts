import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal';

/**
 * PostgreSQL refuses to run as root. Started by root it runs as an account of its own, which must
 * be able to reach its programs and its data.
 */
export type DatabaseAccount = { readonly uid: number; readonly gid: number };

/** Where programs and data go when root's project lies in a folder that only root may enter. */
const SHARED_FOLDER = '/var/lib/so-lieu-htx';

/** The account to run PostgreSQL as, or undefined when this process's own will do. */
export function findDatabaseAccount(): DatabaseAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = lookUp('postgres') ?? createAccount() ?? lookUp('nobody');
  if (account === undefined) {
    throw new Refusal(
      'PostgreSQL không chạy được bằng tài khoản root, và không tạo được tài khoản "postgres". Hãy chạy bằng tài khoản thường, hoặc tạo tài khoản ấy trước.',
      'PostgreSQL does not run as root and the account "postgres" could not be created. Run as an ordinary user, or create that account first.',
    );
  }
  return account;
}

function lookUp(name: string): DatabaseAccount | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function createAccount(): DatabaseAccount | undefined {
  for (const [command, ...args] of [
    ['useradd', '--system', '--user-group', '--no-create-home', 'postgres'],
    ['adduser', '-S', '-D', '-H', 'postgres'],
  ] as const) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
      return lookUp('postgres');
    } catch {
      // The next way of making an account.
    }
  }
  return undefined;
}

/** Whether the account may enter every folder above `path`. */
export function canReach(path: string, account: DatabaseAccount): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** The folder of PostgreSQL's programs, copied once to where the account can reach them. */
export function reachablePrograms(
  folder: string,
  version: string,
  account: DatabaseAccount,
): string {
  if (canReach(join(folder, 'bin'), account)) return folder;
  const copy = join(SHARED_FOLDER, `postgresql-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
    const unfinished = `${copy}.${process.pid}`;
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return copy;
}

/** A new folder for a cluster, outside of root's own folders. */
export function sharedClusterFolder(name: string, account: DatabaseAccount): string {
  const folder = join(SHARED_FOLDER, 'clusters', name);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  chownSync(folder, account.uid, account.gid);
  return folder;
}
