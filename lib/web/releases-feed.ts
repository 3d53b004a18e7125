import type { PublishedRelease } from '../domain/release';
import { formatNumber } from '../format/number';
import { inLocale, type Locale } from '../locale';
import { layoutMessages } from '../messages/layout';
import { releasesMessages } from '../messages/releases';
import { routes } from '../routes';
import { xmlText } from './xml';

/** How many releases a feed tells of; the page has all. */
const ENTRIES = 50;

/** A feed must say when it changed; one of nothing never did. */
const NEVER = '1970-01-01T00:00:00.000Z';

/**
 * Releases, newest first, as a feed (Atom, RFC 4287) in one language. An entry's identifier is the
 * release's address in that language: a release is never moved, and its page never changes what it
 * published.
 */
export function releasesFeed(
  origin: string,
  locale: Locale,
  releases: readonly PublishedRelease[],
): string {
  const words = releasesMessages[locale];
  const other = locale === 'vi' ? 'en' : 'vi';
  const at = (path: string) => xmlText(`${origin}${path}`);
  const atom = 'type="application/atom+xml"';
  const entries = releases.slice(0, ENTRIES).map((release) => {
    const address = at(routes.release(locale, release.slug));
    const count = formatNumber(String(release.reports.length), locale);
    const isCorrection = release.reports.some(({ revision }) => revision > 1);
    const title = inLocale(release, 'title', locale);
    const note = inLocale(release, 'note', locale);
    return [
      '<entry>',
      `<id>${address}</id>`,
      `<title>${xmlText(title)}</title>`,
      `<published>${release.publishedAt}</published>`,
      `<updated>${release.publishedAt}</updated>`,
      `<link rel="alternate" type="text/html" hreflang="${locale}" href="${address}"/>`,
      ...(isCorrection
        ? [`<category term="correction" label="${xmlText(words.correction)}"/>`]
        : []),
      `<summary>${xmlText(`${note}\n${words.reports(count)}.`)}</summary>`,
      '</entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${at(routes.releasesFeed(locale))}</id>`,
    `<title>${xmlText(words.feedTitle)}</title>`,
    `<subtitle>${xmlText(words.description)}</subtitle>`,
    `<updated>${releases[0]?.publishedAt ?? NEVER}</updated>`,
    `<author><name>${xmlText(layoutMessages[locale].siteName)}</name></author>`,
    `<icon>${at('/icons/icon-192.png')}</icon>`,
    `<link rel="self" ${atom} href="${at(routes.releasesFeed(locale))}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${at(routes.releases(locale))}"/>`,
    `<link rel="alternate" ${atom} hreflang="${other}" href="${at(routes.releasesFeed(other))}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
