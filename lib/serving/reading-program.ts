import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '@/lib/env';

/** Within the build: where the program of the reading pages lies, and the name of its first file. */
export const readingFolder = 'static/reading';
export const readingRecord = 'reading-program';
export const showRecord = 'show-program';

/** Where a browser finds what is in that folder. */
export const readingPath = `/_next/${readingFolder}/`;

const addresses = new Map<string, string>();

/** The address of the one program that a reading page names. Throws where the build has none. */
export function readingProgram(): string {
  return programOf(readingRecord);
}

/** The address of the program that a show of slides names besides. */
export function showProgram(): string {
  return programOf(showRecord);
}

function programOf(record: string): string {
  const known = addresses.get(record);
  if (known !== undefined) return known;
  const file = readFileSync(join(process.cwd(), env().BUILD_DIR, record), 'utf8');
  const address = `${readingPath}${file}`;
  addresses.set(record, address);
  return address;
}
