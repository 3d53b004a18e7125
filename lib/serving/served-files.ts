import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalPath } from './public-paths';

/** Files that Next makes an address for by their name in `app`. */
const OF_APP = ['/icon.svg'];

/**
 * Canonical paths of all files that are served as they are, read once: those of the build, of the
 * public folder and the site's icon. No other name can be a file, so no other is asked for.
 */
export function servedFiles(project: string, buildFolder: string): ReadonlySet<string> {
  return new Set([
    ...OF_APP,
    ...filesBelow(join(project, 'public'), ''),
    ...filesBelow(join(project, buildFolder, 'static'), '/_next/static'),
  ]);
}

function filesBelow(folder: string, address: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const below = join(parentPath, name).slice(folder.length).replaceAll('\\', '/');
      return canonicalPath(`${address}${encodeURI(below)}`) ?? [];
    });
}
