import type { Absence, Precision, ValueStatus } from '../figure/figure';

/**
 * The words that stand with a number or in its place, without marks, since hurried typing leaves
 * them out; of two that begin alike the longer first.
 */
type Words<Meaning> = readonly (readonly [string, Meaning])[];

const statusWords: Words<ValueStatus> = [
  ['uoc tinh', 'E'],
  ['uoc dat', 'E'],
  ['uoc', 'E'],
  ['estimated', 'E'],
  ['so bo', 'P'],
  ['provisional', 'P'],
];

/** After a number, as this product writes them: "12,5 (sơ bộ)"; read aloud, "12,5, sơ bộ". */
const statusEndings: Words<ValueStatus> = [
  ...statusWords,
  ['gan bang 0 sau khi lam tron', 'N'],
  ['near zero after rounding', 'N'],
  ['lam tron', 'N'],
  ['chinh thuc', 'A'],
  ['official', 'A'],
];

const precisionWords: Words<Precision> = [
  ['khoang', 'about'],
  ['chung', 'about'],
  ['xap xi', 'about'],
  ['about', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['it nhat', 'at_least'],
  ['toi thieu', 'at_least'],
  ['at least', 'at_least'],
  ['>=', 'at_least'],
  ['≥', 'at_least'],
  ['hon', 'above'],
  ['tren', 'above'],
  ['more than', 'above'],
  ['over', 'above'],
  ['>', 'above'],
  ['gan', 'below'],
  ['duoi', 'below'],
  ['nearly', 'below'],
  ['under', 'below'],
  ['<', 'below'],
];

/**
 * Reasons for absence, as this product prints them in words or in a table cell. "mật" keeps its
 * mark: "mat" may be any word.
 */
const absenceWords: ReadonlyMap<string, Absence> = new Map([
  ['khong ap dung', 'M'],
  ['not applicable', 'M'],
  ['×', 'M'],
  ['chua co bao cao', 'L'],
  ['not reported', 'L'],
  ['…', 'L'],
  ['khong cong bo', 'Q'],
  ['confidential', 'Q'],
  ['mật', 'Q'],
  ['conf.', 'Q'],
]);

/** "-", "không có", "chưa có số", "N/A": nothing, but nobody can know whether zero or unknown. */
const nothingWords = /^(?:-+|\.+|\?+|k|ko|n\/?a|n\.a\.?|none|nil|no|no data|trong|bo trong)$/;
const nothingBeginnings = /^(?:khong|ko|chua)(?: [^\d]*)?$/;

/** What stands with a number, and the text without it. */
export interface NumberWords {
  readonly status: ValueStatus | null;
  readonly precision: Precision | null;
  readonly rest: string;
  readonly conflict: 'status_conflict' | 'precision_conflict' | null;
}

/** `text`: as it was typed; `plain`: tidied, without marks. */
export function absenceOfWords(text: string, plain: string): Absence | null {
  const spelt = text.normalize('NFC').trim().toLowerCase();
  return absenceWords.get(spelt) ?? absenceWords.get(plain) ?? null;
}

export function saysNothing(text: string): boolean {
  return nothingWords.test(text) || nothingBeginnings.test(text);
}

/** Takes the words before and after a number. `text`: tidied, without marks. */
export function takeNumberWords(text: string): NumberWords {
  const [after, body] = takeEnding(text);
  const [first, afterFirst] = takeWord(body, statusWords);
  const [precision, afterPrecision] = takeWord(afterFirst, precisionWords);
  const [second, rest] = first ? [null, afterPrecision] : takeWord(afterPrecision, statusWords);
  const before = first ?? second;
  const [upward, number] = takeUpward(rest);
  return {
    status: before ?? after,
    precision: precision ?? upward,
    rest: number,
    conflict:
      before !== null && after !== null && before !== after
        ? 'status_conflict'
        : precision !== null && upward !== null && precision !== upward
          ? 'precision_conflict'
          : null,
  };
}

function takeWord<Meaning>(text: string, words: Words<Meaning>): readonly [Meaning | null, string] {
  for (const [word, meaning] of words) {
    if (!text.startsWith(word)) continue;
    const rest = text.slice(word.length);
    if (/^[a-z]/.test(rest)) continue;
    return [meaning, rest.trim()];
  }
  return [null, text];
}

function takeEnding(text: string): readonly [ValueStatus | null, string] {
  for (const [word, meaning] of statusEndings) {
    for (const ending of [`(${word})`, ` ${word}`]) {
      if (!text.endsWith(ending)) continue;
      const rest = text.slice(0, -ending.length).replace(/[\s,;]+$/, '');
      if (/\d/.test(rest)) return [meaning, rest];
    }
  }
  return [null, text];
}

/** "900 trở lên". */
function takeUpward(text: string): readonly [Precision | null, string] {
  const match = /^(.*\d.*?),? tro len$/.exec(text);
  return match?.[1] ? ['at_least', match[1]] : [null, text];
}
