/**
 * How wide words will be, without a page to measure on: the worker that draws has no fonts. Advance
 * widths of Source Sans 3 at 400, in hundredths of an em; a Vietnamese letter is as wide as its base.
 */
const widths: readonly (readonly [number, string])[] = [
  [20, ' \u00a0'],
  [25, "',.:;ijl·|"],
  [27, 'I!f'],
  [30, '()[]{}-'],
  [35, 't/r'],
  [42, '*?sz"'],
  [46, 'xcvy'],
  [49, 'JYFLk–'],
  [53, 'VXESATZhoue'],
  [58, 'bdnpqđCPRK'],
  [62, 'B&DGĐ'],
  [66, 'UHNOQ'],
  [73, 'wMW'],
  [83, '%m@…'],
];
const ordinary = 50;

const widthOf = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Width in the unit of the font size; a little generous, for semibold type adds 3 percent. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    sum += widthOf.get(letter) ?? ordinary;
  }
  return (sum * size * 1.03) / 100;
}

/** Breaks words into lines no wider than `width`; a longer word stands alone. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
