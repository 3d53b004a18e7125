import { formatPrintedDate } from '../format/date';
import { formatPeriod } from '../format/period';
import { inLocale, type Locale } from '../locale';
import { datasetInFile, type FileColumn } from '../messages/files';
import { noteIn } from '../messages/published-notes';
import { words } from '../messages/words';
import type { WorkbookCell } from '../workbook/workbook';
import type { CsvField } from './csv';
import { boundaryOfRow, type FileContext, type FileRow, officialCode } from './file-row';

/** What the cells of a workbook are told besides. */
interface SheetContext extends FileContext {
  readonly locale: Locale;
  /** Codes of sections to their names in that language. */
  readonly sections: ReadonlyMap<string, string>;
}

/**
 * A column of both files: each name that it has for programs beside what stands under it, and what
 * people read under its name in their language (`fileMessages.column`).
 */
interface ColumnOfFile {
  readonly csv: Readonly<Record<string, (row: FileRow, context: FileContext) => CsvField>>;
  readonly sheet: {
    /** In characters. */
    readonly width: number;
    readonly cell: (row: FileRow, context: SheetContext) => WorkbookCell;
  };
}

/** The columns of both files, in their order. */
export const fileColumns: Readonly<Record<FileColumn, ColumnOfFile>> = {
  dataset: {
    csv: { dataset: (_, { dataset }) => text(datasetInFile[dataset]) },
    sheet: {
      width: 20,
      cell: (_, { dataset }) =>
        dataset === 'demo' ? { text: datasetInFile.demo, look: 'alarm' } : null,
    },
  },
  area: {
    csv: {
      area: ({ area }) => text(area.id),
      area_vi: ({ area }) => text(area.nameVi),
      area_en: ({ area }) => text(area.nameEn),
    },
    sheet: { width: 18, cell: ({ area }, { locale }) => text(inLocale(area, 'name', locale)) },
  },
  indicator: {
    csv: {
      indicator_vi: ({ indicator }) => text(indicator.nameVi),
      indicator_en: ({ indicator }) => text(indicator.nameEn),
    },
    sheet: {
      width: 44,
      cell: ({ indicator }, { locale }) => text(inLocale(indicator, 'name', locale)),
    },
  },
  scope: {
    csv: { scope: ({ scope }) => text(scope) },
    sheet: { width: 16, cell: ({ scope }, { locale }) => text(words[locale].scopeShort[scope]) },
  },
  measure: {
    csv: { measure: ({ measure }) => text(measure) },
    sheet: { width: 18, cell: ({ measure }, { locale }) => text(words[locale].measure[measure]) },
  },
  period: {
    csv: {
      // A year is a number in every setting.
      period: ({ period }) => (/^\d{4}$/.test(period) ? { number: period } : text(period)),
    },
    sheet: { width: 20, cell: ({ period }, { locale }) => text(formatPeriod(period, locale)) },
  },
  value: {
    csv: { value: ({ value }) => (value.type === 'number' ? { number: value.value } : null) },
    sheet: {
      width: 16,
      cell: ({ value, indicator: { decimals } }) =>
        value.type === 'number' ? { number: value.value, decimals } : null,
    },
  },
  valueHigh: {
    csv: {
      value_high: ({ value }) =>
        value.type === 'number' && value.valueHigh !== null ? { number: value.valueHigh } : null,
    },
    sheet: {
      width: 14,
      cell: ({ value, indicator: { decimals } }) =>
        value.type === 'number' && value.valueHigh !== null
          ? { number: value.valueHigh, decimals }
          : null,
    },
  },
  unit: {
    csv: {
      unit_vi: ({ indicator }) => text(indicator.unitVi),
      unit_en: ({ indicator }) => text(indicator.unitEn),
    },
    sheet: {
      width: 16,
      cell: ({ indicator }, { locale }) => text(inLocale(indicator, 'unit', locale)),
    },
  },
  precision: {
    csv: { precision: ({ value }) => (value.type === 'number' ? text(value.precision) : null) },
    sheet: {
      width: 13,
      cell: ({ value }, { locale }) =>
        value.type === 'number' ? text(words[locale].precisionName[value.precision]) : null,
    },
  },
  absence: {
    csv: { absence: ({ value }) => (value.type === 'absent' ? text(value.absence) : null) },
    sheet: {
      width: 18,
      cell: ({ value }, { locale }) =>
        value.type === 'absent' ? text(words[locale].absence[value.absence]) : null,
    },
  },
  text: {
    csv: { text: ({ value }) => (value.type === 'text' ? text(value.text) : null) },
    sheet: { width: 40, cell: ({ value }) => (value.type === 'text' ? text(value.text) : null) },
  },
  status: {
    csv: { status: ({ value }) => (value.type === 'absent' ? null : text(value.status)) },
    sheet: {
      width: 13,
      cell: ({ value }, { locale }) =>
        value.type === 'absent' ? null : text(words[locale].status[value.status]),
    },
  },
  origin: {
    csv: { origin: ({ origin }) => text(origin) },
    sheet: { width: 20, cell: ({ origin }, { locale }) => text(words[locale].origin[origin]) },
  },
  coverageReported: {
    csv: { coverage_reported: ({ coverage }) => coverage && count(coverage.reported) },
    sheet: { width: 14, cell: ({ coverage }) => coverage && count(coverage.reported) },
  },
  coverageExpected: {
    csv: { coverage_expected: ({ coverage }) => coverage && count(coverage.expected) },
    sheet: { width: 10, cell: ({ coverage }) => coverage && count(coverage.expected) },
  },
  source: {
    csv: {
      source_vi: ({ sources }) => text(sources.map(({ titleVi }) => titleVi).join(separator)),
      source_en: ({ sources }) => text(sources.map(({ titleEn }) => titleEn).join(separator)),
    },
    sheet: {
      width: 48,
      cell: (row, { locale }) => once(row, (one) => inLocale(one, 'title', locale)),
    },
  },
  sourceDate: {
    csv: {
      source_date: ({ sources }) =>
        text(sources.map(({ publishedOn }) => publishedOn).join(separator)),
    },
    sheet: {
      width: 14,
      cell: (row, { locale }) =>
        once(row, ({ publishedOn }) => formatPrintedDate(publishedOn, locale)),
    },
  },
  sourceUrl: {
    csv: {
      source_url: ({ sources }) => text(sources.map(({ url }) => url ?? '').join(separator)),
    },
    sheet: {
      width: 32,
      cell: (row, { locale }) => once(row, ({ url }) => url ?? words[locale].noAddress),
    },
  },
  readAs: {
    csv: { read_as: ({ sources }) => text(sources.map(({ readAs }) => readAs).join(separator)) },
    sheet: {
      width: 18,
      cell: (row, { locale }) => once(row, ({ readAs }) => words[locale].readAs[readAs]),
    },
  },
  printed: {
    csv: { printed: ({ printed }) => text(printed) },
    sheet: { width: 22, cell: ({ printed }) => text(printed) },
  },
  note: {
    csv: {
      note_vi: ({ note }) => text(note),
      note_en: ({ note }) => {
        const english = note === null ? null : noteIn('en', note);
        return english?.lang === 'en' ? text(english.text) : null;
      },
    },
    sheet: { width: 40, cell: ({ note }, { locale }) => text(note && noteIn(locale, note).text) },
  },
  revision: {
    csv: { revision: ({ revision }) => ({ number: String(revision) }) },
    sheet: {
      width: 16,
      cell: ({ revision }, { locale }) => text(words[locale].revision(revision)),
    },
  },
  section: {
    csv: {},
    sheet: {
      width: 26,
      cell: ({ indicator }, { sections }) => text(sections.get(indicator.section ?? '') ?? null),
    },
  },
  boundary: {
    csv: {
      boundary: (row, context) => {
        const code = boundaryOfRow(row, context);
        return /^\d+$/.test(code) ? { number: code } : text(code);
      },
    },
    sheet: { width: 10, cell: (row, context) => text(boundaryOfRow(row, context)) },
  },
  areaCode: {
    csv: { area_code: ({ area }, { today }) => text(officialCode(area, today)) },
    sheet: { width: 10, cell: ({ area }, { today }) => text(officialCode(area, today)) },
  },
  indicatorCode: {
    csv: { indicator: ({ indicator }) => text(indicator.code) },
    sheet: { width: 22, cell: ({ indicator }) => text(indicator.code) },
  },
  periodCode: {
    csv: {},
    sheet: { width: 14, cell: ({ period }) => text(period) },
  },
};

/** Between what several sources say in one field. */
const separator = ' | ';

/** What sources say of themselves, the same only once. */
function once({ sources }: FileRow, tell: (source: FileRow['sources'][number]) => string) {
  return text([...new Set(sources.map(tell))].join(separator));
}

/** A number of areas or quarters, in both kinds of file. */
function count(number: number): { readonly number: string; readonly decimals: 0 } {
  return { number: String(number), decimals: 0 };
}

function text(value: string | null): { readonly text: string } | null {
  return value === null || value === '' ? null : { text: value };
}
