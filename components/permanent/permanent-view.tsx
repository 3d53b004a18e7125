import type { Figure } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { formatDayOfInstant, formatInstant } from '@/lib/format/date';
import { formatValueWithUnit } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { permanentMessages } from '@/lib/messages/permanent';
import { permanentViewMessages } from '@/lib/messages/permanent-view';
import { words } from '@/lib/messages/words';
import type { Almanac } from '@/lib/pages/almanac';
import type { IndicatorPage } from '@/lib/pages/indicator-page';
import { countryTrend } from '@/lib/pages/indicator-picture';
import type { ViewChange, ViewFate } from '@/lib/pages/permanent-view';
import { routes } from '@/lib/routes';
import { Chart } from '../charts/chart';
import { KeyFigure } from '../figures/key-figure';
import { RankedMap, RankedMapHeading } from '../provinces/ranked-map';

interface Props {
  readonly page: IndicatorPage;
  readonly fate: ViewFate;
  readonly almanac: Almanac;
  /** The instant of the publication that is shown, ISO. */
  readonly moment: string;
  /** This page, with host. */
  readonly address: string;
  /** The same choice as it stands now. */
  readonly nowHref: string;
  readonly locale: Locale;
}

/** An indicator's page as it stood after a publication: the figures of then, and what became of them. */
export function PermanentViewBody(props: Props) {
  const { page, fate, almanac, moment, address, nowHref, locale } = props;
  const say = permanentViewMessages[locale];
  const { country, map, indicator } = page;
  const context = { locale, dataset: 'real' } as const;
  const trend = country && countryTrend(country, context, almanac.breaks);
  const name = inLocale(indicator, 'name', locale);
  return (
    <article className="page-width pt-9">
      <p className="small-caps text-ink-2">{say.line(formatInstant(moment, locale))}</p>
      <h1 className="mt-1 max-w-[52rem] text-2xl sm:text-3xl">{name}</h1>
      <Fate fate={fate} locale={locale} />
      <p className="mt-3 max-w-text text-ink-2 text-sm">
        {say.what} <a href={nowHref}>{say.nowPage}</a>
      </p>
      <Differences fate={fate} almanac={almanac} locale={locale} />
      {country && (
        <div className="indicator-country mt-8 gap-x-14 gap-y-8">
          <KeyFigure
            row={{ shown: country.shown, change: country.change, earlier: [] }}
            alike={[]}
            {...context}
          />
          {trend && <Chart specification={trend} level={2} />}
        </div>
      )}
      {map && (
        <section aria-labelledby="ban-do" className="mt-12">
          <RankedMapHeading locale={locale} map={map} id="ban-do" title={say.mapHeading} />
          <RankedMap
            {...context}
            map={map}
            schemes={almanac.schemes}
            addressOf={({ indicator: _, ...choice }) =>
              routes.indicator(locale, indicator.slug, choice)
            }
          />
        </section>
      )}
      <h2 className="mt-10 text-xl">{permanentMessages[locale].citeHeading}</h2>
      <p className="mt-2 max-w-text" data-cite="">
        {say.cite(name, formatInstant(moment, locale), address)}
      </p>
    </article>
  );
}

/** Whether all of it stands, or when and by which release it was first replaced. */
function Fate({ fate, locale }: Pick<Props, 'fate' | 'locale'>) {
  const say = permanentViewMessages[locale];
  const { changes, added, since } = fate;
  if (!since) return <p className="mt-4 max-w-text text-ink-2">{say.current}</p>;
  const count = (list: readonly unknown[]) => formatNumber(String(list.length), locale);
  return (
    <div className="mt-5 max-w-[46rem] border-nghe border-l-3 bg-nghe-wash px-4 py-3">
      <p>
        {say.superseded(formatDayOfInstant(since.publishedAt, locale))}
        <ReleaseOf figure={since} locale={locale} />.{' '}
        {changes.length > 0 && say.changed(count(changes))}{' '}
        {added.length > 0 && say.added(count(added))}
      </p>
    </div>
  );
}

function ReleaseOf({ figure, locale }: { readonly figure: Figure; readonly locale: Locale }) {
  if (!figure.release) return null;
  return (
    <>
      {' '}
      {permanentMessages[locale].byRelease}{' '}
      <a href={routes.release(locale, figure.release.slug)}>
        {inLocale(figure.release, 'title', locale)}
      </a>
    </>
  );
}

/** Each figure that says something else since: what it said here, what it says now, and by what. */
function Differences({ fate, almanac, locale }: Pick<Props, 'fate' | 'almanac' | 'locale'>) {
  const say = permanentViewMessages[locale];
  if (fate.since === null) return null;
  const indicatorOf = (figure: Figure) =>
    almanac.indicators.find(({ code }) => code === figure.indicator);
  return (
    <section aria-labelledby="khac" className="mt-8">
      <h2 id="khac" className="text-xl">
        {say.differences}
      </h2>
      <ul className="permanent-revisions">
        {fate.changes.map((change) => {
          const indicator = indicatorOf(change.before);
          return (
            indicator && (
              <Difference
                key={change.before.id}
                change={change}
                indicator={indicator}
                locale={locale}
              />
            )
          );
        })}
        {fate.added.map(({ figure, area }) => {
          const indicator = indicatorOf(figure);
          return (
            indicator && (
              <li key={figure.id}>
                <span>
                  {inLocale(area, 'name', locale)}, {formatPeriod(figure.period, locale)}
                </span>
                {say.nothing} →{' '}
                <a href={routes.permanent(locale, figure.id)}>
                  {formatValueWithUnit(figure.value, indicator, locale)}
                </a>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function Difference({
  change: { before, by, now, area },
  indicator,
  locale,
}: {
  readonly change: ViewChange;
  readonly indicator: Indicator;
  readonly locale: Locale;
}) {
  const say = permanentViewMessages[locale];
  return (
    <li>
      <span>
        {inLocale(area, 'name', locale)}, {formatPeriod(before.period, locale)},{' '}
        {words[locale].scopeShort[before.scope]}
      </span>
      <a href={routes.permanent(locale, before.id)}>
        {formatValueWithUnit(before.value, indicator, locale)}
      </a>
      →{' '}
      <a href={routes.permanent(locale, now.id)}>
        {formatValueWithUnit(now.value, indicator, locale)}
      </a>
      <span>
        {say.on(formatDayOfInstant(by.publishedAt, locale))}
        <ReleaseOf figure={by} locale={locale} />
      </span>
    </li>
  );
}
