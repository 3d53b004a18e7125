import { compareDecimals, type DecimalText } from './decimal';
import type { Precision, ValueStatus } from './figure';
import type { CellIssueCode } from './report';

/**
 * Numbers as people type them into a field: `1.234.567`, `1234567`, `1 234 567`, `1.234,5`, `−5,2`,
 * `(5,2)`, and with their words: `khoảng 3.000`, `hơn 900`, `3–4`, `từ 3 đến 4`, `ước 120`. What
 * could mean two numbers is asked about, never guessed (figures.md, wording and numbers).
 */
export type NumberEntry =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'number';
      readonly value: DecimalText;
      /** Upper value of a range, greater than `value`; null where it is no range. */
      readonly valueHigh: DecimalText | null;
      /** Null: no word was typed. */
      readonly precision: Precision | null;
      /** Of the words "ước" (E) and "sơ bộ" (P); null: no such word. */
      readonly status: ValueStatus | null;
    }
  | { readonly kind: 'unreadable'; readonly code: CellIssueCode };

/** Digits before the decimal comma; more is a slip of the hand in any unit. */
const mostWholeDigits = 15;
const longestEntry = 100;

/** Without marks, since hurried typing leaves them out; the longer of two that begin alike first. */
const statusWords: readonly (readonly [string, ValueStatus])[] = [
  ['uoc tinh', 'E'],
  ['uoc dat', 'E'],
  ['uoc', 'E'],
  ['estimated', 'E'],
  ['so bo', 'P'],
  ['provisional', 'P'],
];

const precisionWords: readonly (readonly [string, Precision])[] = [
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
 * The number that was typed into a field of an indicator with so many decimals.
 * `1.234` is 1234 and `1,234` is 1 and 234 thousandths; where fewer than three decimals are kept,
 * `1,234` is asked about, since it is then more likely an English 1234.
 */
export function readNumberEntry(text: string, decimals: number): NumberEntry {
  const entry = tidy(text);
  if (entry === '') return { kind: 'blank' };
  if (entry.length > longestEntry) return unreadable('not_a_number');
  const [status, afterStatus] = takeWord(entry, statusWords);
  const [word, afterWord] = takeWord(afterStatus, precisionWords);
  const range = splitRange(afterWord);
  if (range) return readRange(range, decimals, status);
  const number = readNumber(afterWord, decimals);
  if ('code' in number) return unreadable(number.code);
  return { kind: 'number', value: number.value, valueHigh: null, precision: word, status };
}

function unreadable(code: CellIssueCode): NumberEntry {
  return { kind: 'unreadable', code };
}

/** One kind of space and dash, no marks on letters, nothing invisible. */
function tidy(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .trim()
    .toLowerCase()
    .replace(/đ/g, 'd');
}

function takeWord<T>(
  text: string,
  words: readonly (readonly [string, T])[],
): readonly [T | null, string] {
  for (const [word, meaning] of words) {
    if (!text.startsWith(word)) continue;
    const rest = text.slice(word.length);
    if (/^[a-z]/.test(rest)) continue;
    return [meaning, rest.trim()];
  }
  return [null, text];
}

/** Both ends of `3-4`, `3 den 4`, `tu 3 den 4`; null where it is no range. */
function splitRange(text: string): readonly [string, string] | null {
  const match = /^(?:tu |from )?(.*?\d\)?) ?(?:-| den | toi | to ) ?(.+)$/.exec(text);
  return match?.[1] && match[2] ? [match[1], match[2]] : null;
}

/** A range says how exact it is by itself: "khoảng 3–4" is the range. */
function readRange(
  [lowText, highText]: readonly [string, string],
  decimals: number,
  status: ValueStatus | null,
): NumberEntry {
  const low = readNumber(lowText, decimals);
  if ('code' in low) return unreadable(low.code);
  const high = readNumber(highText, decimals);
  if ('code' in high) return unreadable(high.code);
  if (compareDecimals(low.value, high.value) >= 0) return unreadable('range_wrong_way');
  return { kind: 'number', value: low.value, valueHigh: high.value, precision: 'range', status };
}

type NumberReading = { readonly value: DecimalText } | { readonly code: CellIssueCode };

function readNumber(text: string, decimals: number): NumberReading {
  const inBrackets = /^\( ?(.+?) ?\)$/.exec(text);
  const signed = /^([-+]) ?(.+)$/.exec(text);
  const reading = readUnsigned(inBrackets?.[1] ?? signed?.[2] ?? text, decimals);
  if ('code' in reading || reading.value === '0') return reading;
  return inBrackets || signed?.[1] === '-' ? { value: `-${reading.value}` } : reading;
}

/** Groups of three by one kind of separator, the first without a leading zero. */
const groupedNumber = /^[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})*(?:,\d+)?$/;
const plainNumber = /^(?:\d+(?:,\d+)?|,\d+)$/;
const groupedByOneComma = /^[1-9]\d{0,2},\d{3}$/;
const groupedByCommas = /^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const withPoints = /^(?:\d*(?:\.\d+)+(?:,\d+)?|\d{1,3}(?:,\d{3})+\.\d+)$/;

function readUnsigned(text: string, decimals: number): NumberReading {
  if (groupedByCommas.test(text) || (decimals < 3 && groupedByOneComma.test(text))) {
    return { code: 'ambiguous_comma' };
  }
  if (!groupedNumber.test(text) && !plainNumber.test(text)) {
    return { code: withPoints.test(text) ? 'ambiguous_point' : 'not_a_number' };
  }
  const [whole = '', fraction = ''] = text.replace(/[. ]/g, '').split(',');
  const wholeDigits = whole.replace(/^0+(?=\d)/, '') || '0';
  const fractionDigits = fraction.replace(/0+$/, '');
  if (wholeDigits.length > mostWholeDigits) return { code: 'too_large' };
  if (fractionDigits.length > decimals) {
    return { code: decimals === 0 ? 'whole_number_needed' : 'too_many_decimals' };
  }
  return { value: fractionDigits === '' ? wholeDigits : `${wholeDigits}.${fractionDigits}` };
}
