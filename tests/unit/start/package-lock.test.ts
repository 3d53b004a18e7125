import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Entry = {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
};

const { packages }: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
/** Without the project itself, which has no path. */
const entries = Object.entries(packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  it('knows the checksum of every package, also of those for other machines', () => {
    const unchecked = entries.filter(
      ([, { integrity, link, inBundle }]) =>
        !link && !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(entries.length).toBeGreaterThan(500);
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });

  it('names no host: every installation asks the registry that it is set up for', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
