import { conferenceRoutes } from '@/lib/conference-routes';
import type { PublishedListing } from '@/lib/domain/conference/conference';
import type { Dataset } from '@/lib/domain/figure/figure';
import { formatDay } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import { saidIn } from '@/lib/pages/slides/show-slides';

interface Props {
  readonly conferences: readonly PublishedListing[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Conferences by day, the latest first. */
export function ConferenceList({ conferences, locale, dataset }: Props) {
  const words = conferenceMessages[locale];
  if (conferences.length === 0) {
    return (
      <p className="mt-8 max-w-text border-ink border-t-2 pt-4 text-lg">
        {dataset === 'demo' ? words.demoNone : words.none}
      </p>
    );
  }
  return (
    <ol className="mt-8 max-w-[52rem] border-ink border-t-2">
      {conferences.map(({ slug, firstDay, lastDay, words: said }) => (
        <li key={slug} className="grid gap-x-8 border-rule border-b py-4 sm:grid-cols-[9rem_1fr]">
          <p className="text-ink-2 text-sm sm:pt-1">
            <time dateTime={firstDay}>
              {words.days(formatDay(firstDay, locale), formatDay(lastDay, locale))}
            </time>
          </p>
          <div>
            <h2 className="text-lg">
              <a href={conferenceRoutes.page(locale, slug)}>{saidIn(said.title, locale)}</a>
            </h2>
            <p className="text-ink-2 text-sm">
              {saidIn(said.place, locale)} · {saidIn(said.host, locale)}
            </p>
            {said.about && <p className="mt-1">{saidIn(said.about, locale)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
