import type { Dataset } from '@/lib/domain/figure/figure';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import type { CountryRow, CountrySection } from '@/lib/pages/home-page';
import { ChangeText } from '../figures/change-text';
import { FigureLines } from '../figures/figure-lines';

interface Props {
  readonly sections: readonly CountrySection[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Rows of a section that stand open; the others are one tap away. */
const openRows = 5;

/** The country's figures, section by section, in two columns of ruled rows. */
export function CountryTable({ sections, locale, dataset }: Props) {
  const say = homeMessages[locale];
  return (
    <div className="gap-x-14 lg:columns-2">
      {sections.map(({ section, rows, partial }) => {
        const name = section === null ? say.context : inLocale(section, 'name', locale);
        const rest = rows.slice(openRows);
        return (
          <section
            key={section?.code ?? ''}
            className="when-near mb-9 break-inside-avoid-column [--height-before:36rem] lg:[--height-before:30rem]"
          >
            <h3 className="break-after-avoid border-ink border-t-2 pt-2 pb-1 text-lg">{name}</h3>
            {rows.length > 0 && (
              <Rows rows={rows.slice(0, openRows)} name={name} locale={locale} dataset={dataset} />
            )}
            {rest.length > 0 && (
              <details className="border-rule border-t">
                <summary
                  data-screen-only=""
                  className="py-2 text-cham text-sm underline underline-offset-4"
                >
                  {say.moreRows(formatNumber(String(rest.length), locale))}
                </summary>
                <Rows rows={rest} name={name} locale={locale} dataset={dataset} />
              </details>
            )}
            {partial.length > 0 && (
              <div className="border-rule border-t pt-3 pl-4">
                <h4 className="break-after-avoid font-normal font-sans text-ink-2 text-sm italic">
                  {say.countryPartial}
                </h4>
                <PartialRows
                  rows={partial}
                  name={`${name}: ${say.countryPartial}`}
                  locale={locale}
                  dataset={dataset}
                />
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly CountryRow[];
  readonly name: string;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Sums of a part of the country; of many some are folded too. */
function PartialRows(props: RowsProps) {
  const say = homeMessages[props.locale];
  const rest = props.rows.slice(openRows);
  return (
    <>
      <Rows {...props} rows={props.rows.slice(0, openRows)} />
      {rest.length > 0 && (
        <details className="border-rule border-t">
          <summary
            data-screen-only=""
            className="py-2 text-cham text-sm underline underline-offset-4"
          >
            {say.moreRows(formatNumber(String(rest.length), props.locale))}
          </summary>
          <Rows {...props} rows={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ rows, name, locale, dataset }: RowsProps) {
  const say = homeMessages[locale];
  return (
    <table className="w-full">
      <caption className="sr-only">{name}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{say.indicator}</th>
          <th scope="col" colSpan={2}>
            {say.value}
          </th>
        </tr>
      </thead>
      {rows.map(({ shown, change }) => (
        <tbody key={shown.indicator.code} className="figure-lines">
          <FigureLines
            shown={shown}
            name={inLocale(shown.indicator, 'name', locale)}
            look="first"
            locale={locale}
            dataset={dataset}
          >
            {change && <ChangeText change={change} indicator={shown.indicator} locale={locale} />}
          </FigureLines>
        </tbody>
      ))}
    </table>
  );
}
