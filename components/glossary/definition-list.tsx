import type { Dataset } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { inLocale, type Locale } from '@/lib/locale';
import { methodMessages } from '@/lib/messages/method';
import { routes } from '@/lib/routes';
import { ruledColumns } from '../method/ruled-columns';

interface Props {
  readonly indicators: readonly Indicator[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

const definitions = `${ruledColumns} [&_dd>span]:block [&_dd>span]:text-ink-3 [&_dt]:font-semibold [&_dt]:text-base`;

/** Indicators with their definition and unit; the page of each says the rest. */
export function DefinitionList({ indicators, locale, dataset }: Props) {
  const say = methodMessages[locale];
  return (
    <dl className={definitions}>
      {indicators.map((indicator) => (
        <div key={indicator.code} id={`chi-tieu-${indicator.slug}`}>
          <dt>
            <a href={routes.indicator(locale, indicator.slug, { dataset })}>
              {inLocale(indicator, 'name', locale)}
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
  );
}
