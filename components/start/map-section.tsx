import { ChoiceLinks } from '@/components/layout/choice-links';
import { type Dataset, scopes } from '@/lib/domain/figure/figure';
import type { BoundaryCode, BoundaryScheme } from '@/lib/domain/territory/area';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { indicatorMessages } from '@/lib/messages/indicator';
import { choicesOf, type StartMap, slugIn } from '@/lib/pages/start-map';
import { type PublicChoice, routes } from '@/lib/routes';
import { RankedMap, RankedMapHeading } from '../provinces/ranked-map';
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
  const { locale, dataset, map, schemes, hasConference } = props;
  const shown = { locale, dataset, map, schemes };
  return (
    <section
      aria-labelledby="ban-do"
      className="map-section page-width when-near mt-6 [--height-before:118rem] sm:mt-10 lg:[--height-before:74rem]"
      id="ban-do-xep-hang"
    >
      <RankedMapHeading locale={locale} map={map} id="ban-do" />
      <Choices {...props} />
      <RankedMap
        {...shown}
        addressOf={(choice) => `${routes.home(locale, { dataset, ...choice })}#ban-do-xep-hang`}
        conferenceHref={hasConference ? '#hoi-nghi' : undefined}
      />
      <p className="mt-3" data-screen-only="">
        <a
          href={routes.indicator(locale, map.indicator.slug, {
            dataset,
            scope: map.scope === 'ALL' ? undefined : map.scope,
          })}
        >
          {indicatorMessages[locale].indicatorPage}
        </a>
      </p>
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
      className="map-choices mt-2 flex flex-wrap items-end gap-x-10 gap-y-1 text-sm sm:mt-3 sm:gap-y-2"
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
