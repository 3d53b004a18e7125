import { ProvinceMap } from '@/components/maps/province-map';
import { type Dataset, isNotApplicable, type NumberValue } from '@/lib/domain/figure/figure';
import type { BoundaryScheme } from '@/lib/domain/territory/area';
import { boundaryChoice } from '@/lib/domain/territory/boundary';
import { figurePieces, formatCoverage, withUnit } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { words } from '@/lib/messages/words';
import type { Ranking } from '@/lib/pages/ranking';
import { endsOf, type StartMap } from '@/lib/pages/start-map';
import { type PublicChoice, routes } from '@/lib/routes';
import { RankingSources } from './ranking-sources';
import { RankingTable } from './ranking-table';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly map: StartMap;
  readonly schemes: readonly BoundaryScheme[];
}

/** What a map and its ranking show first, as a heading; then measure, scope, period, coverage, boundaries. */
export function RankedMapHeading({
  locale,
  map,
  id,
  title,
  level: Heading = 'h2',
}: Omit<Props, 'dataset' | 'schemes'> & {
  readonly id: string;
  /** Where the ranking has no finding; else the indicator's name. */
  readonly title?: string;
  readonly level?: 'h1' | 'h2';
}) {
  const say = homeMessages[locale];
  const { indicator, scope, period, ranking, scheme } = map;
  const isOpen = ranking.coverage.reported < ranking.coverage.expected;
  const ends = endsOf(ranking);
  const unit = inLocale(indicator, 'unit', locale);
  // The line below says the unit and whether the figures are final.
  const inTitle = (value: NumberValue) => {
    const { word, number } = figurePieces(value, indicator, locale);
    return [word, unit.startsWith('%') ? withUnit(number, unit) : number].filter(Boolean).join(' ');
  };
  const statuses = new Set(ranking.ranked.map(({ shown }) => shown.value.status));
  return (
    <div className="border-ink border-t-2 pt-3">
      <Heading id={id} className="text-xl sm:text-2xl">
        {ends
          ? say.mapFinding(
              inLocale(indicator, 'shortName', locale),
              inLocale(ends.highest.area, 'name', locale),
              inTitle(ends.highest.value),
              inLocale(ends.lowest.area, 'name', locale),
              inTitle(ends.lowest.value),
            ) + (isOpen ? say.mapKnown : '')
          : (title ?? inLocale(indicator, 'name', locale))}
      </Heading>
      <p className="mt-1 text-ink-2 text-sm sm:text-base">
        {ends ? `${inLocale(indicator, 'name', locale)}, ${unit}` : unit} ·{' '}
        {words[locale].scope[scope]} · {formatPeriodInSentence(period, locale)} ·{' '}
        {formatCoverage({ of: 'areas', ...ranking.coverage }, locale)}
        {` · ${say.mapBoundaries(inLocale(scheme, 'name', locale))}`}
        {[...statuses].map((status) =>
          status === 'A' ? '' : ` · ${words[locale].status[status]}`,
        )}
      </p>
    </div>
  );
}

/** Map and ranking of one indicator, each lighting the other, and the sources of both. */
export function RankedMap({
  locale,
  dataset,
  map,
  schemes,
  addressOf,
  conferenceHref,
  peers,
}: Props & {
  /** The same page with another choice. */
  readonly addressOf: (choice: PublicChoice) => string;
  /** Of a spread that knows what no province does; left out where there is none. */
  readonly conferenceHref?: string | undefined;
  /** The periods that the map shares its colours with. */
  readonly peers?: readonly Ranking[];
}) {
  const say = homeMessages[locale];
  const { indicator, scope, scheme, ranking, elsewhere } = map;
  const provinceHref = (area: { readonly slug: string }) =>
    routes.province(locale, area.slug, { dataset, boundary: boundaryChoice(scheme, schemes) });
  return (
    <>
      {ranking.ranked.length === 0 && (
        <div className="mt-4 max-w-text border-nghe border-l-3 pl-3">
          {elsewhere.length > 0 ? (
            <p>
              {say.mapNotHere}{' '}
              {elsewhere.map((other) => (
                <a
                  key={other.code}
                  href={addressOf({ indicator: indicator.slug, scope, boundary: other.code })}
                >
                  {inLocale(other, 'name', locale)}
                </a>
              ))}
            </p>
          ) : (
            <p>
              {say.mapNoPart(formatNumber(String(ranking.coverage.expected), locale))}
              {conferenceHref && (
                <>
                  {' '}
                  <a href={conferenceHref}>{say.mapConference}</a>.
                </>
              )}
            </p>
          )}
        </div>
      )}
      <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-[2fr_1fr]" data-linked-areas="">
        <ProvinceMap
          locale={locale}
          dataset={dataset}
          ranking={ranking}
          boundary={scheme.code}
          referenceDate={scheme.referenceDate}
          hrefOf={provinceHref}
          {...(peers && { peers })}
        />
        {ranking.ranked.length > 0 && (
          <RankingTable
            ranking={{
              ...ranking,
              unranked: ranking.unranked.filter(({ shown }) => !isNotApplicable(shown?.value)),
            }}
            locale={locale}
            hrefOf={provinceHref}
          />
        )}
      </div>
      <RankingSources ranking={ranking} locale={locale} />
    </>
  );
}
