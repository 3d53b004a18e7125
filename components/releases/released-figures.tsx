import type { Dataset, Figure } from '@/lib/domain/figure/figure';
import { cellPart } from '@/lib/format/cell-part';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod, formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { releasesMessages } from '@/lib/messages/releases';
import { words } from '@/lib/messages/words';
import type { ReleasedReport, ReleasedSection } from '@/lib/pages/release-page';
import { routes } from '@/lib/routes';
import { AmountCells } from '../figures/amount-cells';

interface Props {
  readonly reports: readonly ReleasedReport[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** A release's figures as they came out, province by province; each report folds. */
export function ReleasedFigures({ reports, locale, dataset }: Props) {
  const say = releasesMessages[locale];
  return (
    <section aria-labelledby="so-lieu" className="mt-10 border-ink border-t-2 pt-3">
      <h2 id="so-lieu" className="text-xl">
        {say.holds}
      </h2>
      {reports.map((report) => {
        const name = inLocale(report.area, 'name', locale);
        return (
          <details
            key={`${report.area.id} ${report.quarter}`}
            open={reports.length === 1}
            className="border-rule border-b"
          >
            <summary className="py-2.5">
              <span className="font-semibold font-serif text-lg">
                {say.figuresOf(name, formatPeriod(report.quarter, locale))}
              </span>
              <span className="ml-3 text-ink-3 text-sm">
                {say.figures(formatNumber(String(report.figures), locale))} ·{' '}
                {words[locale].revision(report.revision)}
              </span>
            </summary>
            <p className="text-sm">
              <a
                href={routes.province(locale, report.area.slug, { dataset })}
                className="inline-block py-1"
              >
                {name}
              </a>
            </p>
            <div className="gap-x-14 pb-6 lg:columns-2">
              {report.sections.map((section) => (
                <SectionTable
                  key={section.section?.code ?? ''}
                  section={section}
                  quarter={report.quarter}
                  locale={locale}
                />
              ))}
            </div>
          </details>
        );
      })}
    </section>
  );
}

function SectionTable({
  section: { section, rows },
  quarter,
  locale,
}: {
  readonly section: ReleasedSection;
  readonly quarter: string;
  readonly locale: Locale;
}) {
  const say = releasesMessages[locale];
  const name = section === null ? say.context : inLocale(section, 'name', locale);
  return (
    <table className="mt-4 w-full text-sm">
      <caption className="break-after-avoid border-rule-strong border-b pb-1 text-left font-semibold text-base">
        {name}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{say.indicator}</th>
          <th scope="col" colSpan={2}>
            {say.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ indicator, figure }, index) => (
          <tr key={figure.id} className="break-inside-avoid border-rule border-b align-baseline">
            <th
              scope="row"
              className={`py-1.5 pr-4 font-normal ${figure.scope === 'EMM' && rows[index - 1]?.indicator.code === indicator.code ? 'pl-4 text-ink-2' : ''}`}
            >
              {inLocale(indicator, 'name', locale)}
              {apartOf(figure, quarter, locale).map((part) => `, ${part}`)}
              {figure.note && (
                <span lang="vi" className="block text-ink-3">
                  {figure.note}
                </span>
              )}
              {figure.value.type === 'text' && (
                <span lang="vi" className="block whitespace-pre-line">
                  {figure.value.text}
                </span>
              )}
            </th>
            {figure.value.type === 'text' ? (
              <td colSpan={2} />
            ) : (
              <AmountCells
                value={figure.value}
                indicator={indicator}
                locale={locale}
                className="py-1.5"
              />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What sets a figure apart from its indicator's own of the report's quarter. */
function apartOf(figure: Figure, quarter: string, locale: Locale): string[] {
  const part = cellPart(figure, locale);
  return [
    ...(part ? [part] : []),
    ...(figure.period === quarter ? [] : [formatPeriodInSentence(figure.period, locale)]),
  ];
}
