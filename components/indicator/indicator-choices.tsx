import { ChoiceLinks } from '@/components/layout/choice-links';
import type { Dataset } from '@/lib/domain/figure/figure';
import { getPeriod } from '@/lib/domain/period';
import type { BoundaryCode, BoundaryScheme } from '@/lib/domain/territory/area';
import { schemesOn } from '@/lib/domain/territory/boundary';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod, formatPeriodShort } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { indicatorMessages } from '@/lib/messages/indicator';
import type { IndicatorPage, OfferedPeriod } from '@/lib/pages/indicator-page';
import type { StartMap } from '@/lib/pages/start-map';
import { indicatorAddress } from '@/lib/public-routes';
import type { PublicChoice } from '@/lib/routes';

interface Props {
  readonly page: IndicatorPage;
  readonly map: StartMap;
  readonly schemes: readonly BoundaryScheme[];
  /** Boundaries that the reader asked for; they stay with the next choice. */
  readonly askedBoundary: BoundaryCode | undefined;
  /** The province whose trend is drawn; it stays too. */
  readonly askedPlace: string | undefined;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Periods that stand open; the others are one tap away. */
const openPeriods = 9;

export const mapPlace = 'ban-do-xep-hang';

/** What map, ranking and table show: the scope, the boundaries, and the period as steps in time. */
export function IndicatorChoices({
  page,
  map,
  schemes,
  askedBoundary,
  askedPlace,
  locale,
  dataset,
}: Props) {
  const say = indicatorMessages[locale];
  const { indicator, periods, scopes } = page;
  const { scope, scheme, period } = map;
  const addressOf = (choice: PublicChoice) => {
    const asked = { dataset, scope, boundary: askedBoundary, place: askedPlace, ...choice };
    return `${indicatorAddress(locale, indicator.slug, asked)}#${mapPlace}`;
  };
  return (
    <div className="mt-3 grid gap-y-1 text-sm" data-screen-only="">
      <PeriodSteps
        periods={periods}
        shown={period}
        hrefOf={(code) => addressOf({ period: code })}
        locale={locale}
      />
      <div className="flex flex-wrap gap-x-10 gap-y-1" data-piece="choices">
        {scopes.length > 1 && (
          <ChoiceLinks
            label={say.scopes}
            choices={scopes.map((entry) => ({
              name: homeMessages[locale].scope[entry],
              href: addressOf({ scope: entry }),
              isChosen: entry === scope,
            }))}
          />
        )}
        <ChoiceLinks
          label={say.boundaries}
          choices={schemesOn(getPeriod(period).end, schemes).map((entry) => ({
            name: inLocale(entry, 'name', locale),
            href: addressOf({ boundary: entry.code, period }),
            isChosen: entry.code === scheme.code,
          }))}
        />
      </div>
    </div>
  );
}

/**
 * Periods in the order of time, each a step, the newest last; how many provinces speak is in its name.
 * The reading program makes a slider of them (components/reading/period-slider.ts).
 */
function PeriodSteps({
  periods,
  shown,
  hrefOf,
  locale,
}: {
  readonly periods: readonly OfferedPeriod[];
  readonly shown: string;
  readonly hrefOf: (code: string) => string;
  readonly locale: Locale;
}) {
  const say = indicatorMessages[locale];
  if (periods.length < 2) return null;
  const early = periods.slice(0, -openPeriods);
  const step = ({ code, provinces }: OfferedPeriod) => {
    const name = say.periodWith(
      formatPeriod(code, locale),
      formatNumber(String(provinces), locale),
    );
    return (
      <li key={code}>
        <a
          href={hrefOf(code)}
          aria-label={name}
          title={name}
          aria-current={code === shown ? 'true' : undefined}
          className="choice-link"
        >
          {formatPeriodShort(code, locale)}
        </a>
      </li>
    );
  };
  const list = 'flex flex-wrap gap-x-4 gap-y-1';
  return (
    <nav
      aria-label={say.periods}
      className="flex flex-wrap items-baseline gap-x-4"
      data-periods={say.periodsLost}
    >
      <span className="text-ink-3" aria-hidden="true">
        {say.periods}
      </span>
      <div className="period-steps" data-piece="steps">
        {early.length > 0 && (
          <details open={early.some(({ code }) => code === shown)}>
            <summary className="py-1 text-cham underline underline-offset-4">
              {say.earlierPeriods(formatNumber(String(early.length), locale))}
            </summary>
            <ul className={list}>{early.map(step)}</ul>
          </details>
        )}
        <ul className={list}>{periods.slice(-openPeriods).map(step)}</ul>
      </div>
    </nav>
  );
}
