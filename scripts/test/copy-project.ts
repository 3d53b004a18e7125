import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies what a clone would hold, as it stands now, and `further` paths where they are there. */
export function copyProject(further: readonly string[] = []): string {
  const copy = mkdtempSync(join(tmpdir(), 'so-lieu-copy-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z']).toString();
  for (const path of [...listed.split('\0'), ...further]) {
    if (path === '') continue;
    try {
      cpSync(path, join(copy, path), { recursive: true });
    } catch (error) {
      // Deleted but not committed, or not generated yet.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return copy;
}
