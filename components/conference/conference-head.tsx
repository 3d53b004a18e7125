import {
  type ConferenceFileEnding,
  conferenceFiles,
  conferenceRoutes,
} from '@/lib/conference-routes';
import type { PublishedConference } from '@/lib/domain/conference/conference';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Area } from '@/lib/domain/territory/area';
import { formatDay, formatDayOfInstant } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import { saidIn } from '@/lib/pages/slides/show-slides';

interface Props {
  readonly conference: PublishedConference;
  readonly areas: ReadonlyMap<string, Area>;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** When and where it met, who came, and what of it can be shown and taken away. */
export function ConferenceHead({ conference, areas, locale, dataset }: Props) {
  const { slug, firstDay, lastDay, publishedAt } = conference;
  const { title, place, host, participants, about } = conference.words;
  const words = conferenceMessages[locale];
  const names = conference.participants.flatMap((id) => {
    const area = areas.get(id);
    return area ? [inLocale(area, 'name', locale)] : [];
  });
  const whoCame = [...(participants ? [saidIn(participants, locale)] : []), names.join(', ')]
    .filter(Boolean)
    .join(': ');
  const facts = [
    [words.place, saidIn(place, locale)],
    [words.host, saidIn(host, locale)],
    [words.participants, whoCame || words.participantsUnknown],
  ] as const;
  return (
    <header className="page-width conference-head pt-9">
      <div>
        <p className="small-caps text-ink-2">
          <a href={conferenceRoutes.list(locale, { dataset })}>{words.title}</a>
        </p>
        <p className="mt-3 font-semibold font-serif text-cham text-xl sm:text-2xl">
          <time dateTime={firstDay}>
            {words.days(formatDay(firstDay, locale), formatDay(lastDay, locale))}
          </time>
        </p>
        <h1 className="mt-1 text-2xl sm:text-4xl">{saidIn(title, locale)}</h1>
        {about && <p className="mt-4 max-w-text text-lg">{saidIn(about, locale)}</p>}
      </div>
      <div>
        <dl className="conference-facts">
          {facts.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4">
          <a href={conferenceRoutes.show(locale, slug)} className="conference-show">
            {words.show}
          </a>
        </p>
        <TakeAway slug={slug} locale={locale} />
        <p className="mt-3 text-ink-3 text-sm">
          {words.published(formatDayOfInstant(publishedAt, locale))}
        </p>
      </div>
    </header>
  );
}

function TakeAway({ slug, locale }: { readonly slug: string; readonly locale: Locale }) {
  const words = conferenceMessages[locale];
  if (conferenceFiles.length === 0) return null;
  return (
    <p className="mt-3 text-sm">
      {words.take}:{' '}
      {conferenceFiles.map((ending: ConferenceFileEnding, index) => (
        <span key={ending}>
          {index > 0 && ' · '}
          <a href={conferenceRoutes.file(locale, slug, ending)}>{words.files[ending]}</a>
        </span>
      ))}
    </p>
  );
}
