import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What was decided stands in dated files, and the README leads to each. */

const FOLDER = '.github/decisions';
const files = readdirSync(FOLDER);
const readme = readFileSync('README.md', 'utf8');

describe('the decisions', () => {
  it('are all in the list of the README, by their titles', () => {
    const listed = [...readme.matchAll(/^- \[(.+)\]\(\.github\/decisions\/(.+)\)$/gm)];
    const titles = files.map((file) => [
      readFileSync(join(FOLDER, file), 'utf8').split('\n')[0]?.replace('# ', ''),
      file,
    ]);
    expect(listed.map(([, title, file]) => [title, file]).sort()).toEqual(titles.sort());
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('%s has its day, and names only what is there', (file) => {
    const [, , day] = readFileSync(join(FOLDER, file), 'utf8').split('\n');
    expect(file.startsWith(`${day}-`)).toBe(true);
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const text = readFileSync(join(FOLDER, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(() => readFileSync(join(FOLDER, target))).not.toThrow(/ENOENT/);
    }
  });
});
