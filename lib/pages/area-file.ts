import type { Dataset } from '../domain/figure/figure';
import type { Area, BoundaryCode } from '../domain/territory/area';
import { csvIsFor, datasetInFile } from '../messages/files';
import { noteIn } from '../messages/published-notes';
import type { FileEnding } from '../routes';
import type { AreaPage } from './area-page';
import { type CsvField, toCsv } from './csv';
import { boundaryOfRow, type FileContext, type FileRow, fileRows, officialCode } from './file-row';

const header = [
  'area',
  'area_code',
  'area_vi',
  'area_en',
  'indicator',
  'indicator_vi',
  'indicator_en',
  'unit_vi',
  'unit_en',
  'scope',
  'period',
  'value',
  'value_high',
  'text',
  'status',
  'absence',
  'precision',
  'origin',
  'coverage_reported',
  'coverage_expected',
  'revision',
  'source_vi',
  'source_en',
  'source_date',
  'source_url',
  'read_as',
  'printed',
  'note_vi',
  'note_en',
  'file',
  'dataset',
  'boundary',
] as const;

/**
 * What the page of a province, a region or the country shows, as a file for programs; the same in
 * both languages. An absence has an empty value and its letter, never 0.
 */
export function areaFile(page: AreaPage, context: FileContext): string {
  return toCsv(
    header,
    fileRows(page).map((row) => fieldsOf(row, context)),
  );
}

/** Name under which a browser keeps the file. */
export function areaFileName(
  area: Area,
  dataset: Dataset,
  boundary: BoundaryCode,
  ending: FileEnding,
): string {
  return [area.slug, boundary, ...(dataset === 'demo' ? ['minh-hoa'] : [])]
    .join('-')
    .concat(`.${ending}`);
}

function fieldsOf(row: FileRow, context: FileContext): CsvField[] {
  const { area, indicator, value, coverage, sources } = row;
  const english = row.note === null ? null : noteIn('en', row.note);
  const isNumber = value.type === 'number';
  return [
    text(area.id),
    text(officialCode(area, context.today)),
    text(area.nameVi),
    text(area.nameEn),
    text(indicator.code),
    text(indicator.nameVi),
    text(indicator.nameEn),
    text(indicator.unitVi),
    text(indicator.unitEn),
    text(row.scope),
    // A year is a number in every setting.
    /^\d{4}$/.test(row.period) ? { number: row.period } : text(row.period),
    isNumber ? { number: value.value } : null,
    isNumber && value.valueHigh !== null ? { number: value.valueHigh } : null,
    value.type === 'text' ? text(value.text) : null,
    value.type === 'absent' ? null : text(value.status),
    value.type === 'absent' ? text(value.absence) : null,
    isNumber ? text(value.precision) : null,
    text(row.origin),
    coverage && { number: String(coverage.reported) },
    coverage && { number: String(coverage.expected) },
    { number: String(row.revision) },
    text(sources.map(({ titleVi }) => titleVi).join(' | ')),
    text(sources.map(({ titleEn }) => titleEn).join(' | ')),
    text(sources.map(({ publishedOn }) => publishedOn).join(' | ')),
    text(sources.map(({ url }) => url ?? '').join(' | ')),
    text(sources.map(({ readAs }) => readAs).join(' | ')),
    text(row.printed),
    text(row.note),
    english?.lang === 'en' ? text(english.text) : null,
    text(csvIsFor),
    text(datasetInFile[context.dataset]),
    { number: boundaryOfRow(row, context) },
  ];
}

function text(value: string | null): CsvField {
  return value === null || value === '' ? null : { text: value };
}
