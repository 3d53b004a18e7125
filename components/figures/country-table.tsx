import type { Dataset } from '@/lib/domain/figure';
import { formatCoverage } from '@/lib/format/figure';
import { formatPeriod } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import { homeMessages } from '@/lib/messages/home';
import type { CountrySection } from '@/lib/pages/home-page';
import { ChangeText } from './change-text';
import { FigureText } from './figure-text';
import { SourceNote } from './source-note';

interface Props {
  readonly sections: readonly CountrySection[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The country's figures, section by section, in two columns of ruled rows. */
export function CountryTable({ sections, locale, dataset }: Props) {
  const say = homeMessages[locale];
  return (
    <div className="gap-x-14 lg:columns-2">
      {sections.map(({ section, rows }) => (
        <table key={section?.code ?? ''} className="mb-8 w-full">
          <caption className="break-after-avoid border-ink border-t-2 pt-2 pb-1 text-left font-semibold font-serif text-lg">
            {section === null ? say.context : locale === 'vi' ? section.nameVi : section.nameEn}
          </caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{say.indicator}</th>
              <th scope="col">{say.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ shown, change }) => (
              <tr
                key={shown.indicator.code}
                className="break-inside-avoid border-rule border-t align-baseline"
              >
                <th scope="row" className="py-2 pr-4 font-normal text-sm">
                  <span className="block">
                    {locale === 'vi' ? shown.indicator.nameVi : shown.indicator.nameEn}
                  </span>
                  <span className="block text-ink-3">{formatPeriod(shown.period, locale)}</span>
                  <SourceNote shown={shown} locale={locale} dataset={dataset} />
                </th>
                <td className="w-[46%] py-2 text-right text-sm">
                  <FigureText
                    value={shown.value}
                    indicator={shown.indicator}
                    locale={locale}
                    numberClassName="whitespace-nowrap font-semibold text-base text-ink"
                  />
                  {shown.computed && (
                    <span className="block text-nghe-ink">
                      {figureMessages[locale].computedHere}
                      {' · '}
                      {formatCoverage(shown.computed.coverage, locale)}
                      {shown.computed.partial && `, ${figureMessages[locale].partial}`}
                    </span>
                  )}
                  {change && (
                    <span className="block text-ink-2">
                      <ChangeText change={change} indicator={shown.indicator} locale={locale} />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
