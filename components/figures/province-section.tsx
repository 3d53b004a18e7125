import type { Area } from '@/lib/domain/area';
import type { Dataset } from '@/lib/domain/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import { words } from '@/lib/messages/words';
import { findingOf, findingOfEach } from '@/lib/pages/finding';
import type { ProvinceSection as SectionModel } from '@/lib/pages/province-page';
import { isWhole } from '@/lib/pages/shown-figure';
import { FigureRows } from './figure-rows';

interface Props {
  readonly section: SectionModel;
  readonly number: number;
  readonly area: Area;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Up to so many rows a table stands open. */
const openRows = 6;

/** One part of a province's page: a finding, a picture, a table, what does not add up. */
export function ProvinceSection({ section, number, area, locale, dataset }: Props) {
  const say = provinceMessages[locale];
  const name =
    section.section === null
      ? say.context
      : locale === 'vi'
        ? section.section.nameVi
        : section.section.nameEn;
  const areaName = locale === 'vi' ? area.nameVi : area.nameEn;
  const id = section.section?.slug ?? 'boi-canh';
  const { finding, rows } = section;
  const isSide = (rows[0]?.cells.length ?? 0) > 1;
  const title = finding
    ? isSide
      ? titleOfEach(section, locale)
      : titleOf(section, areaName, locale)
    : name;
  const shown = finding?.shown;
  const table = (
    <FigureRows
      rows={rows}
      caption={say.tableCaption(name, areaName)}
      locale={locale}
      dataset={dataset}
    />
  );
  return (
    <section id={id} aria-labelledby={`${id}-ten`} className="mt-14 border-ink border-t-2 pt-3">
      <p className="small-caps text-ink-2">
        <span className="mr-3 text-cham">{formatNumber(String(number), locale)}</span>
        {name}
      </p>
      <h2 id={`${id}-ten`} className="mt-1 max-w-[52rem] text-lg sm:text-xl sm:[text-wrap:pretty]">
        {title}
      </h2>
      {shown && (
        <p className="mt-1 text-ink-2 text-sm">
          {locale === 'vi' ? shown.indicator.nameVi : shown.indicator.nameEn} ·{' '}
          {words[locale].scopeShort[shown.scope]} · {formatPeriodInSentence(shown.period, locale)}
        </p>
      )}
      {section.mismatches.map(({ shown: total, parts, sum }) => (
        <p
          key={total.indicator.code}
          className="mt-3 max-w-[44rem] border-nghe border-l-3 pl-3 text-sm"
        >
          {locale === 'vi' ? total.indicator.nameVi : total.indicator.nameEn}:{' '}
          {say.mismatch(
            formatNumber(total.value.type === 'number' ? total.value.value : '0', locale),
            parts.map((part) => formatNumber(part, locale)).join(' + '),
            formatNumber(sum, locale),
          )}
        </p>
      ))}
      <div className="mt-4">
        {rows.length <= openRows ? (
          table
        ) : (
          <details>
            <summary className="py-1 font-semibold text-cham underline underline-offset-4">
              {say.table(formatNumber(String(rows.length), locale))}
            </summary>
            {table}
          </details>
        )}
      </div>
    </section>
  );
}

function titleOf({ finding }: SectionModel, areaName: string, locale: Locale): string {
  return finding ? findingOf(finding.shown, areaName, finding.cell, locale) : '';
}

function titleOfEach({ finding, rows }: SectionModel, locale: Locale): string {
  const row = rows.find(({ indicator }) => indicator.code === finding?.shown.indicator.code);
  return findingOfEach(row?.cells.map(({ whole }) => whole).filter(isWhole) ?? [], locale);
}
