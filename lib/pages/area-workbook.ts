import type { Area } from '../domain/territory/area';
import { formatDay, formatPrintedDate } from '../format/date';
import { formatPeriod } from '../format/period';
import type { Locale } from '../locale';
import { datasetInFile, type FileColumn, fileMessages } from '../messages/files';
import { noteIn } from '../messages/published-notes';
import { words } from '../messages/words';
import type { WorkbookCell, WorkbookSheet } from '../workbook/workbook';
import type { AreaPage } from './area-page';
import { boundaryOfRow, type FileContext, type FileRow, fileRows, officialCode } from './file-row';

interface WorkbookContext extends FileContext {
  readonly locale: Locale;
  /** The page that it was made from, with host. */
  readonly address: string;
}

/**
 * What the page of a province, a region or the country shows, as the sheets of a workbook: what it
 * is, then a row for each figure, in the reader's language. An absence has an empty value and its
 * reason beside it.
 */
export function areaWorkbook(
  page: AreaPage,
  area: Area,
  context: WorkbookContext,
): WorkbookSheet[] {
  const rows = fileRows(page);
  return [aboutSheet(rows, page, area, context), figuresSheet(rows, page, context)];
}

/** The title of the workbook. */
export function workbookTitle(area: Area, locale: Locale): string {
  return fileMessages[locale].title(nameIn(area, locale));
}

function aboutSheet(
  rows: readonly FileRow[],
  page: AreaPage,
  area: Area,
  { locale, dataset, boundary, today, address }: WorkbookContext,
): WorkbookSheet {
  const said = fileMessages[locale];
  const line = (label: string, text: string): WorkbookCell[] => [
    { text: label, look: 'head' },
    { text },
  ];
  return {
    name: said.about,
    widths: [22, 100],
    rows: [
      [{ text: workbookTitle(area, locale), look: 'title' }],
      ...(dataset === 'demo' ? [[alarm(said.demoFigures), alarm(said.demoAlarm)]] : []),
      line(said.what, said.whatText),
      line(said.from, address),
      line(said.made, formatDay(today, locale)),
      line(said.publication, publicationOf(rows, page, locale)),
      line(said.boundary, said.boundaries[boundary]),
      ...said.readings.map((text, index) => line(index === 0 ? said.reading : '', text)),
      line(said.forPrograms, said.forProgramsText),
    ],
  };
}

/** The releases whose figures are in the file and the day of its newest source. */
function publicationOf(rows: readonly FileRow[], page: AreaPage, locale: Locale): string {
  const releases = new Map(
    rows.flatMap(({ release }) => (release ? [[release.slug, release]] : [])),
  );
  const newest = page.sources[0]?.publishedOn;
  return [
    ...[...releases.values()].map(({ titleVi, titleEn }) => (locale === 'vi' ? titleVi : titleEn)),
    ...(newest ? [fileMessages[locale].newestSource(formatPrintedDate(newest, locale))] : []),
  ].join('; ');
}

/** Columns in their order, with their widths in characters. */
const widths: Readonly<Record<FileColumn, number>> = {
  dataset: 20,
  area: 18,
  indicator: 44,
  scope: 16,
  period: 20,
  value: 16,
  valueHigh: 14,
  unit: 16,
  precision: 13,
  absence: 18,
  text: 40,
  status: 13,
  origin: 20,
  coverageReported: 14,
  coverageExpected: 10,
  source: 48,
  sourceDate: 14,
  sourceUrl: 32,
  readAs: 18,
  printed: 22,
  note: 40,
  revision: 16,
  section: 26,
  boundary: 10,
  areaCode: 10,
  indicatorCode: 22,
  periodCode: 14,
};

function figuresSheet(
  rows: readonly FileRow[],
  page: AreaPage,
  context: WorkbookContext,
): WorkbookSheet {
  const { locale, dataset } = context;
  const said = fileMessages[locale];
  const sections = new Map(
    page.sections.flatMap(({ section }) => (section ? [[section.code, section]] : [])),
  );
  // Only a demonstration must say in each row what it is.
  const columns = (Object.keys(widths) as FileColumn[]).filter(
    (column) => column !== 'dataset' || dataset === 'demo',
  );
  const written = rows.map((row) => {
    const section = sections.get(row.indicator.section ?? '');
    const cells = cellsOf(row, section ? nameIn(section, locale) : null, context);
    return columns.map((column) => cells[column]);
  });
  return {
    name: dataset === 'demo' ? said.demoFigures : said.figures,
    widths: columns.map((column) => widths[column]),
    rows: [columns.map((column) => ({ text: said.column[column], look: 'head' })), ...written],
    frozen: { rows: 1, columns: columns.indexOf('indicator') + 1 },
  };
}

function cellsOf(
  row: FileRow,
  section: string | null,
  context: WorkbookContext,
): Record<FileColumn, WorkbookCell> {
  const { locale, dataset, today } = context;
  const { area, indicator, value, coverage, sources } = row;
  const said = words[locale];
  const isNumber = value.type === 'number';
  const { decimals } = indicator;
  const count = (number: number): WorkbookCell => ({ number: String(number), decimals: 0 });
  const ofSources = (tell: (source: FileRow['sources'][number]) => string) =>
    text([...new Set(sources.map(tell))].join(' | '));
  return {
    dataset: dataset === 'demo' ? alarm(datasetInFile.demo) : null,
    area: text(nameIn(area, locale)),
    indicator: text(nameIn(indicator, locale)),
    scope: text(said.scopeShort[row.scope]),
    period: text(formatPeriod(row.period, locale)),
    value: isNumber ? { number: value.value, decimals } : null,
    valueHigh: isNumber && value.valueHigh !== null ? { number: value.valueHigh, decimals } : null,
    unit: text(locale === 'vi' ? indicator.unitVi : indicator.unitEn),
    precision: isNumber ? text(said.precisionName[value.precision]) : null,
    absence: value.type === 'absent' ? text(said.absence[value.absence]) : null,
    text: value.type === 'text' ? text(value.text) : null,
    status: value.type === 'absent' ? null : text(said.status[value.status]),
    origin: text(said.origin[row.origin]),
    coverageReported: coverage && count(coverage.reported),
    coverageExpected: coverage && count(coverage.expected),
    source: ofSources(({ titleVi, titleEn }) => (locale === 'vi' ? titleVi : titleEn)),
    sourceDate: ofSources(({ publishedOn }) => formatPrintedDate(publishedOn, locale)),
    sourceUrl: ofSources(({ url }) => url ?? said.noAddress),
    readAs: ofSources(({ readAs }) => said.readAs[readAs]),
    printed: text(row.printed),
    note: text(row.note && noteIn(locale, row.note).text),
    revision: text(said.revision(row.revision)),
    section: text(section),
    boundary: text(boundaryOfRow(row, context)),
    areaCode: text(officialCode(area, today)),
    indicatorCode: text(indicator.code),
    periodCode: text(row.period),
  };
}

function nameIn(of: { nameVi: string; nameEn: string }, locale: Locale): string {
  return locale === 'vi' ? of.nameVi : of.nameEn;
}

function alarm(text: string): WorkbookCell {
  return { text, look: 'alarm' };
}

function text(value: string | null): WorkbookCell {
  return value === null || value === '' ? null : { text: value };
}
