import { Fragment, type ReactNode } from 'react';
import { Chart } from '@/components/charts/chart';
import { stripChart } from '@/lib/charts/strip';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { BoundaryCode } from '@/lib/domain/territory/area';
import type { IndicatorChart } from '@/lib/embed-routes';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { indicatorMessages } from '@/lib/messages/indicator';
import type { Almanac } from '@/lib/pages/almanac';
import type { CountryFigure, IndicatorPage } from '@/lib/pages/indicator-page';
import { countryTrend } from '@/lib/pages/indicator-picture';
import type { StartMap } from '@/lib/pages/start-map';
import { routes } from '@/lib/routes';
import { KeyFigure } from '../figures/key-figure';
import { RankedMap, RankedMapHeading } from '../provinces/ranked-map';
import { IndicatorChoices, mapPlace } from './indicator-choices';
import { Disagreements, IndicatorMethod, SilentProvinces } from './indicator-notes';
import { IndicatorTrend } from './indicator-trend';
import { LastWords } from './last-words';
import { hasSmallLines, PeriodTable } from './period-table';

interface Props {
  readonly page: IndicatorPage;
  /** The foot of tools of each chart. */
  readonly toolsOf: (chart: IndicatorChart, title: string) => ReactNode;
  readonly almanac: Almanac;
  readonly askedBoundary: BoundaryCode | undefined;
  readonly askedPlace: string | undefined;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The answer first, then where, how they are spread, since when, and how it is counted. */
export async function IndicatorBody(props: Props) {
  const { page, almanac, locale, dataset } = props;
  const say = indicatorMessages[locale];
  const { country, map, indicator, siblings, section } = page;
  const isNothing = country === null && map === null && page.lastWords.length === 0;
  return (
    <div className="page-width">
      {country && <Country country={country} {...props} />}
      {isNothing && (
        <p className="mt-8 max-w-text text-lg">
          {indicator.kind === 'text' ? (
            <>
              {say.words} <a href={routes.provinces(locale, { dataset })}>{say.provinces}</a>
            </>
          ) : dataset === 'demo' ? (
            say.nothingDemo
          ) : (
            say.nothing
          )}
        </p>
      )}
      {country && map === null && page.lastWords.length === 0 && (
        <p className="mt-8 max-w-text">{say.noProvince}</p>
      )}
      {map && <Provinces map={map} {...props} />}
      <LastWords
        words={page.lastWords}
        schemes={almanac.schemes}
        locale={locale}
        dataset={dataset}
      />
      <div className="mt-14 grid gap-x-14 gap-y-10 border-ink border-t-2 pt-4 lg:grid-cols-2">
        <IndicatorMethod page={page} almanac={almanac} locale={locale} dataset={dataset} />
        <div className="grid self-start gap-y-10" data-piece="notes">
          <Disagreements figures={page.disagreeing} locale={locale} dataset={dataset} />
          {map && map.ranking.ranked.length > 0 && (
            <SilentProvinces map={map} locale={locale} dataset={dataset} />
          )}
        </div>
      </div>
      <nav aria-labelledby="cung-muc" className="mt-12" data-screen-only="">
        <h2 id="cung-muc" className="text-lg">
          {say.siblings(section ? inLocale(section, 'name', locale) : say.context)}
        </h2>
        <ul className="mt-2 gap-x-10 text-sm sm:columns-2">
          {siblings.map((one) => (
            <li key={one.code} className="break-inside-avoid border-rule border-t">
              <a href={routes.indicator(locale, one.slug, { dataset })} className="block py-1.5">
                {inLocale(one, 'shortName', locale)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function Country({
  country,
  almanac,
  locale,
  dataset,
  toolsOf,
}: Props & { readonly country: CountryFigure }) {
  const { shown, change, series } = country;
  const earlier = series.filter(({ periodEnd }) => periodEnd < shown.periodEnd).reverse();
  const trend = countryTrend(country, { locale, dataset }, almanac.breaks);
  return (
    <div className="indicator-country mt-5 gap-x-14 gap-y-8" data-piece="country">
      <KeyFigure
        row={{ shown, change, earlier: trend ? [] : earlier }}
        alike={[]}
        locale={locale}
        dataset={dataset}
      />
      {trend && (
        <div>
          <Chart specification={trend} level={2} />
          {toolsOf('cac-ky', trend.frame.title)}
        </div>
      )}
    </div>
  );
}

function titleOf({ indicator, period }: StartMap, locale: Locale): string {
  return `${inLocale(indicator, 'name', locale)}, ${formatPeriodInSentence(period, locale)}`;
}

function Provinces({
  map,
  page,
  almanac,
  askedBoundary,
  askedPlace,
  locale,
  dataset,
  toolsOf,
}: Props & { readonly map: StartMap }) {
  const say = indicatorMessages[locale];
  const shown = { map, schemes: almanac.schemes, locale, dataset };
  const strip = stripChart({ locale, dataset, ranking: map.ranking });
  return (
    <>
      <section aria-labelledby="ban-do" id={mapPlace} className="mt-12">
        <div data-piece="heading">
          <RankedMapHeading locale={locale} map={map} id="ban-do" title={say.mapHeading} />
        </div>
        <IndicatorChoices
          {...shown}
          page={page}
          askedBoundary={askedBoundary}
          askedPlace={askedPlace}
        />
        <div data-piece="map">
          <RankedMap
            {...shown}
            peers={page.peers}
            addressOf={({ indicator: _, ...choice }) =>
              routes.indicator(locale, map.indicator.slug, { dataset, ...choice })
            }
          />
          {map.ranking.ranked.length > 0 && (
            <div className="mt-2">
              {(['ban-do', 'xep-hang'] as const).map((chart) => (
                <Fragment key={chart}>{toolsOf(chart, titleOf(map, locale))}</Fragment>
              ))}
            </div>
          )}
        </div>
      </section>
      <div data-piece="spread">
        {strip && (
          <div className="mt-14 max-w-[46rem] border-ink border-t-2 pt-3">
            <Chart specification={strip} level={2} />
            {toolsOf('phan-bo', strip.frame.title)}
          </div>
        )}
      </div>
      {page.trend && (
        <IndicatorTrend
          {...shown}
          trend={page.trend}
          missing={nameOfPlace(askedPlace, almanac, locale)}
          breaks={almanac.breaks}
          askedBoundary={askedBoundary}
        />
      )}
      <div data-piece="table">
        {page.columns.length > 1 && (
          <section aria-labelledby="tung-tinh" className="mt-14 border-ink border-t-2 pt-3">
            <h2 id="tung-tinh" className="text-xl">
              {say.tableHeading}
            </h2>
            <p className="mt-1 mb-3 max-w-[46rem] text-ink-2 text-sm">
              {say.tableText}
              {hasSmallLines(page) && <span className="period-lines-said"> {say.tableLines}</span>}
            </p>
            <PeriodTable {...shown} page={page} />
            <p className="mt-2 text-ink-3 text-sm">{say.inFiles}</p>
          </section>
        )}
      </div>
    </>
  );
}

/** A province that is asked for by its slug, of whatever time. */
function nameOfPlace(slug: string | undefined, { provinces }: Almanac, locale: Locale) {
  const found = provinces.find((area) => area.slug === slug);
  return found ? inLocale(found, 'name', locale) : (slug ?? null);
}
