import type { Dataset } from '@/lib/domain/figure/figure';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import { rankText } from '@/lib/pages/finding';
import type { KeyLines } from '@/lib/pages/key-figures';
import type { SourceNumbers } from '@/lib/pages/source-groups';
import { besideText } from '@/lib/pages/statement';
import { ChangeText } from '../figures/change-text';
import { ComputedMark } from '../figures/computed-mark';
import { FigureText } from '../figures/figure-text';
import { SourceNote } from '../figures/source-note';

interface Props {
  readonly keys: KeyLines;
  readonly numbers: SourceNumbers;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/**
 * An area's first figures, each with its rank and its change, in lines of one year: what is older
 * stands below, smaller, under its year.
 */
export function KeyLine({ keys, ...of }: Props) {
  const { locale } = of;
  if (keys.length === 0) return null;
  return (
    <section aria-label={provinceMessages[locale].keys} className="page-width mt-8">
      {keys.map(({ year, figures }, index) => (
        <div key={year}>
          {index > 0 && <p className="small-caps mt-3 text-ink-2 text-sm">{year}</p>}
          <Line figures={figures} isOlder={index > 0} {...of} />
        </div>
      ))}
    </section>
  );
}

function Line({
  figures,
  isOlder,
  numbers,
  locale,
  dataset,
}: Omit<Props, 'keys'> & {
  readonly figures: KeyLines[number]['figures'];
  readonly isOlder: boolean;
}) {
  return (
    <dl
      className={`grid sm:grid-cols-2 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none ${isOlder ? 'border-rule border-t' : 'border-ink border-t-2'}`}
    >
      {figures.map(({ cell, whole, around }, index) => {
        const { rank, change } = cell;
        const { indicator } = whole;
        return (
          <div
            key={indicator.code}
            className={`border-rule border-b py-3 pr-5 lg:border-b-0 ${index > 0 ? 'lg:border-l lg:pl-5' : ''}`}
          >
            <dt className="text-sm">
              {inLocale(indicator, 'shortName', locale)}
              <span className="block text-ink-3">{formatPeriod(whole.period, locale)}</span>
            </dt>
            <dd className="mt-1 text-sm">
              <FigureText
                value={whole.value}
                indicator={indicator}
                locale={locale}
                numberClassName={`whitespace-nowrap font-semibold font-serif ${isOlder ? 'text-lg text-ink-2' : 'text-2xl text-cham'}`}
              />
              <ComputedMark shown={whole} locale={locale} />
              <div className="figure-when">
                {rank && <span className="text-ink-2">{rankText(rank, locale)}</span>}
                <SourceNote
                  isCited
                  shown={whole}
                  numbers={numbers}
                  locale={locale}
                  dataset={dataset}
                />
              </div>
              {around.length > 0 && (
                <span className="block text-ink-3">
                  {around.map((one) => besideText(one, locale)).join(' · ')}
                </span>
              )}
              {change && (
                <ChangeText
                  change={change}
                  indicator={indicator}
                  numbers={numbers}
                  locale={locale}
                />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
