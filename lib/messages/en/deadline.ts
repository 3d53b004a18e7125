import type { Translation } from '../translation';
import type { vi } from '../vi/deadline';

export const en = {
  endOf: (day) => `end of ${day}`,
  daysLeft: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  lessThanADay: 'less than a day left',
  overdue: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
  overdueToday: 'just overdue',
} satisfies Translation<typeof vi>;
