import type { Absence, Precision, ValueStatus } from '../figure/figure';
import type { Indicator } from '../indicator/indicator';
import type { CellIssueCode } from '../report/report';
import { compareDecimals, type DecimalText, toDecimal, toDecimalText } from './decimal';
import { absenceOfWords, saysNothing, takeNumberWords } from './number-words';
import { unitShift } from './unit';

/**
 * The one reader of numbers that people write: `1.234.567`, `1234567`, `1 234 567`, `1.234,5`,
 * `−5,2`, `(5,2)`; with their words: `khoảng 3.000`, `3–4`, `ước 120`, `120 (sơ bộ)`; with a unit:
 * `120 HTX`, `2,5 tỷ`; and everything that this product prints for a value. What could mean two
 * numbers is asked about, never guessed (figures.md, wording and numbers).
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
      /** Of words such as "ước" (E) and "sơ bộ" (P); null: no such word. */
      readonly status: ValueStatus | null;
    }
  /** A reason for absence in the very words that the product prints for it. */
  | { readonly kind: 'absent'; readonly absence: Absence }
  | { readonly kind: 'unreadable'; readonly code: CellIssueCode };

/** What must be known of an indicator to read its numbers. */
export type NumberShape = Pick<Indicator, 'decimals' | 'unitVi' | 'unitEn'>;

/** Digits before the decimal comma; more is a slip of the hand in any unit. */
const mostWholeDigits = 15;
/** More digits than arithmetic keeps exactly. */
const mostDigits = 45;
/** Characters; the longest that the product itself prints, a range with its unit and words, is under it. */
const longestEntry = 200;

/**
 * The number that was typed into a field, in the field's own unit. `1.234` is 1234 and `1,234` is 1
 * and 234 thousandths; where fewer than three decimals are kept, `1,234` is asked about, since it
 * is then more likely an English 1234. A unit that is typed along is converted exactly or refused.
 */
export function readNumberEntry(text: string, shape: NumberShape): NumberEntry {
  if (holdsSeveralCells(text)) return unreadable('several_cells');
  const entry = tidy(text);
  if (entry === '') return { kind: 'blank' };
  if (entry.length > longestEntry) return unreadable('not_a_number');
  const absence = absenceOfWords(text, entry);
  if (absence) return { kind: 'absent', absence };
  if (saysNothing(entry)) return unreadable('zero_or_absence');
  const { status, precision, rest, conflict } = takeNumberWords(entry);
  if (conflict) return unreadable(conflict);
  const match = amounts.exec(rest);
  if (!match) return unreadable('not_a_number');
  const [, from, first = '', firstUnit = '', second, secondUnit = ''] = match;
  if (second === undefined) {
    if (from) return unreadable('not_a_number');
    const number = readAmount(first, firstUnit, shape);
    if ('code' in number) return unreadable(number.code);
    return { kind: 'number', value: number.value, valueHigh: null, precision, status };
  }
  // "3–4 triệu": the unit of the upper end is that of both. "3 triệu – 4" says it of one only.
  if (firstUnit !== '' && secondUnit === '') return unreadable('unit_unclear');
  const low = readAmount(first, firstUnit || secondUnit, shape);
  if ('code' in low) return unreadable(low.code);
  const high = readAmount(second, secondUnit, shape);
  if ('code' in high) return unreadable(high.code);
  if (compareDecimals(low.value, high.value) >= 0) return unreadable('range_wrong_way');
  // A range says how exact it is by itself: "khoảng 3–4" is the range.
  return { kind: 'number', value: low.value, valueHigh: high.value, precision: 'range', status };
}

/** What the words in a field say of status and precision; null: no such word, or not readable. */
export function wordsOfEntry(text: string): {
  readonly status: ValueStatus | null;
  readonly precision: Precision | null;
} {
  const { status, precision, rest, conflict } = takeNumberWords(tidy(text));
  const match = conflict || holdsSeveralCells(text) ? null : amounts.exec(rest);
  if (!match) return { status: null, precision: null };
  return { status, precision: match[4] === undefined ? precision : 'range' };
}

