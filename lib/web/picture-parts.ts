import { wrapText } from '../charts/text-width';
import { brocadeRepeat, brocadeShapes } from './brocade-shapes';
import { colours } from './colours';
import { xmlText } from './xml';

/** What pictures of pages are put together from: lines of text, the woven strip, a chart in its place. */

const sans = 'Source Sans 3';
export const serif = 'Source Serif 4';
/** Room at the sides of a picture. */
export const margin = 56;
/** Height of the woven strip. */
const strip = 28;
/** Source Serif at 600 is so much wider than the widths that are known. */
const serifWidth = 1.1;

/** The largest of the sizes at which the title has room; at the smallest it is cut. */
export function titleLines(title: string, sizes: readonly number[], column: number, room: number) {
  const fits = sizes.map((size) => {
    const step = Math.round(size * 1.18);
    const lines = wrapText(title, size * serifWidth, column);
    return { size, step, lines, most: Math.max(1, Math.floor(room / step)) };
  });
  const found = fits.find(({ lines, most }) => lines.length <= most) ?? fits.at(-1);
  if (!found) throw new Error('no size of title');
  return { ...found, lines: limited(found.lines, found.most) };
}

/** The first lines, the last of them with an ellipsis where more would follow. */
export function limited(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return lines.slice(0, most).map((text, index) => (index === most - 1 ? `${text} …` : text));
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: keyof typeof colours;
  readonly weight?: number;
  readonly family?: string;
  readonly end?: boolean;
}

export function line(text: string, { x, y, size, colour, weight = 400, family = sans, end }: Line) {
  const anchor = end ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${colours[colour]}"${anchor}>${xmlText(text)}</text>`;
}

/** The woven strip across the top. */
export function brocade(across: number): string {
  const { width, height } = brocadeRepeat;
  const scale = strip / height;
  const shapes = brocadeShapes.map(
    ({ colour, path }) => `<path d="${path}" fill="${colours[colour]}"/>`,
  );
  const repeats = Math.ceil(across / (width * scale));
  return [
    `<rect width="${across}" height="${strip}" fill="${colours.cham}"/>`,
    ...Array.from(
      { length: repeats },
      (_, index) =>
        `<g transform="translate(${index * width * scale} 0) scale(${scale})">${shapes.join('')}</g>`,
    ),
  ].join('');
}

/** The band across a picture of illustrative figures, which cannot be cut off as a caption can. */
export function demoBand(text: string, width: number): string {
  return [
    `<rect y="106" width="${width}" height="58" fill="${colours['nghe-ink']}"/>`,
    `<text x="${width / 2}" y="146" text-anchor="middle" font-family="${sans}" font-size="34" font-weight="600" fill="${colours.paper}">${xmlText(text.toUpperCase())}</text>`,
  ].join('');
}

/** Where a drawing may stand. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A painted drawing as a picture by itself. */
export function alone(drawing: string): string {
  const [head = '', width = '', height = ''] =
    /^<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(drawing) ?? [];
  if (head === '') throw new Error('a drawing without a size');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${sans}" font-size="13">${drawing.slice(head.length)}`;
}

/** The drawing as large as its place allows, in the middle of its width. */
export function placed(drawing: string, { left, top, width, height }: Place): string {
  const [head = '', wide = '0', high = '0'] =
    /^<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(drawing) ?? [];
  const scale = Math.min(width / Number(wide), height / Number(high), 2);
  if (!Number.isFinite(scale)) throw new Error('a drawing without a size');
  const x = left + (width - Number(wide) * scale) / 2;
  return `<g transform="translate(${x.toFixed(1)} ${top}) scale(${scale.toFixed(4)})" font-family="${sans}" font-size="13">${drawing.slice(head.length).replace(/<\/svg>$/, '')}</g>`;
}
