import { wrapText } from '../charts/text-width';
import type { Box, Title } from './deck';

/** What words need of room, by the widths of letters: a presentation has no page to measure on. */

/** Points of an inch. */
const points = 72;
/** Of a line, in sizes of its letters. */
const leading = 1.22;
/** Room that a text box keeps free at its sides, in points. */
const inset = 14.4;
/** The serif of titles is so much wider than the letters whose widths are known; bold ones too. */
const serifWidth = 1.5;

/** The largest of some sizes at which lines have room in a box; the smallest where none has. */
export function fittedSize(
  paragraphs: readonly string[],
  { w, h }: Pick<Box, 'w' | 'h'>,
  sizes: readonly number[],
  { between = 0, indent = 0, width = 1 } = {},
): number {
  const room = h * points - inset / 2;
  const column = w * points - inset - indent;
  const needs = (size: number) =>
    paragraphs.reduce(
      (sum, text) => sum + linesOf(text, size * width, column) * size * leading + between,
      0,
    );
  return sizes.find((size) => needs(size) <= room) ?? sizes.at(-1) ?? 12;
}

export function linesOf(text: string, size: number, column: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrapText(line, size, column).length, 0);
}

export function fittedTitle(
  text: string,
  box: Pick<Box, 'w' | 'h'>,
  sizes: readonly number[],
): Title {
  return { text, size: fittedSize([text], box, sizes, { width: serifWidth }) };
}
