import type { Value } from '@/lib/domain/figure/figure';
import { type CellKey, cellKey } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import { quarterParts } from '@/lib/domain/period';
import { numberText } from '@/lib/format/entry-text';
import { reportWorkbookMessages } from '@/lib/messages/report-workbook';
import type { ReportWorkbook, ReportWorkbookLine } from '@/lib/workbook/report-shape';
import type { ReportWorkbookWords } from '@/lib/workbook/report-words';
import { indicatorsByCode } from '@/prisma/seed/catalogue/catalogue';
import { formVersions } from '@/prisma/seed/catalogue/forms';
import { sections } from '@/prisma/seed/catalogue/sections';

/** The workbook of a report on the form that the product asks, for tests. */

export const words: ReportWorkbookWords = { ...reportWorkbookMessages.vi, numberText };
export const englishWords: ReportWorkbookWords = { ...reportWorkbookMessages.en, numberText };

export type Stands = NonNullable<ReportWorkbookLine['current']>;

/** A report in which `cells` stand, and the same `before` in both quarters before. */
export function madeReport(
  cells: ReadonlyMap<CellKey, Stands> = new Map(),
  before: (key: CellKey) => Value | null = () => null,
  rest: Partial<ReportWorkbook> = {},
): ReportWorkbook {
  const quarter: Quarter = rest.quarter ?? '2026-Q3';
  return {
    area: { slug: 'thai-nguyen', fullName: 'Tỉnh Thái Nguyên' },
    quarter,
    form: 'mau-2026',
    revision: 1,
    day: '2026-10-05',
    demo: false,
    sections: linesOf(quarter).map(({ name, lines }) => ({
      name,
      lines: lines.map(({ key, ...line }) => ({
        ...line,
        current: cells.get(key) ?? null,
        previousQuarter: before(key),
        yearBefore: before(key),
      })),
    })),
    ...rest,
  };
}

/** The lines that the form of 2026 asks in a quarter of a province with an ethnic-minority part. */
export function linesOf(quarter: Quarter) {
  const form = formVersions.find(({ id }) => id === 'mau-2026');
  if (!form) throw new Error('no form');
  return sections.map(({ code, nameVi }) => ({
    name: nameVi,
    lines: form.lines[code]
      .filter(({ quarters }) => quarters.includes(quarterParts(quarter).number))
      .map(({ indicator, scope, measure, indent }) => {
        const seed = indicatorsByCode.get(indicator);
        if (!seed) throw new Error(`no indicator ${indicator}`);
        const { name, unit, kind, decimals } = seed;
        return {
          key: cellKey(indicator, scope, measure),
          indicator: { code: indicator, name: name.vi, unit: unit.vi, kind, decimals },
          scope,
          measure,
          indent,
        };
      }),
  }));
}
