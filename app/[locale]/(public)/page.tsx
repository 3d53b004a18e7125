import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Fragment } from 'react';
import { PageData } from '@/components/layout/page-data';
import { publicMetadata } from '@/components/layout/page-metadata';
import { ProvinceSearch } from '@/components/layout/province-search';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { ConferenceSpread } from '@/components/start/conference-spread';
import { CountryTable } from '@/components/start/country-table';
import { KeyFigure } from '@/components/start/key-figure';
import { MapSection } from '@/components/start/map-section';
import { NewestRelease } from '@/components/start/newest-release';
import { now } from '@/lib/clock';
import { listAreas, listBoundarySchemes } from '@/lib/data/public/areas';
import { listIndicators, listSections } from '@/lib/data/public/catalogue';
import {
  hasFigures,
  listFigures,
  listProvinceCoverage,
  listSeriesBreaks,
} from '@/lib/data/public/figures';
import { listPublishedReleases } from '@/lib/data/public/releases';
import { readUsualWindow } from '@/lib/data/public/windows';
import { currentQuarter, getPeriod } from '@/lib/domain/period';
import { env } from '@/lib/env';
import { homeMessages } from '@/lib/messages/home';
import { homePage } from '@/lib/pages/home-page';
import { mappedIndicators } from '@/lib/pages/mapped-indicators';
import { openBook } from '@/lib/pages/shown-figure';
import { chooseSubject, startMap } from '@/lib/pages/start-map';
import { routes } from '@/lib/routes';
import { siteData } from '@/lib/web/structured-data';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset, indicator, scope, boundary } = await readPublicRequest(props);
  const words = homeMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    wholeTitle: true,
    addressOf: (language) => routes.home(language, { dataset, indicator, scope, boundary }),
  });
}

export default async function HomePage(props: PublicPageProps) {
  const request = await readPublicRequest(props);
  const { locale, dataset } = request;
  const words = homeMessages[locale];
  const quarter = currentQuarter(now());
  const [areas, schemes, sections, indicators, coverage, breaks, releases, window, hasDemo] =
    await Promise.all([
      listAreas(),
      listBoundarySchemes(),
      listSections(),
      listIndicators(),
      listProvinceCoverage(dataset),
      listSeriesBreaks(),
      listPublishedReleases(dataset),
      readUsualWindow(quarter),
      hasFigures('demo'),
    ]);
  const mapped = mappedIndicators(coverage, indicators);
  const subject = chooseSubject(coverage, indicators, areas, {
    slug: request.indicator,
    scope: request.scope,
    boundary: request.boundary,
  });
  if (subject === 'unknown') notFound();
  const periods = [...mapped, ...(subject ? [subject] : [])].map(({ period }) => period);
  const [ofProvinces, ofOthers] = await Promise.all([
    listFigures({
      dataset,
      levels: ['province'],
      periodEnds: [...new Set(periods.map((period) => getPeriod(period).end))],
    }),
    listFigures({ dataset, levels: ['country', 'group'] }),
  ]);
  const figures = [...ofProvinces, ...ofOthers];
  const areasById = new Map(areas.map((area) => [area.id, area]));
  const book = openBook(figures, indicators, areasById, breaks);
  const country = areas.find(({ level }) => level === 'country');
  if (!country) throw new Error('the seed has no country');
  const map = subject && startMap(book, subject, schemes, request.boundary);
  const page = homePage({ book, country, sections, mapped, map });
  const openings = {
    conference: page.conference && (
      <ConferenceSpread conference={page.conference} locale={locale} />
    ),
    map: page.map && (
      <MapSection
        locale={locale}
        dataset={dataset}
        map={page.map}
        schemes={schemes}
        askedBoundary={request.boundary}
        hasConference={page.conference !== null}
      />
    ),
  };
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="home"
      addressOf={(language, set) => routes.home(language, { dataset: set })}
    >
      {dataset === 'real' && <PageData data={siteData(env().PUBLIC_URL, locale)} />}
      <div className="page-width grid gap-x-14 gap-y-1 pt-5 lg:grid-cols-[3fr_2fr] lg:pt-8">
        <p className="max-w-[44rem] sm:text-xl">{words.sentence}</p>
        <div>
          <ProvinceSearch locale={locale} dataset={dataset} />
          {dataset === 'real' && hasDemo && (
            <p className="mt-2 text-ink-2 text-sm">
              {words.demoLine}{' '}
              <a href={routes.home(locale, { dataset: 'demo' })}>{words.demoLink}</a>
            </p>
          )}
        </div>
      </div>
      {page.openings.map((part) => (
        <Fragment key={part}>{openings[part]}</Fragment>
      ))}
      <section aria-labelledby="ca-nuoc" className="page-width mt-16">
        <div className="mb-8 grid gap-x-14 gap-y-6 lg:grid-cols-[3fr_2fr]">
          <div>
            <h2 id="ca-nuoc" className="text-2xl">
              {words.countryHeading}
            </h2>
            <p className="mt-2 max-w-text text-ink-2">
              {dataset === 'demo' ? words.countryDemoText : words.countryText}
            </p>
            <p className="mt-3">
              <a href={routes.country(locale, { dataset })}>{words.countryPage}</a>
            </p>
          </div>
          {page.key && (
            <KeyFigure row={page.key} alike={page.alike} locale={locale} dataset={dataset} />
          )}
        </div>
        <CountryTable sections={page.country} locale={locale} dataset={dataset} />
      </section>
      <NewestRelease
        release={releases[0] ?? null}
        quarter={quarter}
        closesAt={window.closesAt}
        locale={locale}
        dataset={dataset}
      />
    </PublicFrame>
  );
}
