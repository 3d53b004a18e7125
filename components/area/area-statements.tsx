import type { Dataset } from '@/lib/domain/figure/figure';
import type { Section } from '@/lib/domain/indicator/indicator';
import type { Locale } from '@/lib/locale';
import type { AreaPage } from '@/lib/pages/area-page';
import { Statements } from '../figures/statements';
import { sectionId } from './area-section';

interface Props {
  readonly page: Pick<AreaPage, 'statements'>;
  readonly sections: readonly Section[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What matters most of an area, each sentence with the way to its figure on the same page. */
export function AreaStatements({ page: { statements }, sections, locale, dataset }: Props) {
  if (statements.length === 0) return null;
  const sectionOf = (code: string | null) => sections.find((one) => one.code === code) ?? null;
  return (
    <div className="mt-5">
      <Statements
        statements={statements}
        locale={locale}
        dataset={dataset}
        placeOf={({ indicator }) => `#${sectionId(sectionOf(indicator.section))}`}
      />
    </div>
  );
}
