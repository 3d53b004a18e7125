import { formatNumber } from '../format/number';
import type { Locale } from '../locale';
import { profileMessages } from '../messages/profile';
import type { AreaPage, AreaSection } from './area-page';
import { linesOfRow, type ProfileLine } from './profile-lines';

/** How much of an area one page of paper is tried with. */
export interface ProfileRoom {
  readonly lines: number;
  /** Answers in words, and letters of each. */
  readonly answers: number;
  readonly letters: number;
  /** Whether its sections say what they find. */
  readonly sentences: boolean;
}

/** From the most to the least; what has room is found when it is set. */
export const profileRooms: readonly ProfileRoom[] = [
  ...roomsOf([52, 47, 43, 39, 36, 33, 30], { answers: 4, letters: 420, sentences: true }),
  ...roomsOf([27, 25, 23, 21, 19], { answers: 4, letters: 260, sentences: true }),
  ...roomsOf([17, 15, 13, 11, 9], { answers: 4, letters: 160, sentences: true }),
  ...roomsOf([7, 5, 3, 0], { answers: 2, letters: 100, sentences: true }),
  ...roomsOf([0], { answers: 0, letters: 0, sentences: false }),
];

function roomsOf(lines: readonly number[], rest: Omit<ProfileRoom, 'lines'>): ProfileRoom[] {
  return lines.map((most) => ({ lines: most, ...rest }));
}

/**
 * The lines for which there is room: one indicator of each section in turn, the one that its finding
 * speaks of first, what is not known last; they stand in the catalogue's order.
 */
export function chosenLines(
  page: AreaPage,
  most: number,
  locale: Locale,
): ReadonlyMap<AreaSection, readonly ProfileLine[]> {
  const queues = page.sections.map((section) => {
    const finding = section.finding?.shown.indicator.code;
    const rows = section.rows.map((row, place) => ({
      place,
      lines: linesOfRow(row, locale),
      isFinding: row.indicator.code === finding,
    }));
    const urgency = (row: (typeof rows)[number]) =>
      row.isFinding ? 0 : row.lines.some(({ number }) => number !== '') ? 1 : 2;
    return {
      section,
      waiting: rows.sort((a, b) => urgency(a) - urgency(b)),
      taken: [] as typeof rows,
    };
  });
  let left = most;
  while (queues.some(({ waiting }) => waiting.length > 0)) {
    for (const { waiting, taken } of queues) {
      const next = waiting.shift();
      if (!next) continue;
      // A row stands whole or not at all, and then none of its section after it does.
      if (next.lines.length > left) {
        waiting.length = 0;
        continue;
      }
      taken.push(next);
      left -= next.lines.length;
    }
  }
  return new Map(
    queues.map(({ section, taken }) => [
      section,
      taken.sort((a, b) => a.place - b.place).flatMap(({ lines }) => lines),
    ]),
  );
}

export function moreOf(
  { rows }: AreaSection,
  lines: readonly ProfileLine[],
  locale: Locale,
): string {
  const shown = new Set(lines.map((line) => line.shown.indicator.code));
  const left = rows.length - shown.size;
  return left === 0 ? '' : profileMessages[locale].more(formatNumber(String(left), locale));
}
