/** What people write, as it is kept: one spelling of each letter, and nothing that cannot be seen. */

/** Line and paragraph ends of any system, for one kind of them. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Characters without a shape, which would let a text show something else than it holds: marks of
 * direction (U+202E, U+2066 and their kin), soft hyphens, zero-width spaces, tags, and controls. The
 * two joiners stay: scripts of ethnic minorities (Khmer, Cham) spell with them, and they reorder
 * and hide nothing.
 */
const unseen = /[^\P{Cc}\n\t]|(?![\u200c\u200d])\p{Cf}/gu;

/** Words of several lines as they are kept: NFC, one kind of line end, no blank edges. */
export function tidyText(text: string): string {
  return text.replace(lineEnds, '\n').replace(unseen, '').normalize('NFC').trim();
}

/** Words of one line, such as a name or a title: line ends and runs of spaces are one space. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}

/**
 * Whether letters were lost on the way: bytes that are no UTF-8 arrive as U+FFFD, half a surrogate
 * pair would be stored as it. Such text is refused, never kept with holes.
 */
export function hasLostLetters(text: string): boolean {
  return text.includes('\ufffd') || /\p{Cs}/u.test(text);
}
