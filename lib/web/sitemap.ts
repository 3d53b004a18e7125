import type { PublishedListing } from '../domain/conference/conference';
import { type Day, dayInVietnam } from '../domain/period';
import type { PublishedRelease } from '../domain/release';
import {
  type Area,
  type BoundaryScheme,
  isValidOn,
  withPredecessors,
} from '../domain/territory/area';
import { boundaryChoice, formerSchemes } from '../domain/territory/boundary';
import { storyTopics } from '../domain/topic';
import type { Locale } from '../locale';
import { regionsOf } from '../pages/provinces-page';
import { isListedPage, type PublicRoute, pageAddress, publicRoutes } from '../public-routes';
import type { PublicChoice } from '../routes';
import { xmlText } from './xml';

/** One page in both languages, and the day in Vietnam on which it last changed, if it ever did. */
export interface SitemapEntry {
  readonly addresses: Readonly<Record<Locale, string>>;
  readonly changedOn: Day | null;
}

export interface SitemapInput {
  readonly areas: ReadonlyMap<string, Area>;
  readonly schemes: readonly BoundaryScheme[];
  readonly releases: readonly PublishedRelease[];
  readonly conferences: readonly Pick<PublishedListing, 'slug' | 'publishedAt'>[];
  /** Slugs of the indicators of which a province says something. */
  readonly indicators: readonly string[];
  /** When each territory's newest figure came out, ISO. */
  readonly newest: readonly { readonly area: string; readonly publishedAt: string }[];
  readonly today: Day;
}

/**
 * Every public page of real figures: those of the table of routes, with each name that the
 * published catalogue gives them. What is no page of its own (a former province's address leads to
 * its successor's) is left out.
 */
export function sitemapEntries(input: SitemapInput): SitemapEntry[] {
  return publicRoutes.filter(isListedPage).flatMap((route) => entriesOf(route, input));
}

function entriesOf(route: PublicRoute, input: SitemapInput): SitemapEntry[] {
  const { areas, schemes, releases, conferences, indicators, newest, today } = input;
  const entry = (changedAt: readonly string[], name = '', choice: PublicChoice = {}) => ({
    addresses: {
      vi: pageAddress(route, 'vi', name, choice),
      en: pageAddress(route, 'en', name, choice),
    },
    changedOn: newestDay(changedAt),
  });
  const everywhere = newest.map(({ publishedAt }) => publishedAt);
  switch (route.named) {
    case 'province':
      return [...areas.values()]
        .filter((area) => area.level === 'province' && isValidOn(area, today))
        .sort((a, b) => a.slug.localeCompare(b.slug))
        .flatMap((area) => {
          const lineage = new Set(withPredecessors(area.id, areas));
          const changed = newest.flatMap((one) => (lineage.has(one.area) ? one.publishedAt : []));
          const whole = entry(changed, area.slug);
          return [
            whole,
            ...formerSchemes(area, schemes, areas).map(({ code }) =>
              entry(changed, area.slug, { boundary: code }),
            ),
          ];
        });
    case 'region':
      // A region's page adds up provinces, so any of them may change it.
      return schemes.flatMap((scheme) =>
        regionsOf(areas, scheme).map(({ slug }) =>
          entry(everywhere, slug, { boundary: boundaryChoice(scheme, schemes) }),
        ),
      );
    case 'indicator':
      return indicators.map((slug) => entry(everywhere, slug));
    case 'topic':
      return storyTopics.map((slug) => entry(everywhere, slug));
    case 'release':
      return releases.map((release) =>
        entry(
          [release, ...correctionsOf(release, releases)].map(({ publishedAt }) => publishedAt),
          release.slug,
        ),
      );
    case 'conference':
      // Its slides show what is published by now.
      return conferences.map(({ slug, publishedAt }) => entry([publishedAt, ...everywhere], slug));
    case undefined:
      return [
        entry(route.path === releasesPath ? releases.map((one) => one.publishedAt) : everywhere),
      ];
  }
}

const releasesPath = '/phat-hanh';

/** Later releases in which a report of this one stands anew: its page names them. */
function correctionsOf(
  release: PublishedRelease,
  releases: readonly PublishedRelease[],
): PublishedRelease[] {
  return releases.filter(({ reports }) =>
    reports.some((later) =>
      release.reports.some(
        ({ area, quarter, revision }) =>
          area.id === later.area.id && quarter === later.quarter && revision < later.revision,
      ),
    ),
  );
}

function newestDay(instants: readonly string[]): Day | null {
  const newest = [...instants].sort().at(-1);
  return newest === undefined ? null : dayInVietnam(new Date(newest));
}

/** The entries as the protocol writes them: each page in each language, beside its other one. */
export function sitemapXml(origin: string, entries: readonly SitemapEntry[]): string {
  const pages = entries.flatMap(({ addresses, changedOn }) => {
    const alternates = [
      ['vi', addresses.vi],
      ['en', addresses.en],
      ['x-default', addresses.vi],
    ].map(
      ([language, address]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(`${origin}${address}`)}"/>`,
    );
    return [addresses.vi, addresses.en].map((address) =>
      [
        '<url>',
        `<loc>${xmlText(`${origin}${address}`)}</loc>`,
        ...(changedOn === null ? [] : [`<lastmod>${changedOn}</lastmod>`]),
        ...alternates,
        '</url>',
      ].join('\n'),
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages,
    '</urlset>',
    '',
  ].join('\n');
}
