import type { Dataset } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { Section } from '@/lib/domain/indicator/indicator';
import type { Area } from '@/lib/domain/territory/area';
import { inLocale, type Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import type { AreaPage } from '@/lib/pages/area-page';
import { AreaNotes } from './area-notes';
import { AreaSection } from './area-section';
import { AreaWords } from './area-words';
import { KeyLine } from './key-line';

interface Props {
  readonly page: AreaPage;
  readonly area: Area;
  readonly breaks: readonly SeriesBreak[];
  readonly sections: readonly Section[];
  /** Of what is said in words; none where nobody is asked for any. */
  readonly themes?: Parameters<typeof AreaWords>[0]['themes'];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What is known of a province, a region or the country: first figures, sections, words, sources. */
export function AreaBody({ page, area, breaks, sections, themes = [], locale, dataset }: Props) {
  const say = provinceMessages[locale];
  const name = inLocale(area, 'name', locale);
  return (
    <>
      <KeyLine keys={page.keys} locale={locale} dataset={dataset} />
      <div className="page-width">
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
            locale={locale}
            dataset={dataset}
          />
        ))}
        <AreaWords
          words={page.words}
          themes={themes}
          number={page.sections.length + 1}
          locale={locale}
          dataset={dataset}
        />
        <AreaNotes page={page} sections={sections} locale={locale} dataset={dataset} />
      </div>
    </>
  );
}
