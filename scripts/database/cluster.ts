import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../refusal';
import { canReach, type DatabaseAccount, sharedClusterFolder } from './account';

/** The folder of a cluster: where it lies, whose it is, and how it is made. */

/** Owner of everything in the cluster. */
export const USER = 'so_lieu';

export function clusterFolder(dataFolder: string, account: DatabaseAccount | undefined): string {
  const folder = join(dataFolder, 'postgres');
  if (existsSync(folder)) return realpathSync(folder);
  if (account === undefined) {
    mkdirSync(folder, { mode: 0o700 });
  } else if (canReach(folder, account)) {
    mkdirSync(folder, { mode: 0o700 });
    chownSync(folder, account.uid, account.gid);
  } else {
    symlinkSync(sharedClusterFolder(randomBytes(6).toString('hex'), account), folder);
  }
  return realpathSync(folder);
}

export function refuseOtherVersion(cluster: string, packageVersion: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const wanted = packageVersion.split('.')[0];
  if (found !== wanted) {
    throw new Refusal(
      `Thư mục dữ liệu thuộc PostgreSQL ${found}, còn bản cài kèm là ${wanted}. Hãy sao lưu bằng bản cũ rồi phục hồi vào thư mục mới.`,
      `The data folder belongs to PostgreSQL ${found}, and the one that comes along is ${wanted}. Back up with the old release and restore into a new folder.`,
    );
  }
}

export async function createCluster(
  initdb: string,
  cluster: string,
  password: string,
  account: DatabaseAccount | undefined,
): Promise<void> {
  // initdb wants an empty folder, so the password waits elsewhere, readable by the account alone.
  const passwordFile = join(tmpdir(), `so-lieu-${randomBytes(12).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (account !== undefined) chownSync(passwordFile, account.uid, account.gid);
  try {
    await run(
      initdb,
      [
        `--pgdata=${cluster}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-sync',
      ],
      account,
    );
  } catch (error) {
    rmSync(join(cluster, 'PG_VERSION'), { force: true });
    throw new Refusal(
      `Không tạo được cơ sở dữ liệu trong ${cluster}: ${(error as Error).message}`,
      `The database could not be created in ${cluster}: ${(error as Error).message}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run(program: string, args: string[], account?: DatabaseAccount): Promise<void> {
  return new Promise((settle, fail) => {
    const child = spawn(program, args, {
      ...account,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: databaseProgramEnv(),
    });
    let complaint = '';
    child.stderr?.on('data', (chunk) => {
      complaint += chunk;
    });
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? settle() : fail(new Error(complaint.trim().split('\n').at(-1) ?? 'failed')),
    );
  });
}

/** PostgreSQL's programs need none of this process's variables; PGDATA and the like would mislead. */
export function databaseProgramEnv(): NodeJS.ProcessEnv {
  return { LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' };
}

/** Whether this process may write into the folder, which is made if it is not there. */
export function prepareDataFolder(path: string): string {
  const folder = resolve(path);
  try {
    makeFolders(folder);
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new Refusal(
      `Không ghi được vào thư mục dữ liệu ${folder}. Hãy sửa quyền của thư mục hoặc đặt DATA_DIR sang nơi khác.`,
      `The data folder ${folder} cannot be written to. Change its permissions or set DATA_DIR to another place.`,
    );
  }
  return folder;
}

/** Level by level: where nothing can be made (/proc), Node's recursive way never returns. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder, { mode: 0o755 });
}
