import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/**
 * Draws the site's icons from app/icon.svg: `node --import tsx scripts/draw-icons.ts`, after the
 * mark has changed. What it draws is committed.
 */
const root = new URL('../', import.meta.url);
const mark = readFileSync(new URL('app/icon.svg', root), 'utf8');

function draw(size: number): Buffer {
  return new Resvg(mark, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** An ICO file of pictures in PNG: a head, a line for each, then the pictures. */
function icoOf(sizes: readonly number[]): Buffer {
  const pictures = sizes.map((size) => ({ size, bytes: draw(size) }));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, bytes }, index) => {
    const line = 6 + 16 * index;
    head.writeUInt8(size, line);
    head.writeUInt8(size, line + 1);
    head.writeUInt16LE(1, line + 4);
    head.writeUInt16LE(32, line + 6);
    head.writeUInt32LE(bytes.length, line + 8);
    head.writeUInt32LE(offset, line + 12);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}

function write(name: string, bytes: Buffer): void {
  writeFileSync(fileURLToPath(new URL(`public/${name}`, root)), bytes);
}

write('favicon.ico', icoOf([16, 32, 48]));
for (const size of [180, 192, 512]) write(`icons/icon-${size}.png`, draw(size));
