/** What a file is by its first bytes. */
export type FileKind =
  | 'zip'
  /** A table in plain text. */
  | 'text'
  /** An Excel of before 2007, or a web page that calls itself one. */
  | 'old_xls'
  /** Locked with a password. */
  | 'encrypted'
  /** `.xlsb`. */
  | 'binary_workbook'
  | 'not_a_workbook';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How the stream of an Excel of before 1997 begins: its version follows. */
const oldBeginnings = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];

/** Judged by what the bytes are; the name says only whether a text is meant as a table. */
export function kindOfFile(bytes: Uint8Array, fileName: string): FileKind {
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (beginsWith(bytes, compound)) return kindOfCompound(bytes);
  if (oldBeginnings.some((beginning) => beginsWith(bytes, beginning)) && bytes[3] === 0) {
    return 'old_xls';
  }
  const isPage = /^\s*<(?:!doctype|html|\?xml|table)/i.test(
    new TextDecoder().decode(bytes.subarray(0, 200)),
  );
  const isOldName = /\.xls$/i.test(fileName);
  if (isPage) return isOldName ? 'old_xls' : 'not_a_workbook';
  const isTable = isOldName || /\.(?:csv|tsv|txt)$/i.test(fileName);
  return isTable && isText(bytes) ? 'text' : 'not_a_workbook';
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** The names of the streams within say what the container is for. */
function kindOfCompound(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => buffer.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  return holds('Workbook') || holds('Book') ? 'old_xls' : 'not_a_workbook';
}

/** Texts hold no controls but tabs and line ends; in UTF-16 every other byte may be zero. */
function isText(bytes: Uint8Array): boolean {
  if (utf16Of(bytes)) return true;
  return bytes.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return beginsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
}

/**
 * The text of a file in UTF-8 or UTF-16. Other bytes are taken for Western ones: so the letters of
 * TCVN3 and VNI look as they always do on a wrong font, and are found out by that.
 */
export function textOfBytes(bytes: Uint8Array): {
  readonly text: string;
  readonly isOldEncoding: boolean;
} {
  const unicode = utf16Of(bytes) ?? 'utf-8';
  try {
    const text = new TextDecoder(unicode, { fatal: unicode === 'utf-8' }).decode(bytes);
    return { text, isOldEncoding: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isOldEncoding: true };
  }
}
