import { ChoiceLinks } from '@/components/layout/choice-links';
import { LinkedHighlight } from '@/components/maps/linked-highlight';
import { ProvinceMap } from '@/components/maps/province-map';
import type { BoundaryScheme } from '@/lib/domain/area';
import type { Dataset } from '@/lib/domain/figure';
import { formatCoverage, formatValueWithUnit } from '@/lib/format/figure';
import { formatPeriodInSentence } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { words } from '@/lib/messages/words';
import type { MappedIndicator } from '@/lib/pages/home-page';
import type { Ranking } from '@/lib/pages/ranking';
import { routes } from '@/lib/routes';
import { IndicatorForm } from './indicator-form';
import { RankingTable } from './ranking-table';
import { SourceLine } from './source-note';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly ranking: Ranking;
  readonly scheme: BoundaryScheme;
  readonly schemes: readonly BoundaryScheme[];
  readonly mapped: readonly MappedIndicator[];
}

/** More indicators than these are chosen from a list. */
const mostLinks = 10;

/** Map and ranking of one indicator; which one, and on which boundaries, is in the address. */
export function MapSection({ locale, dataset, ranking, scheme, schemes, mapped }: Props) {
  const say = homeMessages[locale];
  const { indicator, period, scope, coverage } = ranking;
  const [first] = ranking.ranked;
  const nameOf = (of: { nameVi: string; nameEn: string }) =>
    locale === 'vi' ? of.nameVi : of.nameEn;
  const addressOf = (slug: string, boundary: BoundaryScheme['code']) =>
    `${routes.home(locale, { dataset, indicator: slug, boundary })}#ban-do-xep-hang`;
  const provinceHref = (area: { readonly slug: string }) =>
    routes.province(locale, area.slug, {
      dataset,
      boundary: scheme.code === '63' ? '63' : undefined,
    });
  const unit = locale === 'vi' ? indicator.unitVi : indicator.unitEn;
  const sources = new Map(
    ranking.ranked.flatMap(({ shown }) => shown.sources.map((source) => [source.id, source])),
  );
  const isComputed = ranking.ranked.some(({ shown }) => shown.computed);
  return (
    <section aria-labelledby="ban-do" className="page-width mt-16" id="ban-do-xep-hang">
      <div className="border-ink border-t-2 pt-4">
        <h2 id="ban-do" className="text-2xl">
          {first
            ? say.mapFinding(
                nameOf(first.shown.area),
                formatValueWithUnit(first.shown.value, indicator, locale),
              )
            : say.mapHeading}
        </h2>
        <p className="mt-1 text-ink-2">
          {nameOf(indicator)} · {unit} · {words[locale].scopeShort[scope]} ·{' '}
          {formatPeriodInSentence(period, locale)} ·{' '}
          {formatCoverage({ of: 'areas', ...coverage }, locale)}
        </p>
      </div>
      <div className="mt-4 flex flex-wrap gap-x-10 gap-y-3 text-sm" data-screen-only="">
        {mapped.length > mostLinks ? (
          <IndicatorForm
            mapped={mapped}
            chosen={indicator}
            scheme={scheme}
            locale={locale}
            dataset={dataset}
          />
        ) : (
          <ChoiceLinks
            label={say.chooseIndicator}
            choices={mapped.map((entry) => ({
              name: nameOf(entry.indicator),
              href: addressOf(entry.indicator.slug, scheme.code),
              isChosen: entry.indicator.code === indicator.code,
            }))}
          />
        )}
        <ChoiceLinks
          label={say.boundaries}
          choices={schemes.map((entry) => ({
            name: nameOf(entry),
            href: addressOf(indicator.slug, entry.code),
            isChosen: entry.code === scheme.code,
          }))}
        />
      </div>
      <LinkedHighlight className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-[2fr_1fr]">
        <ProvinceMap
          locale={locale}
          dataset={dataset}
          ranking={ranking}
          boundary={scheme.code}
          referenceDate={scheme.referenceDate}
          hrefOf={provinceHref}
        />
        <RankingTable ranking={ranking} locale={locale} hrefOf={provinceHref} />
      </LinkedHighlight>
      <div className="mt-4 border-rule border-t pt-2 text-ink-3 text-sm">
        {isComputed && <p>{say.computedNote}</p>}
        {[...sources.values()].slice(0, 3).map((source) => (
          <SourceLine key={source.id} source={source} locale={locale} />
        ))}
      </div>
    </section>
  );
}
