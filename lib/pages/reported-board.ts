import {
  inReadingOrder,
  isAwaited,
  isOverdue,
  type ReportedArea,
  reportedTotals,
  type Standing,
} from '@/lib/domain/conference/reported';
import { formatClock } from '@/lib/format/clock';
import { formatDayOfInstant, formatInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { reportedBoardMessages } from '@/lib/messages/reported-board';
import { workListMessages } from '@/lib/messages/work-list';
import type { ReportedBoard, ShownBoard, ShownReport } from '@/lib/workspace/reported-board';

/** How an end of a window is said, and how long until then or since. */
interface Deadlines {
  readonly end: (closesAt: string, locale: Locale) => string;
  readonly left: (closesAt: string, at: Date, locale: Locale) => string;
}

/** The board in words: what is late first, totals above. */
export function shownBoard(board: ReportedBoard, locale: Locale, deadlines: Deadlines): ShownBoard {
  const words = reportedBoardMessages[locale];
  const at = new Date(board.readAt);
  const totals = reportedTotals(board.areas, at);
  const number = (value: number) => formatNumber(String(value), locale);
  const { end, left } = deadlines;
  return {
    handedIn: `${number(totals.handedIn)}/${number(totals.asked)}`,
    handedInOf: (board.ofAll ? words.ofAll : words.of)(number(totals.asked)),
    when: words.when(
      formatPeriod(board.quarter, locale),
      end(board.closesAt, locale),
      left(board.closesAt, at, locale),
    ),
    readAt: words.readAt(
      `${formatClock(board.readAt)}, ${formatDayOfInstant(board.readAt, locale)}`,
    ),
    clock: formatClock(board.readAt),
    overdue: totals.overdue > 0 ? words.overdueCount(number(totals.overdue)) : null,
    totals: totals.standings.map(({ standing, count }) => ({
      sign: standing,
      text: words.total(standingName(standing, locale), number(count)),
    })),
    rows: inReadingOrder(board.areas, at).map((one) => shownReport(one, at, locale, deadlines)),
  };
}

function standingName(standing: Standing, locale: Locale): string {
  return standing === 'not_asked'
    ? reportedBoardMessages[locale].notAsked
    : workListMessages[locale].stateName(standing);
}

function shownReport(one: ReportedArea, at: Date, locale: Locale, { end }: Deadlines): ShownReport {
  const words = reportedBoardMessages[locale];
  const { area, standing, filled, movedAt } = one;
  const number = (value: number) => formatNumber(String(value), locale);
  const isLate = isOverdue(one, at);
  const nothing = standing === 'not_asked' ? '' : words.nothing;
  return {
    id: area.id,
    name: inLocale(area, 'name', locale),
    sign: isLate ? 'overdue' : standing,
    state: [
      ...(isLate ? [words.overdue] : []),
      standingName(standing, locale),
      ...(one.isCorrecting ? [words.correcting] : []),
    ].join(', '),
    filled: [
      filled ? words.filled(number(filled.count), number(filled.of)) : nothing,
      ...(one.isExtended && !isLate && isAwaited(one)
        ? [words.extended(end(one.closesAt, locale))]
        : []),
    ].join(', '),
    moved: movedAt === null ? '' : formatInstant(movedAt, locale),
    share: filled && filled.of > 0 ? filled.count / filled.of : null,
  };
}
