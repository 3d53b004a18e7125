/** `vi`: 1.234,5 · `en`: 1,234.5. */
export type Writing = 'vi' | 'en';
/** `open`: both are possible and say different numbers. `either`: no number depends on it. */
export type Convention = Writing | 'open' | 'either';

/** One number in a text: groups of three apart by spaces, or digits with whatever points and commas. */
const numbers = /(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?(?![\d.,])|[.,]?\d+(?:[.,]\d+)*/g;

const vietnamese =
  /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d*(?:,\d+)?|\d{1,3}(?: \d{3})+(?:,\d+)?)$/;
const english =
  /^(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d*(?:\.\d+)?|\d{1,3}(?: \d{3})+(?:\.\d+)?)$/;

/** Full-width characters and the spaces that group digits, as plain ones; as long as before. */
function plainMarks(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/**
 * How the numbers of one text can be read: `vi`, `en`: in one writing alone; `both`: in both, as
 * different numbers ("1.234"); `either`: as the same ("1234", or no number at all); `neither`.
 */
export function writingOf(text: string): Writing | 'both' | 'either' | 'neither' {
  let canBe = { vi: true, en: true };
  let depends = false;
  for (const [number] of plainMarks(text).matchAll(numbers)) {
    canBe = { vi: canBe.vi && vietnamese.test(number), en: canBe.en && english.test(number) };
    depends ||= /[.,]/.test(number);
  }
  if (!canBe.vi && !canBe.en) return 'neither';
  if (!canBe.en) return 'vi';
  if (!canBe.vi) return 'en';
  return depends ? 'both' : 'either';
}

/**
 * How a block's numbers are written, decided for all of them together. `texts`: those that will be
 * taken. `around`: others of the same block, which may tell although nothing is taken from them.
 * A block in which some are Vietnamese alone and some English alone is open too.
 */
export function decideConvention(
  texts: readonly string[],
  around: readonly string[] = [],
): Convention {
  const taken = texts.map(writingOf);
  if (!taken.some((writing) => writing !== 'either' && writing !== 'neither')) return 'either';
  const all = new Set([...taken, ...around.map(writingOf)]);
  if (all.has('vi') === all.has('en')) return 'open';
  return all.has('vi') ? 'vi' : 'en';
}

/**
 * A text whose numbers are English, with the same numbers as Vietnamese writes them; the words
 * around them stay. A number that is no English one stays as it is. "1.234" becomes "1,2340", for
 * "1,234" would be asked about as a possible 1234.
 */
export function toVietnamese(text: string): string {
  return plainMarks(text).replace(numbers, (number) => {
    if (!english.test(number)) return number;
    const swapped = number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    return swapped.replace(/^([1-9]\d{0,2},\d{3})$/, '$10');
  });
}