function unreadable(code: CellIssueCode): NumberEntry {
  return { kind: 'unreadable', code };
}

/**
 * Several cells of a sheet in one field: a tab or a line end between them, or the run of spaces
 * that a table's columns become. None of these is a thousands mark.
 */
export function holdsSeveralCells(text: string): boolean {
  const inner = text.trim();
  return /[\t\n\v\f\r\u0085\u2028\u2029]/.test(inner) || /\d\s{2,}\d/.test(inner);
}

/** Shapeless characters that come along when a number is copied; those that turn a text round stay. */
const companions = /[\u00ad\u061c\u200b-\u200f\u202a\u202c\u2060\u2066\u2068\u2069\ufeff]/g;

/** One kind of digit, space and dash, no marks on letters, nothing invisible. */
function tidy(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFD')
    .replace(/(?<!\d)\p{M}+/gu, '')
    .replace(companions, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .trim()
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/(?<=m)²/g, '2');
}

const digits = String.raw`[\d.,]+(?: [\d.,]+)*`;
const amount = String.raw`\( ?${digits} ?\)|(?:[-+] ?|am )?${digits}`;
const unit = `[a-z%/][a-z%/., ]*?(?:m2)?`;
/** `3`, `3 htx`, `3-4 trieu`, `tu 3 trieu den 4 trieu`: from, amount, unit, amount, unit. */
const amounts = new RegExp(
  `^(tu |from )?(${amount}) ?(${unit})?(?: ?(?:-|(?<= )den |(?<= )toi |(?<= )to ) ?(${amount}) ?(${unit})?)?$`,
);

type NumberReading = { readonly value: DecimalText } | { readonly code: CellIssueCode };

function readAmount(text: string, said: string, shape: NumberShape): NumberReading {
  const shift = said === '' ? 0 : shiftOf(said, shape);
  if (typeof shift !== 'number') return { code: shift === 'other' ? 'other_unit' : 'unit_unclear' };
  const inBrackets = /^\( ?(.+?) ?\)$/.exec(text);
  const signed = /^(-|\+|am) ?(.+)$/.exec(text);
  const reading = readUnsigned(inBrackets?.[1] ?? signed?.[2] ?? text, shape.decimals, shift);
  if ('code' in reading || reading.value === '0') return reading;
  const isNegative = inBrackets || (signed && signed[1] !== '+');
  return isNegative ? { value: `-${reading.value}` } : reading;
}

function shiftOf(said: string, { unitVi, unitEn }: NumberShape) {
  const shift = unitShift(said, unitVi);
  return shift === 'other' ? unitShift(said, unitEn) : shift;
}

/** Groups of three by one kind of separator, the first without a leading zero. */
const groupedNumber = /^[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})*(?:,\d+)?$/;
const plainNumber = /^(?:\d+(?:,\d+)?|,\d+)$/;
const groupedByOneComma = /^[1-9]\d{0,2},\d{3}$/;
const groupedByCommas = /^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const withPoints = /^(?:\d*(?:\.\d+)+(?:,\d+)?|\d{1,3}(?:,\d{3})+\.\d+)$/;

/** `shift`: the power of ten by which what is written is multiplied. */
function readUnsigned(text: string, decimals: number, shift: number): NumberReading {
  if (groupedByCommas.test(text) || (decimals + shift < 3 && groupedByOneComma.test(text))) {
    return { code: 'ambiguous_comma' };
  }
  if (!groupedNumber.test(text) && !plainNumber.test(text)) {
    return { code: withPoints.test(text) ? 'ambiguous_point' : 'not_a_number' };
  }
  const written = text.replace(/[. ]/g, '').replace(',', '.');
  if (written.length > mostDigits) return { code: 'too_large' };
  const value = toDecimalText(toDecimal(written).times(`1e${shift}`));
  const [whole = '', fraction = ''] = value.split('.');
  if (whole.length > mostWholeDigits) return { code: 'too_large' };
  if (fraction.length > decimals) {
    return { code: decimals === 0 ? 'whole_number_needed' : 'too_many_decimals' };
  }
  return { value };
}
