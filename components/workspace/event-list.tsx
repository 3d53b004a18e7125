import type { ReportEvent } from '@/lib/domain/report';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { reviewMessages } from '@/lib/messages/review';
import { words } from '@/lib/messages/words';

interface Props {
  readonly events: readonly ReportEvent[];
  /** What a cell is called. */
  readonly nameOf: (key: string) => string;
  readonly locale: Locale;
}

/** Who did what with a report, newest first. */
export function EventList({ events, nameOf, locale }: Props) {
  const text = reviewMessages[locale];
  return (
    <ol className="max-w-[48rem]">
      {events.toReversed().map((event) => (
        <li
          key={event.id}
          className="grid gap-x-6 border-rule border-t py-2 sm:grid-cols-[10.5rem_minmax(0,1fr)]"
        >
          <span className="text-ink-3">{formatInstant(event.at, locale)}</span>
          <div>
            <strong>{event.by}</strong> {text.event[event.step]}
            {event.revision > 1 && (
              <span className="text-ink-3"> ({words[locale].revision(event.revision)})</span>
            )}
            {event.reason && (
              <p className="whitespace-pre-line text-ink-2">
                {text.eventReason}: <span lang="vi">{event.reason}</span>
              </p>
            )}
            {event.cells.length > 0 && (
              <p className="text-ink-2 text-sm">
                {text.eventCells}: {event.cells.map(nameOf).join('; ')}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
