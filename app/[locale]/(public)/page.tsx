import type { Metadata } from 'next';
import { ConferenceSpread } from '@/components/figures/conference-spread';
import { CountryTable } from '@/components/figures/country-table';
import { KeyFigure } from '@/components/figures/key-figure';
import { MapSection } from '@/components/figures/map-section';
import { NewestRelease } from '@/components/figures/newest-release';
import { publicMetadata } from '@/components/layout/page-metadata';
import { ProvinceSearch } from '@/components/layout/province-search';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { now } from '@/lib/clock';
import { listAreas, listBoundarySchemes } from '@/lib/data/areas/public';
import { listIndicators, listSections } from '@/lib/data/catalogue/public';
import {
  hasFigures,
  listFigures,
  listProvinceCoverage,
  listSeriesBreaks,
} from '@/lib/data/figures/public';
import { listPublishedReleases } from '@/lib/data/releases/public';
import { readWindows } from '@/lib/data/windows/public';
import { currentQuarter, getPeriod } from '@/lib/domain/period';
import { homeMessages } from '@/lib/messages/home';
import { chooseMap, homePage, mappedIndicators } from '@/lib/pages/home-page';
import { openBook } from '@/lib/pages/shown-figure';
import { routes } from '@/lib/routes';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset, indicator, boundary } = await readPublicRequest(props);
  const words = homeMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    wholeTitle: true,
    addressOf: (language) => routes.home(language, { dataset, indicator, boundary }),
  });
}

export default async function HomePage(props: PublicPageProps) {
  const request = await readPublicRequest(props);
  const { locale, dataset } = request;
  const words = homeMessages[locale];
  const quarter = currentQuarter(now());
  const [areas, schemes, sections, indicators, coverage, breaks, releases, windows, hasDemo] =
    await Promise.all([
      listAreas(),
      listBoundarySchemes(),
      listSections(),
      listIndicators(),
      listProvinceCoverage(dataset),
      listSeriesBreaks(),
      listPublishedReleases(dataset),
      readWindows([quarter]),
      hasFigures('demo'),
    ]);
  const mapped = mappedIndicators(coverage, indicators);
  const map = chooseMap(mapped, schemes, {
    slug: request.indicator,
    boundary: request.boundary,
  });
  const [ofProvinces, ofOthers] = await Promise.all([
    listFigures({
      dataset,
      levels: ['province'],
      periodEnds: [...new Set(mapped.map(({ period }) => getPeriod(period).end))],
    }),
    listFigures({ dataset, levels: ['country', 'group'] }),
  ]);
  const figures = [...ofProvinces, ...ofOthers];
  const areasById = new Map(areas.map((area) => [area.id, area]));
  const book = openBook(figures, indicators, areasById, breaks);
  const country = areas.find(({ level }) => level === 'country');
  if (!country) throw new Error('the seed has no country');
  const page = homePage({ book, country, sections, mapped, map });
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="home"
      addressOf={(language, set) => routes.home(language, { dataset: set })}
    >
      <div className="page-width grid gap-x-14 gap-y-8 pt-10 lg:grid-cols-[3fr_2fr]">
        <div>
          <p className="max-w-[44rem] text-lg sm:text-xl">{words.sentence}</p>
          <ProvinceSearch locale={locale} dataset={dataset} />
          {dataset === 'real' && hasDemo && (
            <p className="mt-4 text-ink-2 text-sm">
              {words.demoLine}{' '}
              <a href={routes.home(locale, { dataset: 'demo' })}>{words.demoLink}</a>
            </p>
          )}
        </div>
        {page.key && (
          <KeyFigure row={page.key} alike={page.alike} locale={locale} dataset={dataset} />
        )}
      </div>
      {map && page.ranking && (
        <MapSection
          locale={locale}
          dataset={dataset}
          ranking={page.ranking}
          scheme={map.scheme}
          schemes={schemes}
          mapped={mapped}
        />
      )}
      <ConferenceSpread figures={page.conference} source={page.conferenceSource} locale={locale} />
      <section aria-labelledby="ca-nuoc" className="page-width mt-16">
        <h2 id="ca-nuoc" className="text-2xl">
          {words.countryHeading}
        </h2>
        <p className="mt-2 mb-6 max-w-text text-ink-2">
          {dataset === 'demo' ? words.countryDemoText : words.countryText}
        </p>
        <CountryTable sections={page.country} locale={locale} dataset={dataset} />
      </section>
      <NewestRelease
        release={releases[0] ?? null}
        quarter={quarter}
        closesAt={windows.of(country.id, quarter).closesAt}
        locale={locale}
        dataset={dataset}
      />
    </PublicFrame>
  );
}
