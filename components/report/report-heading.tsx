import { isWithProvince } from '@/lib/domain/report/report-state';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { reportHistoryMessages } from '@/lib/messages/report-history';
import { reviewMessages } from '@/lib/messages/review';
import { words as fieldWords } from '@/lib/messages/words';
import type { ReportView } from '@/lib/workspace/report-view';
import { formatDeadline, formatTimeLeft } from './deadline';

interface Props {
  readonly view: ReportView;
  readonly at: Date;
  readonly links: readonly { readonly name: string; readonly href: string }[];
  readonly locale: Locale;
}

/** Where the report stands, until when it may be written, and the way to its other pages. */
export function ReportHeading({ view, at, links, locale }: Props) {
  const entry = entryMessages[locale];
  const words = reviewMessages[locale];
  const last = view.events.at(-1);
  return (
    <div className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-ink-2 text-sm">
      <p>
        {words.now(
          fieldWords[locale].reportState[view.state],
          last ? `${last.by} ${reportHistoryMessages[locale].event[last.step]}` : '',
          formatInstant(view.stateSince, locale),
        )}
        {view.revision > 1 && `, ${fieldWords[locale].revision(view.revision)}`}
      </p>
      {isWithProvince(view.state) && (
        <p>
          {entry.deadline(formatDeadline(view.window.closesAt, locale))} (
          {formatTimeLeft(view.window.closesAt, at, locale)})
          {view.window.exception && (
            <span className="block">{entry.windowException(view.window.exception)}</span>
          )}
        </p>
      )}
      <p className="flex flex-wrap gap-x-5 sm:ml-auto" data-screen-only="">
        {links.map((link) => (
          <a key={link.href} href={link.href}>
            {link.name}
          </a>
        ))}
      </p>
    </div>
  );
}
