import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '@/lib/env';

/** Within the build: where the program of the reading pages lies, and the name of its first file. */
export const readingFolder = 'static/reading';
export const readingRecord = 'reading-program';

/** Where a browser finds what is in that folder. */
export const readingPath = `/_next/${readingFolder}/`;

let address: string | undefined;

/** The address of the one program that a reading page names. Throws where the build has none. */
export function readingProgram(): string {
  address ??= `${readingPath}${readFileSync(join(process.cwd(), env().BUILD_DIR, readingRecord), 'utf8')}`;
  return address;
}
