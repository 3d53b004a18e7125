import type { Dataset } from '@/lib/domain/figure/figure';
import type { Indicator, Section } from '@/lib/domain/indicator/indicator';
import { dayBefore } from '@/lib/domain/period';
import { formatDay } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/locale';
import { methodMessages } from '@/lib/messages/method';
import { routes } from '@/lib/routes';
import { ruledColumns } from './ruled-columns';

interface Props {
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

const definitions = `${ruledColumns} [&_dd>span]:block [&_dd>span]:text-ink-3 [&_dt]:font-semibold [&_dt]:text-base`;

/** Every indicator of the catalogue with its unit, kind, definition and legal basis. */
export function DefinitionList({ sections, indicators, locale, dataset }: Props) {
  const say = methodMessages[locale];
  const nameOf = (of: { nameVi: string; nameEn: string }) => inLocale(of, 'name', locale);
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return (
    <section id="dinh-nghia" aria-labelledby="dinh-nghia-ten" className="mt-6">
      <h2 id="dinh-nghia-ten" className="text-2xl">
        {say.definitionsHeading}
      </h2>
      {[...sections, null].map((section) => {
        const own = indicators.filter((indicator) => indicator.section === (section?.code ?? null));
        if (own.length === 0) return null;
        return (
          <section key={section?.code ?? ''} className="mt-7">
            <h3 className="border-ink border-t-2 pt-2 text-lg">
              {section ? nameOf(section) : say.context}
            </h3>
            <dl className={definitions}>
              {own.map((indicator) => {
                const weight = indicator.weight ? byCode.get(indicator.weight) : undefined;
                return (
                  <div key={indicator.code} id={`chi-tieu-${indicator.slug}`}>
                    <dt>
                      <a
                        href={routes.indicator(locale, indicator.slug, { dataset })}
                        className="text-ink"
                      >
                        {nameOf(indicator)}
                      </a>
                    </dt>
                    <dd>
                      {inLocale(indicator, 'definition', locale)}
                      <span>
                        {[
                          `${say.unit}: ${inLocale(indicator, 'unit', locale)}`,
                          say.kind[indicator.kind],
                          ...(weight ? [say.weighted(nameOf(weight))] : []),
                        ].join(' · ')}
                        {indicator.legalSource && (
                          <>
                            {' · '}
                            {say.legal}: <span lang="vi">{indicator.legalSource}</span>
                            {indicator.legalSourceUntil && (
                              <>
                                {', '}
                                {say.legalUntil(
                                  formatDay(dayBefore(indicator.legalSourceUntil), locale),
                                )}
                                {'. '}
                                {inLocale(indicator, 'legalSourceNote', locale)}
                              </>
                            )}
                          </>
                        )}
                      </span>
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        );
      })}
    </section>
  );
}
