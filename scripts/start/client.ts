import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { variableNames } from '@/lib/env';
import { runTool } from './run-tool';
import { hashFiles } from './source-hash';
import { step } from './steps';

const MARK = '.build/client-hash';
/** The schema stands in the generated client too, so another schema's client is not taken for this one's. */
const SOURCES = [
  'prisma/schema.prisma',
  'node_modules/prisma/package.json',
  'lib/data/generated/client.ts',
  'lib/data/generated/internal/class.ts',
];

/** Nothing is asked of a database: a bad value is for the program itself to name. */
const unset = Object.fromEntries(variableNames.map((name) => [name, '']));

/** Makes the database client when the schema, the generator or the client itself is another one. */
export async function prepareClient(): Promise<void> {
  if (readMark(MARK) === hashFiles(SOURCES)) return;
  await step('Tạo mã truy cập dữ liệu · Generating the database client', async () => {
    await runTool('prisma/build/index.js', ['generate'], unset);
    mkdirSync('.build', { recursive: true });
    writeFileSync(MARK, hashFiles(SOURCES));
  });
}

/** What a mark says; undefined where there is none. */
export function readMark(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
