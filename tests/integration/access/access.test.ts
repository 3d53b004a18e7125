import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase } from '@/lib/data/database';
import { makePerson, makeWorld } from '@/tests/support/world';
import { accessCases, harmless, innerFiles, privilegedFiles } from './cases';
import { type AccessWorld, makeAccessWorld } from './world';

const root = process.cwd();
let world: AccessWorld;

beforeAll(async () => {
  await makeWorld();
  const demo = await makePerson(['staff:test-joined', 'lead:test-joined', 'reviewer'], {
    demo: true,
  });
  world = await makeAccessWorld(demo);
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

/** The source files under a folder, from the project's root, without what is generated. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('lib/data/generated/'));
}

function nameOf(path: string): string {
  return path.replace(/^lib\/data\//, '').replace(/\.ts$/, '');
}

const dataFiles = sources('lib/data');

describe('every export of the data layer', () => {
  it('has a case of two provinces, or stays inside', async () => {
    const missing: string[] = [];
    for (const path of dataFiles) {
      const name = nameOf(path);
      if (name in innerFiles) continue;
      const exported: object = await import(join(root, path));
      missing.push(
        ...Object.keys(exported)
          .map((one) => `${name} ${one}`)
          .filter((one) => !(one in accessCases) && !harmless.includes(one)),
      );
    }
    expect(missing).toEqual([]);
  });

  it('is looked for under a name that exists', () => {
    const names = new Set(dataFiles.map(nameOf));
    const listed = [
      ...Object.keys(accessCases).map((one) => one.split(' ')[0] ?? ''),
      ...Object.keys(innerFiles),
      ...Object.keys(privilegedFiles),
    ];
    expect(listed.filter((name) => !names.has(name))).toEqual([]);
  });

  it('takes a viewer first, unless its file is public, inner or privileged', () => {
    const offenders = dataFiles
      .filter((path) => {
        const name = nameOf(path);
        return !name.startsWith('public/') && !(name in innerFiles) && !(name in privilegedFiles);
      })
      .flatMap((path) =>
        [
          ...readFileSync(join(root, path), 'utf8').matchAll(
            /^export (?:async )?function (\w+)[^(]*\(\s*(\w+)/gm,
          ),
        ]
          .filter(([, , first]) => first !== 'viewer')
          .map(([, name]) => `${nameOf(path)} ${name}`),
      );
    expect(offenders).toEqual([]);
  });

  it('that has no viewer or is inner is imported from nowhere else', () => {
    const allowed = { ...innerFiles, ...privilegedFiles };
    const offenders = ['app', 'components', 'lib', 'scripts', 'prisma']
      .flatMap(sources)
      .flatMap((path) => {
        if (path.startsWith('lib/data/')) return [];
        const imported = readFileSync(join(root, path), 'utf8').matchAll(
          /from '(?:@\/|(?:\.\.\/)+)lib\/data\/([\w/-]+)'/g,
        );
        return [...imported]
          .map(([, name = '']) => name)
          .filter((name) => allowed[name]?.every((importer) => !importer.test(path)))
          .map((name) => `${path} imports ${name}`);
      });
    expect(offenders).toEqual([]);
  });

  it('that is public reads no working content', () => {
    const offenders = dataFiles
      .filter((path) => path.startsWith('lib/data/public/'))
      .filter((path) => /reportCell|report_cell|\/reports\//.test(readFileSync(path, 'utf8')));
    expect(offenders).toEqual([]);
  });
});

describe('two provinces', () => {
  it.each(Object.keys(accessCases))('%s', async (name) => {
    await accessCases[name]?.(world);
  });
});
