import type { Dataset } from '@/lib/domain/figure/figure';
import { breaksOf } from '@/lib/domain/figure/series';
import { dayBefore } from '@/lib/domain/period';
import { formatDay } from '@/lib/format/date';
import { formatValueWithUnit } from '@/lib/format/figure';
import { formatPeriod, formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { indicatorMessages } from '@/lib/messages/indicator';
import { methodMessages } from '@/lib/messages/method';
import type { Almanac } from '@/lib/pages/almanac';
import { type IndicatorPage, silentProvinces } from '@/lib/pages/indicator-page';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import type { StartMap } from '@/lib/pages/start-map';
import { routes } from '@/lib/routes';
import { SourceLine } from '../figures/source-note';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The provinces without a figure at the period shown, by reason. */
export function SilentProvinces({ map, locale }: Props & { readonly map: StartMap }) {
  const say = indicatorMessages[locale];
  const silent = silentProvinces(map.ranking);
  const reasons = [...new Set(silent.map(({ reason }) => reason))];
  return (
    <section aria-labelledby="chua-co">
      <h2 id="chua-co" className="text-lg">
        {say.silentHeading}
      </h2>
      <p className="mt-1 text-ink-2 text-sm">
        {silent.length === 0
          ? say.silentNone
          : say.silentText(formatPeriodInSentence(map.period, locale))}
      </p>
      <dl className="mt-2 text-sm">
        {reasons.map((reason) => (
          <div key={reason} className="border-rule border-t py-1.5">
            <dt className="text-ink-3">{say.silent[reason]}</dt>
            <dd>
              {silent
                .filter((one) => one.reason === reason)
                .map(({ area }) => inLocale(area, 'name', locale))
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Figures that other sources give otherwise, each with what they say. */
export function Disagreements({
  figures,
  locale,
}: Props & { readonly figures: readonly ShownFigure[] }) {
  const say = indicatorMessages[locale];
  if (figures.length === 0) return null;
  const nameOf = ({ area }: ShownFigure) =>
    area.level === 'country' ? areaMessages[locale].countryName : inLocale(area, 'name', locale);
  return (
    <section aria-labelledby="khac-nhau">
      <h2 id="khac-nhau" className="text-lg">
        {say.disagreeHeading}
      </h2>
      <p className="mt-1 text-ink-2 text-sm">{say.disagreeText}</p>
      {figures.map((shown) => (
        <div
          key={`${shown.area.id} ${shown.period}`}
          className="mt-2 border-rule border-t pt-1.5 text-sm"
        >
          <h3 className="font-sans font-semibold text-sm">
            {nameOf(shown)}, {formatPeriod(shown.period, locale)}
          </h3>
          <ul>
            <li>
              {formatValueWithUnit(shown.value, shown.indicator, locale)} ({say.shown})
              {shown.sources.map((source) => (
                <SourceLine key={source.id} source={source} locale={locale} />
              ))}
            </li>
            {shown.others.map((other) => (
              <li key={other.id} className="mt-1">
                {formatValueWithUnit(other.value, shown.indicator, locale)}
                <SourceLine source={other.source} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Definition, kind, how it adds up, what it rests on, and when its meaning changed. */
export function IndicatorMethod({
  page,
  almanac: { indicators, breaks, country },
  locale,
  dataset,
}: Props & {
  readonly page: IndicatorPage;
  readonly almanac: Pick<Almanac, 'indicators' | 'breaks' | 'country'>;
}) {
  const say = indicatorMessages[locale];
  const { indicator } = page;
  const link = (code: string) => {
    const found = indicators.find((one) => one.code === code);
    return found ? (
      <a key={code} href={routes.indicator(locale, found.slug, { dataset })} className="block">
        {inLocale(found, 'name', locale)}
      </a>
    ) : null;
  };
  const parts = [...indicator.numerators, ...indicator.denominators];
  const lines = [
    [say.unit, inLocale(indicator, 'unit', locale)],
    [say.kind, methodMessages[locale].kind[indicator.kind]],
    [say.overAreas, say.areaAggregation[indicator.areaAggregation]],
    [say.weight, indicator.weight && link(indicator.weight)],
    [say.parts, parts.length > 0 && parts.map(link)],
    [say.population, indicator.populationOf && link(indicator.populationOf)],
    [
      say.legal,
      indicator.legalSource && (
        <>
          <span lang="vi">{indicator.legalSource}</span>
          {indicator.legalSourceUntil && (
            <>
              {', '}
              {methodMessages[locale].legalUntil(
                formatDay(dayBefore(indicator.legalSourceUntil), locale),
              )}
              {'. '}
              {inLocale(indicator, 'legalSourceNote', locale)}
            </>
          )}
        </>
      ),
    ],
  ] as const;
  const own = breaksOf(breaks, indicator, country.id, 'ALL');
  return (
    <section aria-labelledby="cach-dem">
      <h2 id="cach-dem" className="text-lg">
        {say.methodHeading}
      </h2>
      <p className="mt-1">{inLocale(indicator, 'definition', locale)}</p>
      <dl className="mt-3 text-sm">
        {lines.map(([label, text]) =>
          text ? (
            <div key={label} className="indicator-line border-rule border-t py-1.5">
              <dt className="text-ink-3">{label}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {own.length > 0 && (
        <>
          <h3 className="mt-4 font-sans font-semibold text-sm">{say.breaks}</h3>
          <ul className="text-sm">
            {own.map((one) => (
              <li key={`${one.on} ${one.reasonVi}`} className="border-rule border-t py-1.5">
                {formatDay(one.on, locale)}: {inLocale(one, 'reason', locale)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 text-sm" data-screen-only="">
        <a href={routes.method(locale, { dataset })}>{say.moreMethod}</a>
      </p>
    </section>
  );
}
