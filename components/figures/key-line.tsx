import type { Dataset } from '@/lib/domain/figure';
import { formatPeriod } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import { rankText } from '@/lib/pages/finding';
import type { FigureCell } from '@/lib/pages/province-page';
import { ChangeText } from './change-text';
import { ComputedMark } from './computed-mark';
import { FigureText } from './figure-text';
import { SourceNote } from './source-note';

interface Props {
  readonly cells: readonly FigureCell[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** A province's line of figures, each with its rank and its change. */
export function KeyLine({ cells, locale, dataset }: Props) {
  if (cells.length === 0) return null;
  return (
    <section aria-label={provinceMessages[locale].keys} className="page-width mt-8">
      <dl className="grid border-ink border-t-2 sm:grid-cols-2 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
        {cells.map(({ whole, rank, change }, index) => {
          if (!whole) return null;
          const { indicator } = whole;
          return (
            <div
              key={indicator.code}
              className={`border-rule border-b py-3 pr-5 lg:border-b-0 ${index > 0 ? 'lg:border-l lg:pl-5' : ''}`}
            >
              <dt className="text-sm">
                {locale === 'vi' ? indicator.nameVi : indicator.nameEn}
                <span className="block text-ink-3">{formatPeriod(whole.period, locale)}</span>
              </dt>
              <dd className="mt-1 text-sm">
                <FigureText
                  value={whole.value}
                  indicator={indicator}
                  locale={locale}
                  numberClassName="whitespace-nowrap font-semibold font-serif text-2xl text-cham"
                />
                <ComputedMark shown={whole} locale={locale} />
                {rank && <span className="block text-ink-2">{rankText(rank, locale)}</span>}
                {change && <ChangeText change={change} indicator={indicator} locale={locale} />}
                <SourceNote shown={whole} locale={locale} dataset={dataset} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
