import { type DecimalText, toDecimal, toDecimalText } from '../domain/number/decimal';

const programNumber = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,3})?$/i;
/** Characters of a number in any program's file. */
const longestNumber = 400;
/** Digits that a spreadsheet shows of a number; what follows is noise of binary arithmetic. */
const shownDigits = 15;

/**
 * A number as a spreadsheet's file writes it (`1.2E-3`, `0.30000000000000004`), as the plain decimal
 * that it shows (`0.0012`, `0.3`), times a power of ten; null where it is none.
 */
export function spreadsheetNumber(written: string, shift = 0): DecimalText | null {
  const text = written.trim();
  if (shift === 0 && /^-?[1-9]\d{0,14}$|^0$/.test(text)) return text;
  if (text.length > longestNumber || !programNumber.test(text)) return null;
  return toDecimalText(toDecimal(text).toSignificantDigits(shownDigits).times(`1e${shift}`));
}

/** What the format of a number says that it is. */
export type NumberMeaning = 'number' | 'percent' | 'date';

/** The numbers of formats that every program knows: dates and times, among them those of East Asia. */
function isKnownDate(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58)
  );
}

/** `id`: of a format that every program knows; `code`: what else is written, `dd/mm/yyyy`. */
export function meaningOfFormat(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    return isKnownDate(id) ? 'date' : 'number';
  }
  // Words in quotes, single letters after a mark, colours and languages are no part of it.
  const bare = code
    .slice(0, 500)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  if (/[ymdhs]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

const millisecondsOfDay = 86_400_000;

/**
 * The day or the time of a serial number, as `03/04/2026` or `08:30`. `from1904`: the day from
 * which the file counts is that of old Macintoshes.
 */
export function dateText(serial: number, from1904: boolean): string {
  // Day 60 of the other count is a 29 February that never was.
  const offset = from1904 ? 1462 : serial < 60 ? 1 : 0;
  const date = new Date(Math.round((serial + offset) * millisecondsOfDay) + Date.UTC(1899, 11, 30));
  if (Number.isNaN(date.getTime())) return String(serial);
  const iso = date.toISOString();
  if (serial >= 0 && serial < 1) return iso.slice(11, 16);
  return dayText(iso) ?? iso;
}

/** `03/04/2026` of an ISO date; null where it is none. */
export function dayText(iso: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : null;
}
