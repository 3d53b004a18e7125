import type { Dataset } from '@/lib/domain/figure/figure';
import type { Indicator, Section } from '@/lib/domain/indicator/indicator';
import { inLocale, type Locale } from '@/lib/locale';
import { methodMessages } from '@/lib/messages/method';
import { indicatorsBySection } from '@/lib/pages/glossary-page';
import { routes } from '@/lib/routes';

interface Props {
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/**
 * Every indicator's name by section, leading to its page. What they mean stood here once, so each keeps
 * the address that it had (`#chi-tieu-…`).
 */
export function IndicatorNames({ sections, indicators, locale, dataset }: Props) {
  const say = methodMessages[locale];
  return (
    <section id="dinh-nghia" aria-labelledby="dinh-nghia-ten" className="mt-6">
      <h2 id="dinh-nghia-ten" className="text-2xl">
        {say.indicatorsHeading}
      </h2>
      <p className="mt-1 max-w-text text-ink-2">
        {say.indicatorsText} <a href={routes.glossary(locale, { dataset })}>{say.glossary}</a>
      </p>
      {indicatorsBySection(indicators, sections).map(({ section, indicators: own }) => (
        <section key={section?.code ?? ''} className="mt-7">
          <h3 className="border-ink border-t-2 pt-2 text-lg">
            {section ? inLocale(section, 'name', locale) : say.context}
          </h3>
          <ul className="indicator-names">
            {own.map((indicator) => (
              <li key={indicator.code} id={`chi-tieu-${indicator.slug}`}>
                <a href={routes.indicator(locale, indicator.slug, { dataset })}>
                  {inLocale(indicator, 'name', locale)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
