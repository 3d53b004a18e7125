import type { ReactNode } from 'react';
import { conferenceRoutes } from '@/lib/conference-routes';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { Area, BoundaryScheme } from '@/lib/domain/territory/area';
import { boundaryChoice, schemeOfLife } from '@/lib/domain/territory/boundary';
import { formatCoverage } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { provinceMessages } from '@/lib/messages/province';
import { searchMessages } from '@/lib/messages/search';
import type { SearchAnswer, SearchPage } from '@/lib/pages/search-page';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { routes } from '@/lib/routes';
import { FigureLines } from '../figures/figure-lines';
import { Meanings } from './meanings';
import { SearchWays } from './search-start';

interface Props {
  readonly page: SearchPage;
  readonly schemes: readonly BoundaryScheme[];
  readonly query: string;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Indicators that stand open. */
const openIndicators = 8;

/** The figures that answer, then the pages that do. */
export function SearchResults(props: Props) {
  const { page, query, locale, dataset } = props;
  const words = searchMessages[locale];
  const { terms, answers, areas, indicators, releases, conferences, unknown } = page;
  const isNothing = [terms, areas, indicators, releases, conferences].every(
    ({ length }) => length === 0,
  );
  const indicatorLink = (indicator: Indicator) => (
    <Entry key={indicator.code} href={routes.indicator(locale, indicator.slug, { dataset })}>
      {inLocale(indicator, 'name', locale)}
    </Entry>
  );
  const folded = indicators.slice(openIndicators);
  return (
    <div className="mt-8 max-w-[50rem]">
      {isNothing && (
        <>
          <h2 className="text-xl">{words.nothing(query)}</h2>
          <p className="mt-2 text-ink-2">
            {page.period === null ? words.nothingHelp : words.onlyPeriod}
          </p>
          <SearchWays locale={locale} dataset={dataset} />
        </>
      )}
      {!isNothing && unknown.length > 0 && (
        <p className="mb-4 border-nghe border-l-3 pl-3 text-sm">
          {words.unknown(unknown.join(', '))}
        </p>
      )}
      <Meanings terms={terms} locale={locale} dataset={dataset} />
      {answers.length > 0 && <Answers {...props} />}
      {areas.length > 0 && (
        <Group heading={words.areas}>
          {areas.map((area) => (
            <Entry key={area.id} href={areaHref(area, props)}>
              {nameOf(area, locale)}
            </Entry>
          ))}
        </Group>
      )}
      {indicators.length > 0 && (
        <Group heading={words.indicators}>
          {indicators.slice(0, openIndicators).map(indicatorLink)}
          {folded.length > 0 && (
            <li className="border-rule border-t">
              <details>
                <summary className="py-2 text-cham underline underline-offset-4">
                  {words.more(formatNumber(String(folded.length), locale))}
                </summary>
                <ul>{folded.map(indicatorLink)}</ul>
              </details>
            </li>
          )}
        </Group>
      )}
      {releases.length > 0 && (
        <Group heading={words.releases}>
          {releases.map((release) => (
            <Entry key={release.slug} href={routes.release(locale, release.slug, { dataset })}>
              {inLocale(release, 'title', locale)}
            </Entry>
          ))}
        </Group>
      )}
      {conferences.length > 0 && (
        <Group heading={words.conferences}>
          {conferences.map(({ slug, words: { title } }) => (
            <Entry key={slug} href={conferenceRoutes.page(locale, slug)}>
              {saidIn(title, locale)}
            </Entry>
          ))}
        </Group>
      )}
    </div>
  );
}

function Answers(props: Props) {
  const { page, locale, dataset } = props;
  const words = searchMessages[locale];
  const { answers, period } = page;
  const when = period === null ? '' : formatPeriodInSentence(period, locale);
  return (
    <section aria-labelledby="cau-tra-loi" className="mb-8">
      <h2 id="cau-tra-loi" className="sr-only">
        {words.answer}
      </h2>
      {answers.map((answer) => {
        const { area, indicator, shown, isOfOtherTime, isNear } = answer;
        return shown === null ? (
          <p key={`${area.id} ${indicator.code}`} className="mb-4 text-lg">
            {words.noAnswer(
              inLocale(indicator, 'name', locale),
              nameOf(area, locale),
              when && words.inPeriod(when),
            )}
          </p>
        ) : (
          <div key={`${area.id} ${indicator.code}`} className="mb-4">
            {isNear && <p className="text-ink-2 text-sm">{words.near}</p>}
            {isOfOtherTime && <p className="text-ink-2 text-sm">{words.otherPeriod(when)}</p>}
            <table className="w-full">
              <caption className="sr-only">{words.answer}</caption>
              <tbody className="figure-lines">
                <FigureLines
                  shown={shown}
                  name={answerName(area, shown, locale)}
                  href={answerHref(answer, props)}
                  look="first"
                  numberClassName="font-semibold font-serif text-3xl text-cham"
                  locale={locale}
                  dataset={dataset}
                />
              </tbody>
            </table>
          </div>
        );
      })}
    </section>
  );
}

/** A sum that lacks a part never bears the name of the whole alone. */
function answerName(area: Area, shown: ShownFigure, locale: Locale): string {
  const name = inLocale(shown.indicator, 'name', locale);
  const { computed } = shown;
  const said = computed?.partial
    ? provinceMessages[locale].partialOf(name, formatCoverage(computed.coverage, locale))
    : name;
  return `${nameOf(area, locale)}: ${said}`;
}

/** To the area's page, where the figure stands among its own; of the country to the indicator's. */
function answerHref({ area, indicator }: SearchAnswer, props: Props): string {
  return area.level === 'country'
    ? routes.indicator(props.locale, indicator.slug, { dataset: props.dataset })
    : areaHref(area, props);
}

function areaHref(area: Area, { schemes, locale, dataset }: Props): string {
  const scheme = schemeOfLife(area, schemes);
  const boundary = scheme && boundaryChoice(scheme, schemes);
  if (area.level === 'country') return routes.country(locale, { dataset });
  if (area.level === 'region') return routes.region(locale, area.slug, { dataset, boundary });
  return routes.province(locale, area.slug, { dataset, boundary });
}

function nameOf(area: Area, locale: Locale): string {
  if (area.level === 'country') return areaMessages[locale].countryName;
  const name = inLocale(area, 'name', locale);
  return area.validUntil === null ? name : searchMessages[locale].former(name);
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="mb-6">
      <h2 className="text-lg">{heading}</h2>
      <ul className="mt-1 border-rule border-b">{children}</ul>
    </section>
  );
}

function Entry({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li className="border-rule border-t">
      <a href={href} className="block py-2">
        {children}
      </a>
    </li>
  );
}
