import type { Dataset, FigureSource } from '@/lib/domain/figure/figure';
import type { Section } from '@/lib/domain/indicator/indicator';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodShort } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import type { AreaPage } from '@/lib/pages/area-page';
import { type SourceGroups, sourcePlace } from '@/lib/pages/source-groups';
import { SourceLine } from '../figures/source-note';
import { Revisions } from './revisions';

interface Props {
  readonly page: AreaPage;
  readonly sections: readonly Section[];
  readonly sources: SourceGroups;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What is not known, what was corrected, and every source of the page. */
export function AreaNotes({ page, sections, sources, locale, dataset }: Props) {
  const say = provinceMessages[locale];
  const nameOf = (of: { nameVi: string; nameEn: string }) => inLocale(of, 'name', locale);
  const { documents, reports } = sources;
  const known = new Set(page.sections.map(({ section }) => section?.code));
  const missing = sections.filter(
    ({ code, slug }) => !known.has(code) && !(slug === 'kho-khan-kien-nghi' && page.words.length),
  );
  return (
    <>
      {missing.length > 0 && page.sections.length > 0 && (
        <p className="mt-12 max-w-[46rem] border-rule-strong border-l-3 pl-4 text-ink-2">
          {say.missing(missing.map(nameOf).join('; '))}
        </p>
      )}
      <Revisions revised={page.revised} locale={locale} dataset={dataset} />
      {page.sources.length > 0 && (
        <section aria-labelledby="nguon" className="mt-14 border-ink border-t-2 pt-3">
          <h2 id="nguon" className="text-xl">
            {say.sourcesHeading}
          </h2>
          {documents.length > 0 && <Sources sources={documents} first={1} locale={locale} />}
          {reports && (
            <details className="mt-3 border-rule border-t text-sm">
              <summary className="py-2 text-cham underline underline-offset-4">
                {say.reportsAsSource(
                  reports.from === reports.to
                    ? formatPeriodShort(reports.to, locale)
                    : `${formatPeriodShort(reports.from, locale)}–${formatPeriodShort(reports.to, locale)}`,
                  formatNumber(String(reports.each.length), locale),
                )}
              </summary>
              <Sources sources={reports.each} first={documents.length + 1} locale={locale} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

function Sources({
  sources,
  first,
  locale,
}: {
  readonly sources: readonly FigureSource[];
  /** The number of the first. */
  readonly first: number;
  readonly locale: Locale;
}) {
  return (
    <ol start={first} className="source-list mt-3 gap-x-14 text-sm lg:columns-2">
      {sources.map((source, index) => (
        <li
          key={source.id}
          id={sourcePlace(first + index)}
          className="break-inside-avoid border-rule border-t py-2"
        >
          <SourceLine source={source} locale={locale} />
        </li>
      ))}
    </ol>
  );
}
