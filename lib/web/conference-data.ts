import { conferenceRoutes } from '../conference-routes';
import type { PublishedConference } from '../domain/conference/conference';
import type { Locale } from '../locale';
import { saidIn } from '../pages/slides/show-slides';
import type { StructuredData } from './structured-data';

/** A conference as an event that was held, in the vocabulary of schema.org. */
export function conferenceData(
  { slug, firstDay, lastDay, words }: PublishedConference,
  { origin, locale }: { readonly origin: string; readonly locale: Locale },
): StructuredData {
  const { title, about, place, host } = words;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: saidIn(title, locale),
    ...(about && { description: saidIn(about, locale) }),
    url: `${origin}${conferenceRoutes.page(locale, slug)}`,
    inLanguage: locale,
    startDate: firstDay,
    endDate: lastDay,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: saidIn(place, locale),
      address: { '@type': 'PostalAddress', addressCountry: 'VN' },
    },
    organizer: { '@type': 'Organization', name: saidIn(host, locale) },
  };
}
