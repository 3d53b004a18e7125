import { formatDayOfInstant, formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { deadlineMessages } from '@/lib/messages/deadline';

const dayInMilliseconds = 86_400_000;

/**
 * A window's end as people say it: one that closes at midnight ends with the day before. ISO
 * instant in, `hết ngày 20/10/2026` or `16:30, 20/10/2026` out.
 */
export function formatDeadline(closesAt: string, locale: Locale): string {
  const closes = Date.parse(closesAt);
  const isMidnight = (closes + 7 * 3_600_000) % dayInMilliseconds === 0;
  return isMidnight
    ? deadlineMessages[locale].endOf(formatDayOfInstant(new Date(closes - 1).toISOString(), locale))
    : formatInstant(closesAt, locale);
}

/** How long until then, or since: `còn 5 ngày`, `còn chưa đầy 1 ngày`, `đã quá hạn 3 ngày`. */
export function formatTimeLeft(closesAt: string, at: Date, locale: Locale): string {
  const words = deadlineMessages[locale];
  const left = Date.parse(closesAt) - at.getTime();
  const days = Math.floor(Math.abs(left) / dayInMilliseconds);
  if (left <= 0) return days === 0 ? words.overdueToday : words.overdue(days);
  return days === 0 ? words.lessThanADay : words.daysLeft(days);
}
