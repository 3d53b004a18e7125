import type { Day, Period } from '@/lib/domain/period';
import type { Locale } from '@/lib/locale';
import type { TimeAxis } from './specification';

const roman = ['I', 'II', 'III', 'IV'] as const;

/** A day as a year and its fraction; 1 July 2025 is 2025.5, since halves and quarters are even. */
export function yearFraction(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (date - 1) / days) / 12;
}

/** The end of a day, which is where the next one begins. */
function afterDay(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return yearFraction(new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10));
}

/** Length in years where all periods are quarters or all are years; 0 where they are mixed. */
export function slotOf(periods: readonly Period[]): number {
  const kinds = new Set(periods.map(({ kind }) => kind));
  if (kinds.size !== 1) return 0;
  return kinds.has('quarter') ? 0.25 : kinds.has('year') ? 1 : 0;
}

/** Quarters and years stand in the middle of their slot, all else at its own last day. */
export function placeOf(period: Period, slot: number): number {
  return slot === 0 ? afterDay(period.end) : yearFraction(period.start) + slot / 2;
}

/** An axis that holds all periods; years under it, quarters above them where all are quarters. */
export function timeAxisOf(periods: readonly Period[], locale: Locale): TimeAxis {
  const slot = slotOf(periods);
  const places = periods.map((period) => placeOf(period, slot));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const margin = slot === 0 ? Math.max(0.15, (last - first) * 0.04) : slot / 2;
  const [from, to] = [first - margin, last + margin];
  const years: { from: number; to: number; label: string }[] = [];
  for (let year = Math.floor(from + 1e-9); year < to - 1e-9; year += 1) {
    years.push({ from: Math.max(from, year), to: Math.min(to, year + 1), label: String(year) });
  }
  return {
    from,
    to,
    slot,
    periods:
      slot === 0.25
        ? periods.map((period) => ({
            at: placeOf(period, slot),
            label: quarterLabel(period, locale),
          }))
        : [],
    years,
  };
}

function quarterLabel({ end }: Period, locale: Locale): string {
  const number = Number(end.slice(5, 7)) / 3;
  return locale === 'vi' ? (roman[number - 1] ?? '') : String(number);
}
