import { Chart } from '@/components/charts/chart';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { Section } from '@/lib/domain/indicator/indicator';
import type { Area } from '@/lib/domain/territory/area';
import { contextPart } from '@/lib/embed-routes';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import { words } from '@/lib/messages/words';
import type { AreaSection as SectionModel } from '@/lib/pages/area-page';
import { programmeMoney } from '@/lib/pages/programme-money';
import { sectionCharts } from '@/lib/pages/section-charts';
import { sectionTitle } from '@/lib/pages/section-title';
import type { SourceNumbers } from '@/lib/pages/source-groups';
import { FigureRows } from './figure-rows';
import { ProgrammeTable } from './programme-table';

interface Props {
  readonly section: SectionModel;
  readonly number: number;
  readonly area: Area;
  readonly breaks: readonly SeriesBreak[];
  readonly numbers: SourceNumbers;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Where a part begins on an area's page. */
export function sectionId(section: Section | null): string {
  return section?.slug ?? contextPart;
}

/** So many rows stand open. */
const openRows = 5;

/** One part of an area's page: a finding, a picture, a table, what does not add up. */
export function AreaSection(props: Props) {
  const { section, number, area, breaks, numbers, locale, dataset } = props;
  const say = provinceMessages[locale];
  const name = section.section === null ? say.context : inLocale(section.section, 'name', locale);
  const areaName = inLocale(area, 'name', locale);
  const id = sectionId(section.section);
  const { finding, rows } = section;
  const title = sectionTitle(section, areaName, locale) || name;
  const shown = finding?.shown;
  const charts = sectionCharts(section, { locale, dataset, breaks, title });
  const isOne = charts.length === 1;
  // Beside one picture there is room for the first rows; below two the table folds whole.
  const open = charts.length > 1 ? [] : rows.slice(0, openRows);
  const folded = rows.slice(open.length);
  const table = (part: typeof rows) => (
    <FigureRows
      rows={part}
      caption={say.tableCaption(name, areaName)}
      numbers={numbers}
      locale={locale}
      dataset={dataset}
    />
  );
  return (
    <section id={id} aria-labelledby={`${id}-ten`} className="mt-14 border-ink border-t-2 pt-3">
      <h2 id={`${id}-ten`} className="small-caps font-sans text-ink-2">
        <span className="mr-3 text-cham">{formatNumber(String(number), locale)}</span>
        {name}
      </h2>
      {charts.every(({ frame }) => frame.title !== title) && (
        <>
          <h3 className="mt-1 max-w-[52rem] text-lg sm:text-xl sm:[text-wrap:pretty]">{title}</h3>
          {shown && (
            <p className="mt-1 text-ink-2 text-sm">
              {inLocale(shown.indicator, 'name', locale)} · {words[locale].scopeShort[shown.scope]}{' '}
              · {formatPeriodInSentence(shown.period, locale)}
            </p>
          )}
        </>
      )}
      <div className={isOne ? 'grid gap-x-12 lg:grid-cols-[minmax(0,47rem)_1fr]' : ''}>
        {charts.length > 0 && (
          <div className={isOne ? 'min-w-0' : 'grid gap-x-12 lg:grid-cols-2'}>
            {charts.map((chart) => (
              <Chart key={chart.kind} specification={chart} level={3} />
            ))}
          </div>
        )}
        <div className="mt-4 min-w-0">
          <Mismatches section={section} locale={locale} />
          <ProgrammeTable programmes={programmeMoney(rows)} locale={locale} />
          {open.length > 0 && table(open)}
          {folded.length > 0 && (
            <details className={open.length > 0 ? 'border-rule border-t' : ''}>
              <summary
                data-screen-only=""
                className="py-2 font-semibold text-cham underline underline-offset-4"
              >
                {(open.length > 0 ? say.moreRows : say.table)(
                  formatNumber(String(folded.length), locale),
                )}
              </summary>
              {table(folded)}
            </details>
          )}
        </div>
      </div>
    </section>
  );
}

function Mismatches({
  section,
  locale,
}: {
  readonly section: SectionModel;
  readonly locale: Locale;
}) {
  return section.mismatches.map(({ shown: total, parts, sum }) => (
    <p
      key={total.indicator.code}
      className="mb-3 max-w-[44rem] border-nghe border-l-3 pl-3 text-sm"
    >
      {inLocale(total.indicator, 'name', locale)}:{' '}
      {provinceMessages[locale].mismatch(
        formatNumber(total.value.type === 'number' ? total.value.value : '0', locale),
        parts.map((part) => formatNumber(part, locale)).join(' + '),
        formatNumber(sum, locale),
      )}
    </p>
  ));
}
