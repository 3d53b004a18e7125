import type { Lock } from '@/lib/domain/report/report';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';

/** Who or what locked a report, since when, and what may be done about it. */
export function lockText(lock: Lock, locale: Locale): string {
  const words = entryMessages[locale];
  switch (lock.kind) {
    case 'state':
      return words.lockState(lock.state, lock.by, formatInstant(lock.since, locale));
    case 'not_open_yet':
      return words.lockNotOpen(formatInstant(lock.opensAt, locale));
    case 'closed':
      return words.lockClosed(formatInstant(lock.closedAt, locale));
    case 'no_permission':
      return words.lockNoPermission;
  }
}
