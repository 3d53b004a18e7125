import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A connection whose session is not the product's would write instants hours off. */

/** Why these connect plainly. */
const PLAIN: Readonly<Record<string, string>> = {
  'scripts/database/embedded.ts': 'makes the empty database of a cluster; writes no row',
  'scripts/database/server.ts': 'asks whether a server of ours answers; writes no row',
  'scripts/start/shifted-instants.ts': 'looks for the zone of the server itself',
};

function sources(): string[] {
  return ['lib', 'scripts', 'prisma', 'app'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.startsWith('lib/data/generated/')),
  );
}

describe('every connection of the product', () => {
  it('has the session of lib/database-address', () => {
    const plain = sources().filter((path) => {
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.some((line) => /connectionString:(?!\s*sessionAddress\()/.test(line));
    });
    expect(plain).toEqual(Object.keys(PLAIN));
  });
});
