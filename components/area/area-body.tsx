import type { Dataset } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { Section } from '@/lib/domain/indicator/indicator';
import type { Area } from '@/lib/domain/territory/area';
import { inLocale, type Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import type { AreaPage } from '@/lib/pages/area-page';
import type { ReportTimeliness } from '@/lib/pages/report-timeliness';
import { groupSources, sourceNumbers } from '@/lib/pages/source-groups';
import { AreaNotes } from './area-notes';
import { AreaSection } from './area-section';
import { AreaWords } from './area-words';
import { KeyLine } from './key-line';
import { ReportTimes } from './report-times';

interface Props {
  readonly page: AreaPage;
  readonly area: Area;
  readonly breaks: readonly SeriesBreak[];
  readonly sections: readonly Section[];
  /** Of what is said in words; none where nobody is asked for any. */
  readonly themes?: Parameters<typeof AreaWords>[0]['themes'];
  /** When its reports came out, where it reports. */
  readonly times?: ReportTimeliness | null;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What is known of a province, a region or the country: first figures, sections, words, sources. */
export function AreaBody(props: Props) {
  const { page, area, breaks, sections, themes = [], times, locale, dataset } = props;
  const say = provinceMessages[locale];
  const name = inLocale(area, 'name', locale);
  const groups = groupSources(page.sources);
  const numbers = sourceNumbers(groups);
  return (
    <>
      <KeyLine keys={page.keys} numbers={numbers} locale={locale} dataset={dataset} />
      <div className="page-width area-body">
        {page.sections.length === 0 && (
          <p className="mt-10 max-w-text text-lg">
            {dataset === 'demo' ? say.emptyDemo(name) : say.empty(name)}
          </p>
        )}
        {page.sections.map((section, index) => (
          <AreaSection
            key={section.section?.code ?? ''}
            section={section}
            number={index + 1}
            area={area}
            breaks={breaks}
            numbers={numbers}
            locale={locale}
            dataset={dataset}
          />
        ))}
        <AreaWords
          words={page.words}
          themes={themes}
          number={page.sections.length + 1}
          numbers={numbers}
          locale={locale}
          dataset={dataset}
        />
        {times && <ReportTimes times={times} name={name} locale={locale} dataset={dataset} />}
        <AreaNotes
          page={page}
          sections={sections}
          sources={groups}
          locale={locale}
          dataset={dataset}
        />
      </div>
    </>
  );
}
