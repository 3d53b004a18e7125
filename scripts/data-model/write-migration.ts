import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../refusal';
import { runTool } from '../start/run-tool';

type Draft = {
  /** What the migration does, in words parted by `_`. */
  readonly name: string;
  readonly now: Date;
  /** A server on which the migrations may be run in a database that is made and dropped. */
  readonly url: string;
  readonly migrations: string;
  readonly schema: string;
};

/**
 * Writes what leads from the migrations to the schema, to be read and finished by a person, and gives
 * the file; null where nothing does. Refuses a name that is none, and a stamp that is not the latest.
 */
export async function writeMigration(draft: Draft): Promise<string | null> {
  const { name, now, migrations } = draft;
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    throw new Refusal(
      `"${name}" không phải tên: chỉ dùng chữ thường, số và "_".`,
      `"${name}" is no name: small letters, digits and "_" only.`,
    );
  }
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const latest =
    readdirSync(migrations)
      .sort()
      .findLast((folder) => /^\d{14}_/.test(folder)) ?? '';
  if (latest >= `${stamp}_`) {
    throw new Refusal(
      `Lần chuyển đổi ${latest} mang giờ muộn hơn bây giờ (UTC); đặt tên lại hoặc đợi.`,
      `The migration ${latest} is stamped later than now (UTC); rename it, or wait.`,
    );
  }
  // Elsewhere first: Prisma takes every folder among the migrations for one of them.
  const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-diff-'));
  try {
    const output = join(scratch, 'migration.sql');
    const ends = ['--from-migrations', migrations, '--to-schema', draft.schema];
    const command = ['migrate', 'diff', ...ends, '--script', '--output', output];
    await runTool('prisma/build/index.js', command, { DATABASE_URL: draft.url });
    const isEmpty = !/^\s*[^\s-]/m.test(readFileSync(output, 'utf8'));
    if (isEmpty) return null;
    const folder = join(migrations, `${stamp}_${name}`);
    mkdirSync(folder);
    copyFileSync(output, join(folder, 'migration.sql'));
    return join(folder, 'migration.sql');
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
