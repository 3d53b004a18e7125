import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * A function of a module for the browser is no function on the server: calling it there compiles,
 * and breaks the page when it is shown.
 */

const sources = new Map(
  ['app', 'components', 'lib']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);

const isForBrowser = (text: string) => /^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)*'use client'/.test(text);

const importsOf = (file: string, text: string) =>
  [...text.matchAll(/import\s+(?!type\b)\{([^}]*)\}\s+from\s+'([^']+)'/g)].map(
    ([, names = '', from = '']) => ({
      names: names.split(',').map((name) => name.trim().split(/\s+as\s+/)[0] ?? ''),
      path: from.startsWith('@/') ? from.slice(2) : normalize(join(dirname(file), from)),
    }),
  );

describe('modules for the browser', () => {
  it('give nothing but components to pages of the server', () => {
    const wrong: string[] = [];
    // What only modules for the browser import is theirs as well.
    for (const file of reachedFromPages()) {
      for (const { names, path } of importsOf(file, sources.get(file) ?? '')) {
        const target = fileOf(path);
        if (target === undefined || !isForBrowser(sources.get(target) ?? '')) continue;
        for (const name of names)
          if (/^[a-z]/.test(name) && !name.startsWith('type ')) wrong.push(`${file}: ${name}`);
      }
    }
    expect(sources.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('reach words through rooms alone, which bring one language', () => {
    // Where a page broke, both are there: nothing more can be fetched then.
    const bothByIntent = 'lib/messages/not-found.ts';
    const ofBrowser = reachedFrom(
      [...sources].flatMap(([file, text]) => (isForBrowser(text) ? [file] : [])),
    );
    const words = [...ofBrowser].filter((file) => file.startsWith('lib/messages/'));
    expect(words).toContain('lib/messages/entry.ts');
    const holdsBoth = (file: string) => /\b(?:const en\b|en: )/.test(sources.get(file) ?? '');
    expect(words.filter(holdsBoth)).toEqual([bothByIntent]);
  });
});

function fileOf(path: string): string | undefined {
  return [`${path}.ts`, `${path}.tsx`].find((file) => sources.has(file));
}

/** The modules that run on the server: pages and layouts, and what they import up to the browser's. */
function reachedFromPages(): ReadonlySet<string> {
  return reachedFrom(
    [...sources.keys()].filter((file) => file.startsWith('app')),
    isForBrowser,
  );
}

/** These modules and what they import, without those whose text is `left`. */
function reachedFrom(
  files: readonly string[],
  left: (text: string) => boolean = () => false,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    const text = sources.get(file) ?? '';
    if (reached.has(file) || left(text)) return;
    reached.add(file);
    for (const { path } of importsOf(file, text)) {
      const target = fileOf(path);
      if (target !== undefined) visit(target);
    }
  };
  for (const file of files) visit(file);
  return reached;
}
