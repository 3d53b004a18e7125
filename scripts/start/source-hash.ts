import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One hash over the names and contents of all files below the given paths; missing ones count as empty. */
export function hashFiles(
  paths: readonly string[],
  included: (path: string) => boolean = () => true,
): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(listFiles).filter(included)) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
