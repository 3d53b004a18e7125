import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The little of PNG that pictures of pages need: reads what Chromium takes, writes few colours small. */

/** Three bytes a pixel: red, green, blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour types, by the bytes that each takes for a pixel of 8 bits. */
const RGB = 2;
const PALETTE = 3;
const RGBA = 6;
const bytesOf: Readonly<Record<number, number>> = { [RGB]: 3, [PALETTE]: 1, [RGBA]: 4 };
/** As many as one byte can name. */
const MOST_COLOURS = 256;
/** Of all pixels, out of 1: so much is a colour of a surface, not of a letter's edge. */
const MUCH = 0.002;

/** A picture without gaps (8 bits, not interlaced); what is seen through is taken as it is. */
export function readPng(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  const chunks = chunksOf(file);
  const head = chunks.find(({ name }) => name === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth = 0, type = 0, , , interlaced = 0] = head.subarray(8);
  const bytes = bytesOf[type];
  if (depth !== 8 || interlaced !== 0 || bytes === undefined) throw new Error('an unread PNG');
  const packed = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
  const lines = unfiltered(inflateSync(Buffer.concat(packed)), width * bytes, height, bytes);
  if (type === RGB) return { width, height, pixels: lines };
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data ?? Buffer.alloc(0);
  const from = type === PALETTE ? palette : lines;
  const pixels = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = type === PALETTE ? (lines[pixel] ?? 0) * 3 : pixel * bytes;
    pixels[pixel * 3] = from[at] ?? 0;
    pixels[pixel * 3 + 1] = from[at + 1] ?? 0;
    pixels[pixel * 3 + 2] = from[at + 2] ?? 0;
  }
  return { width, height, pixels };
}

function chunksOf(file: Buffer): { readonly name: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    chunks.push({ name, data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Each line begins with how it was told from the pixels before it and above it. */
function unfiltered(given: Buffer, length: number, height: number, bytes: number): Uint8Array {
  const lines = new Uint8Array(length * height);
  let at = 0;
  for (let line = 0; line < height; line++) {
    const filter = given[at + line] ?? 0;
    for (let index = 0; index < length; index++, at++) {
      const left = index < bytes ? 0 : (lines[at - bytes] ?? 0);
      const above = line === 0 ? 0 : (lines[at - length] ?? 0);
      let told = 0;
      if (filter === 1) told = left;
      else if (filter === 2) told = above;
      else if (filter === 3) told = (left + above) >> 1;
      else if (filter === 4) {
        const aboveLeft = line === 0 || index < bytes ? 0 : (lines[at - length - bytes] ?? 0);
        told = likeliest(left, above, aboveLeft);
      }
      lines[at] = (given[at + line + 1] ?? 0) + told;
    }
  }
  return lines;
}

/** Paeth's guess: of the three the one nearest to where they lead. */
function likeliest(left: number, above: number, aboveLeft: number): number {
  const toLeft = Math.abs(above - aboveLeft);
  const toAbove = Math.abs(left - aboveLeft);
  const toBoth = Math.abs(left + above - aboveLeft - aboveLeft);
  if (toLeft <= toAbove && toLeft <= toBoth) return left;
  return toAbove <= toBoth ? above : aboveLeft;
}

/**
 * The same in few colours: those that much of it has stay as they are, the others become the mean of
 * those that are alike.
 */
export function writePng({ width, height, pixels }: Picture): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const exact = exactly(pixels, at);
    counts.set(exact, (counts.get(exact) ?? 0) + 1);
  }
  const isMuch = (count: number) => count > width * height * MUCH;
  const colours = new Map<number, Colour>();
  const keys = new Int32Array(width * height);
  for (let pixel = 0; pixel < keys.length; pixel++) {
    const exact = exactly(pixels, pixel * 3);
    // Alike are those with the same three upper bits in each channel.
    const key = isMuch(counts.get(exact) ?? 0) ? exact : -1 - (exact & 0xe0e0e0);
    keys[pixel] = key;
    const colour = colours.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
    colour.count += 1;
    colour.red += exact >> 16;
    colour.green += (exact >> 8) & 255;
    colour.blue += exact & 255;
    colours.set(key, colour);
  }
  const used = [...colours].sort(([, one], [, other]) => other.count - one.count);
  const palette = used.slice(0, MOST_COLOURS).map(([, colour]) => meanOf(colour));
  const places = new Map(used.map(([key, colour]) => [key, nearest(meanOf(colour), palette)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < keys.length; pixel++) {
    lines[pixel + Math.floor(pixel / width) + 1] = places.get(keys[pixel] ?? 0) ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const exactly = (pixels: Uint8Array, at: number) =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

/** How many pixels are of it, and the sums of their channels. */
interface Colour {
  count: number;
  red: number;
  green: number;
  blue: number;
}

const meanOf = ({ count, red, green, blue }: Colour) =>
  [red, green, blue].map((sum) => Math.round(sum / count));

function nearest(wanted: readonly number[], palette: readonly (readonly number[])[]): number {
  const distances = palette.map((one) =>
    one.reduce((sum, channel, index) => sum + (channel - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
