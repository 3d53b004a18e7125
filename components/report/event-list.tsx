import type { ReportEvent } from '@/lib/domain/report/report';
import type { RecordedExtension } from '@/lib/domain/report/window-extension';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { reportHistoryMessages } from '@/lib/messages/report-history';
import { windowExtensionMessages } from '@/lib/messages/window-extension';
import { words } from '@/lib/messages/words';
import { formatDeadline } from './deadline';

interface Props {
  readonly events: readonly ReportEvent[];
  readonly extensions: readonly RecordedExtension[];
  /** What a cell is called. */
  readonly nameOf: (key: string) => string;
  readonly locale: Locale;
}

/** Who did what with a report, and who gave it more time, newest first. */
export function EventList({ events, extensions, nameOf, locale }: Props) {
  const told = [
    ...events.map((event) => ({ at: event.at, key: event.id, event, extension: null })),
    ...extensions.map((one) => ({ at: one.at, key: one.id, event: null, extension: one })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <ol className="max-w-[48rem]">
      {told.toReversed().map(({ at, key, event, extension }) => (
        <li
          key={key}
          className="grid gap-x-6 border-rule border-t py-2 sm:grid-cols-[10.5rem_minmax(0,1fr)]"
        >
          <span className="text-ink-3">{formatInstant(at, locale)}</span>
          {event && <Step event={event} nameOf={nameOf} locale={locale} />}
          {extension && <Extension extension={extension} locale={locale} />}
        </li>
      ))}
    </ol>
  );
}

function Step({
  event,
  nameOf,
  locale,
}: Pick<Props, 'nameOf' | 'locale'> & { readonly event: ReportEvent }) {
  const text = reportHistoryMessages[locale];
  return (
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
      {event.answers.length > 0 && (
        <div className="text-ink-2 text-sm">
          <p>{text.eventAnswers}:</p>
          <ul className="list-disc pl-5">
            {event.answers.map((answer) => (
              <li key={answer.key}>
                {nameOf(answer.key)}: <span lang="vi">{answer.text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Extension({
  extension,
  locale,
}: Pick<Props, 'locale'> & { readonly extension: RecordedExtension }) {
  return (
    <div>
      <strong>{extension.by}</strong>{' '}
      {windowExtensionMessages[locale].event(formatDeadline(extension.closesAt, locale))}
      <p className="whitespace-pre-line text-ink-2">
        {reportHistoryMessages[locale].eventReason}: <span lang="vi">{extension.reason}</span>
      </p>
    </div>
  );
}
