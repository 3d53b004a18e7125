import { ChoiceLinks } from '@/components/layout/choice-links';
import { ProvinceMap } from '@/components/maps/province-map';
import { type Dataset, type NumberValue, scopes } from '@/lib/domain/figure/figure';
import type { BoundaryCode, BoundaryScheme } from '@/lib/domain/territory/area';
import { boundaryChoice } from '@/lib/domain/territory/boundary';
import { figurePieces, formatCoverage, withUnit } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { words } from '@/lib/messages/words';
import { choicesOf, endsOf, type StartMap, slugIn } from '@/lib/pages/start-map';
import { type PublicChoice, routes } from '@/lib/routes';
import { RankingSources } from '../provinces/ranking-sources';
import { RankingTable } from '../provinces/ranking-table';
import { IndicatorForm } from './indicator-form';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly map: StartMap;
  readonly schemes: readonly BoundaryScheme[];
  /** Boundaries that the reader asked for; they stay with the next choice. */
  readonly askedBoundary: BoundaryCode | undefined;
  /** Whether the page has the conference's spread. */
  readonly hasConference: boolean;
}

/** Map and ranking of one indicator; which one, of what and on which boundaries is in the address. */
export function MapSection(props: Props) {
  const { locale, dataset, map } = props;
  const say = homeMessages[locale];
  const { indicator, scope, period, scheme, ranking } = map;
  const ends = endsOf(ranking);
  const provinceHref = (area: { readonly slug: string }) =>
    routes.province(locale, area.slug, {
      dataset,
      boundary: boundaryChoice(scheme, props.schemes),
    });
  const unit = inLocale(indicator, 'unit', locale);
  // The line below says the unit and whether the figures are final.
  const inTitle = (value: NumberValue) => {
    const { word, number } = figurePieces(value, indicator, locale);
    return [word, unit.startsWith('%') ? withUnit(number, unit) : number].filter(Boolean).join(' ');
  };
  const statuses = new Set(ranking.ranked.map(({ shown }) => shown.value.status));
  const isNotApplicable = ({ shown }: (typeof ranking.unranked)[number]) =>
    shown?.value.type === 'absent' && shown.value.absence === 'M';
  return (
    <section
      aria-labelledby="ban-do"
      className="page-width in-its-turn mt-6 [--height-before:118rem] sm:mt-10 lg:[--height-before:74rem]"
      id="ban-do-xep-hang"
    >
      <div className="border-ink border-t-2 pt-3">
        <h2 id="ban-do" className="text-xl sm:text-2xl">
          {ends
            ? say.mapFinding(
                inLocale(indicator, 'shortName', locale),
                inLocale(ends.highest.area, 'name', locale),
                inTitle(ends.highest.value),
                inLocale(ends.lowest.area, 'name', locale),
                inTitle(ends.lowest.value),
              )
            : inLocale(indicator, 'name', locale)}
        </h2>
        <p className="mt-1 text-ink-2 text-sm sm:text-base">
          {ends ? `${inLocale(indicator, 'name', locale)}, ${unit}` : unit} ·{' '}
          {words[locale].scope[scope]} · {formatPeriodInSentence(period, locale)} ·{' '}
          {formatCoverage({ of: 'areas', ...ranking.coverage }, locale)}
          {[...statuses].map((status) =>
            status === 'A' ? '' : ` · ${words[locale].status[status]}`,
          )}
        </p>
      </div>
      <Choices {...props} />
      {ranking.ranked.length === 0 && <NothingHere {...props} />}
      <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-[2fr_1fr]" data-linked-areas="">
        <ProvinceMap
          locale={locale}
          dataset={dataset}
          ranking={ranking}
          boundary={scheme.code}
          referenceDate={scheme.referenceDate}
          hrefOf={provinceHref}
        />
        {ranking.ranked.length > 0 && (
          <RankingTable
            ranking={{
              ...ranking,
              unranked: ranking.unranked.filter((one) => !isNotApplicable(one)),
            }}
            locale={locale}
            hrefOf={provinceHref}
          />
        )}
      </div>
      <RankingSources ranking={ranking} locale={locale} />
    </section>
  );
}

function Choices({ locale, dataset, map, schemes, askedBoundary }: Props) {
  const say = homeMessages[locale];
  const { indicator, scope, scheme } = map;
  const choices = choicesOf(map);
  const isOwnScope = map.offered[scope].length > 0;
  const addressOf = (choice: PublicChoice) =>
    `${routes.home(locale, { dataset, ...choice })}#ban-do-xep-hang`;
  return (
    <div
      className="mt-2 flex flex-wrap items-end gap-x-10 gap-y-1 text-sm sm:mt-3 sm:gap-y-2"
      data-screen-only=""
    >
      <IndicatorForm
        choices={choices}
        chosen={indicator}
        scope={isOwnScope ? scope : 'ALL'}
        boundary={askedBoundary}
        locale={locale}
        dataset={dataset}
      />
      <ChoiceLinks
        label={say.scopes}
        choices={scopes.map((entry) => ({
          name: say.scope[entry],
          href: addressOf({
            indicator: slugIn(map, entry),
            scope: entry,
            boundary: askedBoundary,
          }),
          isChosen: entry === scope,
        }))}
      />
      <ChoiceLinks
        label={say.boundaries}
        choices={schemes.map((entry) => ({
          name: inLocale(entry, 'name', locale),
          href: addressOf({ indicator: indicator.slug, scope, boundary: entry.code }),
          isChosen: entry.code === scheme.code,
        }))}
      />
    </div>
  );
}

/** Why nobody is ranked, and where to go on. */
function NothingHere({ locale, dataset, map, hasConference }: Props) {
  const say = homeMessages[locale];
  const { indicator, scope, elsewhere, ranking } = map;
  return (
    <div className="mt-4 max-w-text border-nghe border-l-3 pl-3">
      {elsewhere.length > 0 ? (
        <p>
          {say.mapNotHere}{' '}
          {elsewhere.map((other) => (
            <a
              key={other.code}
              href={`${routes.home(locale, { dataset, indicator: indicator.slug, scope, boundary: other.code })}#ban-do-xep-hang`}
            >
              {inLocale(other, 'name', locale)}
            </a>
          ))}
        </p>
      ) : (
        <p>
          {say.mapNoPart(formatNumber(String(ranking.coverage.expected), locale))}
          {hasConference && (
            <>
              {' '}
              <a href="#hoi-nghi">{say.mapConference}</a>.
            </>
          )}
        </p>
      )}
    </div>
  );
}
