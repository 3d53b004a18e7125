import { cellKey, type Indicator, itemKey } from '@/lib/domain/indicator/indicator';
import { carriedOutBy } from '@/lib/domain/indicator/year-aim';
import { type Day, previousYearEnd, type Quarter } from '@/lib/domain/period';
import { numberText } from '@/lib/format/entry-text';
import { inLocale, type Locale } from '@/lib/locale';
import { reportWorkbookMessages } from '@/lib/messages/report-workbook';
import type { ReportWorkbook, ReportWorkbookLine } from '@/lib/workbook/report-shape';
import type { ReportWorkbookWords } from '@/lib/workbook/report-words';
import type { ReportFile } from '@/lib/workspace/report-file';

/** A report's workbook in a reader's language, made on a day. */
export function reportWorkbook(file: ReportFile, day: Day, locale: Locale): ReportWorkbook {
  const cells = new Map(file.cells.map((cell) => [cell.key, cell]));
  return {
    area: { slug: file.area.slug, fullName: inLocale(file.area, 'fullName', locale) },
    quarter: file.quarter,
    form: file.formVersion,
    revision: file.revision,
    day,
    demo: file.demo,
    sections: file.sections.map((section) => ({
      name: inLocale(section, 'name', locale),
      lines: file.entered
        .filter((item) => item.section === section.code)
        .flatMap((item): ReportWorkbookLine[] => {
          const indicator = file.indicators.get(item.indicator);
          if (!indicator) return [];
          const key = itemKey(item);
          const { code, kind, decimals } = indicator;
          const name = inLocale(indicator, 'name', locale);
          const unit = inLocale(indicator, 'unit', locale);
          return [
            {
              indicator: { code, kind, decimals, name, unit },
              scope: item.scope,
              measure: item.measure,
              indent: item.indent,
              current: cells.get(key) ?? null,
              ...(item.measure === 'actual'
                ? {
                    previousQuarter: file.previousQuarter.get(key) ?? null,
                    yearBefore: file.sameQuarterLastYear.get(key) ?? null,
                  }
                : yearsOf(file, indicator)),
            },
          ];
        }),
    })),
  };
}

/** What it says. */
export function reportWorkbookWords(locale: Locale): ReportWorkbookWords {
  return { ...reportWorkbookMessages[locale], numberText };
}

/** The name under which a browser keeps it. */
export function reportFileName({ area, quarter, demo }: ReportFile): string {
  return `${demo ? 'minh-hoa-' : ''}bao-cao-${area.slug}-${quarter}.xlsx`;
}

/** What the year has come to so far, and what the last one came to. */
function yearsOf(file: ReportFile, indicator: Indicator) {
  const key = cellKey(indicator.code, 'ALL');
  const said = (quarter: Quarter) =>
    quarter === file.quarter
      ? file.cells.find((cell) => cell.key === key)?.value
      : file.sinceLastYear.find((one) => one.quarter === quarter && one.key === key)?.value;
  return {
    previousQuarter: carriedOutBy(indicator, file.quarter, said),
    yearBefore: carriedOutBy(indicator, previousYearEnd(file.quarter), said),
  };
}
