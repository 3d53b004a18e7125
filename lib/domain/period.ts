/**
 * Periods as the sources print them, in canonical codes:
 * `2023-12-20` a day, `2023-12` a month, `2026-Q3` a quarter, `2024-H1` a half-year, `2023` a year,
 * `2023-YTD10` January to October, `2022-12-01/2022-12-04` a span.
 */
export type PeriodKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'half_year'
  | 'year'
  | 'year_to_date'
  | 'span';

/** A day in the calendar, `yyyy-MM-dd`, without time or zone. */
export type Day = string;

export interface Period {
  readonly code: string;
  readonly kind: PeriodKind;
  /** First and last day. */
  readonly start: Day;
  readonly end: Day;
}

/** A quarter's code, `2026-Q3`. Codes sort as text in the order of time. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** Not of years below 1000, which calendars of computers take for others: an address may name any. */
const QUARTER = /^([1-9]\d{3})-Q([1-4])$/;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function lastDayOfMonth(year: number, month: number): Day {
  return `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

function months(code: string, kind: PeriodKind, year: number, from: number, to: number): Period {
  return { code, kind, start: `${year}-${pad(from)}-01`, end: lastDayOfMonth(year, to) };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The period of a code, or null where the code is of no known form. */
export function parsePeriod(code: string): Period | null {
  if (isDay(code)) return { code, kind: 'date', start: code, end: code };
  const [first, last, ...rest] = code.split('/');
  if (first && last && rest.length === 0) {
    return isDay(first) && isDay(last) && first <= last
      ? { code, kind: 'span', start: first, end: last }
      : null;
  }
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|YTD(\d{1,2})))?$/.exec(code);
  if (!match) return null;
  const [, yearText, month, quarter, half, throughMonth] = match;
  const year = Number(yearText);
  const isMonth = (value: number) => value >= 1 && value <= 12;
  if (month) return isMonth(+month) ? months(code, 'month', year, +month, +month) : null;
  if (quarter) return months(code, 'quarter', year, +quarter * 3 - 2, +quarter * 3);
  if (half) return months(code, 'half_year', year, +half * 6 - 5, +half * 6);
  if (throughMonth) {
    return isMonth(+throughMonth) ? months(code, 'year_to_date', year, 1, +throughMonth) : null;
  }
  return months(code, 'year', year, 1, 12);
}

/** A page asks for the same few some thousand times. */
const known = new Map<string, Period>();

/** The period of a code that is known to be good; throws on any other. */
export function getPeriod(code: string): Period {
  const found = known.get(code) ?? parsePeriod(code);
  if (!found) throw new Error(`not a period: ${code}`);
  known.set(code, found);
  return found;
}

export function isQuarter(code: string): code is Quarter {
  return QUARTER.test(code);
}

/** Year and number (1–4) of a quarter. */
export function quarterParts(quarter: Quarter): { year: number; number: 1 | 2 | 3 | 4 } {
  const match = QUARTER.exec(quarter);
  if (!match) throw new Error(`not a quarter: ${quarter}`);
  return { year: Number(match[1]), number: Number(match[2]) as 1 | 2 | 3 | 4 };
}

export function quarterOf(year: number, number: number): Quarter {
  return `${year}-Q${number}` as Quarter;
}

/** The quarter `count` quarters later (earlier where negative). */
export function shiftQuarter(quarter: Quarter, count: number): Quarter {
  const { year, number } = quarterParts(quarter);
  const index = year * 4 + (number - 1) + count;
  return quarterOf(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
}

/** The last quarter of the year before: what a year's opening stock is. */
export function previousYearEnd(quarter: Quarter): Quarter {
  return quarterOf(quarterParts(quarter).year - 1, 4);
}

/** Every quarter from one to another, both included; empty where they are the wrong way round. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = first; quarter <= last; quarter = shiftQuarter(quarter, 1)) {
    quarters.push(quarter);
  }
  return quarters;
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The day it is in Vietnam (UTC+7, no summer time) at an instant. */
export function dayInVietnam(instant: Date): Day {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The instant at which a day begins in Vietnam. */
export function startOfDayInVietnam(day: Day): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/** "The current quarter": the newest one that has ended at an instant, in Vietnam (figures.md). */
export function currentQuarter(instant: Date): Quarter {
  const day = dayInVietnam(instant);
  const running = quarterOf(+day.slice(0, 4), Math.ceil(+day.slice(5, 7) / 3));
  return shiftQuarter(running, -1);
}
