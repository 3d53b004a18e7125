import { type Day, dayInVietnam, parsePeriod } from '@/lib/domain/period';
import type { Locale } from '@/lib/locale';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English name of a month, 1–12. */
export function englishMonth(month: number): string {
  return englishMonths[month - 1] ?? '';
}

/** `20/12/2023`; in English `20 December 2023`, which no reader takes for another day. */
export function formatDay(day: Day, locale: Locale): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return locale === 'vi'
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${englishMonth(Number(month))} ${year}`;
}

/** As in a letter: `ngày 20 tháng 12 năm 2023`. */
export function formatDayInWords(day: Day, locale: Locale): string {
  if (locale === 'en') return formatDay(day, locale);
  const [year = '', month = '', date = ''] = day.split('-');
  // Days below 10 and the first two months are written with a zero, as official letters ask.
  const monthText = Number(month) < 3 ? month : String(Number(month));
  return `ngày ${date} tháng ${monthText} năm ${year}`;
}

/** The time in Vietnam at an instant (ISO): `16:30, 20/12/2023`. */
export function formatInstant(instant: string, locale: Locale): string {
  const moment = new Date(instant);
  const inVietnam = new Date(moment.getTime() + 7 * 3_600_000).toISOString();
  return `${inVietnam.slice(11, 16)}, ${formatDay(dayInVietnam(moment), locale)}`;
}

/** The day in Vietnam at an instant (ISO). */
export function formatDayOfInstant(instant: string, locale: Locale): string {
  return formatDay(dayInVietnam(new Date(instant)), locale);
}

/** A source's date as printed: a day, a month, a year are put in order, anything else stays. */
export function formatPrintedDate(printed: string, locale: Locale): string {
  const period = parsePeriod(printed);
  if (period?.kind === 'date') return formatDay(period.code, locale);
  if (period?.kind !== 'month') return printed;
  const [year = '', month = ''] = period.code.split('-');
  return locale === 'vi' ? `${month}/${year}` : `${englishMonth(Number(month))} ${year}`;
}
