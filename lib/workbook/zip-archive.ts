import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';

/**
 * A zip file whose list of contents is judged before anything of it is inflated. Nothing that it
 * claims is believed: an entry that inflates to more than it says is refused.
 */
export interface ZipArchive {
  readonly names: ReadonlySet<string>;
  /** The bytes of an entry; null: there is none. Throws `ZipRefusal` where it is not what it says. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
}

export type ZipRefusalCode = 'damaged' | 'too_many_entries' | 'zip_bomb' | 'encrypted';

export class ZipRefusal extends Error {
  readonly code: ZipRefusalCode;

  constructor(code: ZipRefusalCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** Far more than a report's workbook has, and than a hurried server can take. Bytes when inflated. */
const limits = { entries: 500, entry: 20_000_000, all: 40_000_000 };

const signatures = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 };
/** Bytes of the list's end, and of the longest comment after it. */
const endSize = 22;
const longestComment = 0xffff;

interface Entry {
  readonly at: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly checksum: number;
}

const inflated = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);

/** Judges a zip file by its list of contents. Throws `ZipRefusal`. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = within(() => listedEntries(bytes, view));
  return {
    names: new Set(entries.keys()),
    read: async (name) => {
      const entry = entries.get(name);
      return entry ? readEntry(bytes, view, entry, name) : null;
    },
  };
}

/** Reading past the end of a file is the file's fault. */
function within<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new ZipRefusal('damaged', 'points outside of the file');
    throw error;
  }
}

function listedEntries(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endOfList(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new ZipRefusal('damaged', 'zip64');
  if (count > limits.entries) throw new ZipRefusal('too_many_entries', String(count));
  const names = new TextDecoder();
  const entries = new Map<string, Entry>();
  let all = 0;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== signatures.listed) throw new ZipRefusal('damaged', 'list');
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 1) throw new ZipRefusal('encrypted', name);
    const size = view.getUint32(at + 24, true);
    all += size;
    if (size > limits.entry || all > limits.all) throw new ZipRefusal('zip_bomb', name);
    entries.set(name, {
      at: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size,
      checksum: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfList(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new ZipRefusal('damaged', 'no list of contents');
}

async function readEntry(
  bytes: Uint8Array,
  view: DataView,
  entry: Entry,
  name: string,
): Promise<Uint8Array> {
  const content = await unpacked(bytes, view, entry, name);
  if (crc32(content) !== entry.checksum) throw new ZipRefusal('damaged', `${name}: checksum`);
  return content;
}

async function unpacked(
  bytes: Uint8Array,
  view: DataView,
  { at, method, packed, size }: Entry,
  name: string,
): Promise<Uint8Array> {
  const start = within(() => {
    if (view.getUint32(at, true) !== signatures.entry) throw new ZipRefusal('damaged', name);
    return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  });
  if (start + packed > bytes.length) throw new ZipRefusal('damaged', name);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) {
    if (packed !== size) throw new ZipRefusal('damaged', name);
    return content;
  }
  if (method !== 8) throw new ZipRefusal('damaged', `${name}: method ${method}`);
  if (size === 0) return new Uint8Array(0);
  try {
    return await inflated(content, { maxOutputLength: size });
  } catch (error) {
    const isLonger = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipRefusal(isLonger ? 'zip_bomb' : 'damaged', name);
  }
}
