import type { Dataset } from '@/lib/domain/figure/figure';
import type { Indicator, Section } from '@/lib/domain/indicator/indicator';
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

/** Every indicator of the catalogue with its definition and unit; its page says the rest. */
export function DefinitionList({ sections, indicators, locale, dataset }: Props) {
  const say = methodMessages[locale];
  const nameOf = (of: { nameVi: string; nameEn: string }) => inLocale(of, 'name', locale);
  return (
    <section id="dinh-nghia" aria-labelledby="dinh-nghia-ten" className="mt-6">
      <h2 id="dinh-nghia-ten" className="text-2xl">
        {say.definitionsHeading}
      </h2>
      <p className="mt-1 max-w-text text-ink-2">{say.definitionsText}</p>
      {[...sections, null].map((section) => {
        const own = indicators.filter((indicator) => indicator.section === (section?.code ?? null));
        if (own.length === 0) return null;
        return (
          <section key={section?.code ?? ''} className="mt-7">
            <h3 className="border-ink border-t-2 pt-2 text-lg">
              {section ? nameOf(section) : say.context}
            </h3>
            <dl className={definitions}>
              {own.map((indicator) => (
                <div key={indicator.code} id={`chi-tieu-${indicator.slug}`}>
                  <dt>
                    <a href={routes.indicator(locale, indicator.slug, { dataset })}>
                      {nameOf(indicator)}
                    </a>
                  </dt>
                  <dd>
                    {inLocale(indicator, 'definition', locale)}
                    <span>
                      {say.unit}: {inLocale(indicator, 'unit', locale)}
                    </span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}
