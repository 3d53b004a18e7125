import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = '.github/decisions';
const files = readdirSync(folder).map((name) => join(folder, name));
const documents = ['README.md', '.github/CONTRIBUTING.md', ...files];

/** Files of this project that a text leads to, as paths from its top. */
function linked(document: string): readonly string[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .map((target) => join(dirname(document), target));
}

describe('decisions', () => {
  it('are each in the list of the README, once', () => {
    const listed = linked('README.md').filter((path) => path.startsWith(`${folder}/`));
    expect([...listed].sort()).toEqual([...files].sort());
  });

  it.each(files)(
    '%s is dated and says context, decision, consequences and what it stands instead of',
    (file) => {
      expect(file).toMatch(/\/20\d\d-\d\d-\d\d-[a-z0-9-]+\.md$/);
      const headings = readFileSync(file, 'utf8').match(/^#+ .+$/gm);
      expect(headings?.slice(1)).toEqual([
        '## Context',
        '## Decision',
        '## Consequences',
        '## Instead of',
      ]);
    },
  );
});

it.each(documents)('every file that %s leads to is there', (document) => {
  expect(linked(document).filter((path) => !existsSync(path))).toEqual([]);
});
