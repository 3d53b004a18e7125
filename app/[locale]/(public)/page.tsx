import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Fragment } from 'react';
import { KeyFigure } from '@/components/figures/key-figure';
import { Statements } from '@/components/figures/statements';
import { PageData } from '@/components/layout/page-data';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { SiteSearch } from '@/components/layout/search-form';
import { ConferenceSpread } from '@/components/start/conference-spread';
import { CountryTable } from '@/components/start/country-table';
import { MapSection } from '@/components/start/map-section';
import { NewestRelease } from '@/components/start/newest-release';
import { now } from '@/lib/clock';
import { hasFigures } from '@/lib/data/public/figures';
import { listPublishedReleases } from '@/lib/data/public/releases';
import { readUsualWindow } from '@/lib/data/public/windows';
import { currentQuarter } from '@/lib/domain/period';
import { env } from '@/lib/env';
import { homeMessages } from '@/lib/messages/home';
import { routes } from '@/lib/routes';
import { siteData } from '@/lib/web/structured-data';
import { readStart } from './read-start';

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
  const [start, releases, window, hasDemo] = await Promise.all([
    readStart(dataset, {
      slug: request.indicator,
      scope: request.scope,
      boundary: request.boundary,
    }),
    listPublishedReleases(dataset),
    readUsualWindow(quarter),
    hasFigures('demo'),
  ]);
  if (start === null) notFound();
  const { page, almanac } = start;
  const openings = {
    conference: page.conference && (
      <ConferenceSpread conference={page.conference} locale={locale} />
    ),
    map: page.map && (
      <MapSection
        locale={locale}
        dataset={dataset}
        map={page.map}
        schemes={almanac.schemes}
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
        {page.statements.length > 0 ? (
          <Statements statements={page.statements} locale={locale} dataset={dataset} />
        ) : (
          <p className="max-w-[44rem] sm:text-xl">{words.sentence}</p>
        )}
        <div>
          <SiteSearch locale={locale} dataset={dataset} />
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
            <KeyFigure
              row={page.key}
              alike={page.alike}
              className="self-end border-ink border-t-2 pt-3 lg:border-t-0 lg:border-l lg:border-l-rule-strong lg:pt-0 lg:pl-8"
              locale={locale}
              dataset={dataset}
            />
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
