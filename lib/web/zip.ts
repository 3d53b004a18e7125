import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Day } from '../domain/period';

export interface ZipEntry {
  readonly name: string;
  /** Whole, or piece by piece as it is read. */
  readonly content: string | AsyncIterable<string>;
}

/**
 * The bytes of a zip as they are made, of texts in UTF-8: nothing is held but what is under way. The
 * same texts of the same day give the same bytes. What breaks off within breaks it off.
 */
export function writeZip(entries: readonly ZipEntry[], day: Day): Readable {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The old clock of zips has no time zone: their day is this, wherever it is made.
  const options = { mtime: new Date(year, month - 1, date), forceDosTimestamp: true };
  const zip = new ZipFile();
  const bytes = zip.outputStream as Readable;
  zip.on('error', (error) => bytes.destroy(error));
  for (const { name, content } of entries) {
    if (typeof content === 'string') zip.addBuffer(Buffer.from(content), name, options);
    else zip.addReadStreamLazy(name, options, (give) => give(null, Readable.from(content)));
  }
  zip.end();
  return bytes;
}
