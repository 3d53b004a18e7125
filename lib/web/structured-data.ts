import { type Day, getPeriod } from '../domain/period';
import type { PublishedReleaseView } from '../domain/release';
import type { Area } from '../domain/territory/area';
import { inLocale, type Locale } from '../locale';
import { layoutMessages } from '../messages/layout';
import type { AreaPage } from '../pages/area-page';
import type { IndicatorPage } from '../pages/indicator-page';
import type { TopicStory } from '../pages/topics/story';
import { parameterNames, routes } from '../routes';

/** What a page says of itself in the vocabulary of schema.org, for machines that gather data. */
export type StructuredData = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

/** The site, on its start page: its name and how to search it. */
export function siteData(origin: string, locale: Locale): StructuredData {
  const words = layoutMessages[locale];
  const search = new URLSearchParams({ [parameterNames.search]: 'TERM' });
  return {
    '@context': context,
    '@type': 'WebSite',
    name: words.siteName,
    description: words.siteDescription,
    url: `${origin}${routes.home(locale)}`,
    inLanguage: ['vi', 'en'],
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${origin}${routes.provinces(locale)}?${search}`.replace('TERM', '{province}'),
      },
      'query-input': 'required name=province',
    },
  };
}

/** A page of figures as a data set: of the whole of an area, with its files. */
interface DataPage {
  readonly origin: string;
  readonly locale: Locale;
  readonly name: string;
  readonly description: string;
  /** Addresses within the site. */
  readonly address: string;
}

/**
 * The figures of an area's page. Only what the page knows: no licence, since each figure has its own
 * source. Null where it has no figures.
 */
export function areaData(
  page: AreaPage,
  { csv, area, ...about }: DataPage & { readonly csv: string; readonly area: Area },
): StructuredData | null {
  const { locale, origin } = about;
  const shown = page.sections.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ whole, emm, series, emmSeries }) =>
        [whole, emm, ...series, ...emmSeries].filter((figure) => figure !== null),
      ),
    ),
  );
  const coverage = spanOf(shown.map(({ period }) => period));
  if (coverage === null) return null;
  const indicators = page.sections.flatMap(({ rows }) => rows.map(({ indicator }) => indicator));
  return {
    ...dataset(about),
    temporalCoverage: coverage,
    spatialCoverage: placeOf(area, locale),
    variableMeasured: [...new Set(indicators.map((one) => inLocale(one, 'name', locale)))],
    isBasedOn: page.sources.map(({ url, ...source }) => ({
      '@type': 'CreativeWork',
      name: inLocale(source, 'title', locale),
      ...(url === null ? {} : { url }),
    })),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: `${origin}${csv}`,
      },
    ],
  };
}

/** The figures of an indicator's page, of every province; null where there are none. */
export function indicatorData(
  { indicator, country, periods, regions }: IndicatorPage,
  { csv, ...about }: DataPage & { readonly csv: string },
): StructuredData | null {
  const { locale, origin } = about;
  const coverage = spanOf([
    ...(country?.series ?? []).map(({ period }) => period),
    ...periods.map(({ code }) => code),
  ]);
  if (coverage === null) return null;
  return {
    ...dataset(about),
    temporalCoverage: coverage,
    spatialCoverage: [
      ...(country ? [country.shown.area] : []),
      ...regions.flatMap(({ provinces }) => provinces.map(({ area }) => area)),
    ].map((area) => placeOf(area, locale)),
    variableMeasured: inLocale(indicator, 'name', locale),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${origin}${csv}` },
    ],
  };
}

/** A topic's story: the figures that it tells; null where there are none. */
export function topicData({ steps }: TopicStory, about: DataPage): StructuredData | null {
  const shown = steps.flatMap(({ figures }) => figures.map((one) => one.shown));
  const coverage = spanOf(shown.map(({ period }) => period));
  if (coverage === null) return null;
  const sources = new Map(shown.flatMap((one) => one.sources.map((source) => [source.id, source])));
  return {
    ...dataset(about),
    temporalCoverage: coverage,
    variableMeasured: [
      ...new Set(shown.map(({ indicator }) => inLocale(indicator, 'name', about.locale))),
    ],
    isBasedOn: [...sources.values()].map(({ url, ...source }) => ({
      '@type': 'CreativeWork',
      name: inLocale(source, 'title', about.locale),
      ...(url === null ? {} : { url }),
    })),
  };
}

/** A release: the reports of some provinces for some quarters, on the day they came out. */
export function releaseData(release: PublishedReleaseView, about: DataPage): StructuredData {
  const { locale } = about;
  const places = new Map(release.reports.map(({ area }) => [area.id, area]));
  return {
    ...dataset(about),
    datePublished: release.publishedAt,
    temporalCoverage: spanOf(release.reports.map(({ quarter }) => quarter)) ?? undefined,
    spatialCoverage: [...places.values()].map((area) => placeOf(area, locale)),
  };
}

function dataset({ origin, locale, name, description, address }: DataPage) {
  const words = layoutMessages[locale];
  return {
    '@context': context,
    '@type': 'Dataset',
    name,
    description: `${description} ${words.siteDescription}`,
    url: `${origin}${address}`,
    identifier: `${origin}${address}`,
    inLanguage: locale,
    isAccessibleForFree: true,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: words.siteName,
      url: `${origin}${routes.home(locale)}`,
    },
  };
}

function placeOf(
  area: { readonly nameVi: string; readonly nameEn: string } & Partial<
    Pick<Area, 'level' | 'isoCode'>
  >,
  locale: Locale,
) {
  const name = inLocale(area, 'name', locale);
  return {
    '@type': area.level === 'country' ? 'Country' : 'AdministrativeArea',
    name,
    ...(area.isoCode ? { identifier: area.isoCode } : {}),
    address: { '@type': 'PostalAddress', addressCountry: 'VN' },
  };
}

/** `2017-01-01/2025-12-31`, from the first day of any period to the last of any. */
function spanOf(periods: readonly string[]): string | null {
  const days = periods.map(getPeriod);
  const [first] = days.map(({ start }) => start).sort();
  const last: Day | undefined = days
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return first && last ? `${first}/${last}` : null;
}
