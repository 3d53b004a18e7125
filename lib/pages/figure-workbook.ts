import { currentScheme } from '../domain/territory/boundary';
import { formatDay, formatPrintedDate } from '../format/date';
import { inLocale, type Locale } from '../locale';
import { type FileColumn, fileMessages } from '../messages/files';
import type { WorkbookCell, WorkbookSheet } from '../workbook/workbook';
import { fileColumns } from './file-columns';
import type { FileContent, FileContext } from './file-row';

interface WorkbookContext extends FileContext {
  readonly locale: Locale;
  /** The page that it was made from, with host. */
  readonly address: string;
}

/**
 * What a page of figures shows, as the sheets of a workbook: what it is, then a row for each figure,
 * in the reader's language. An absence has an empty value and its reason beside it.
 */
export function figureWorkbook(content: FileContent, context: WorkbookContext): WorkbookSheet[] {
  return [aboutSheet(content, context), figuresSheet(content, context)];
}

/** The title of the workbook. */
export function workbookTitle({ subject }: FileContent, locale: Locale): string {
  return fileMessages[locale].title(inLocale(subject, 'name', locale));
}

function aboutSheet(
  content: FileContent,
  { locale, dataset, boundary, schemes, today, address }: WorkbookContext,
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
      [{ text: workbookTitle(content, locale), look: 'title' }],
      ...(dataset === 'demo' ? [[alarm(said.demoFigures), alarm(said.demoAlarm)]] : []),
      line(said.what, said.whatText[content.about]),
      line(said.from, address),
      line(said.made, formatDay(today, locale)),
      line(said.publication, publicationOf(content, locale)),
      ...schemes
        .filter(({ code }) => code === boundary)
        .map((scheme) => {
          const tell = scheme === currentScheme(schemes) ? said.boundaryNow : said.boundaryBefore;
          return line(said.boundary, tell(inLocale(scheme, 'name', locale)));
        }),
      ...said.readings.map((text, index) => line(index === 0 ? said.reading : '', text)),
      line(said.forPrograms, said.forProgramsText),
    ],
  };
}

/** The releases whose figures are in the file and the day of its newest source. */
function publicationOf({ rows, sources }: FileContent, locale: Locale): string {
  const releases = new Map(
    rows.flatMap(({ release }) => (release ? [[release.slug, release]] : [])),
  );
  const newest = sources[0]?.publishedOn;
  return [
    ...[...releases.values()].map((one) => inLocale(one, 'title', locale)),
    ...(newest ? [fileMessages[locale].newestSource(formatPrintedDate(newest, locale))] : []),
  ].join('; ');
}

function figuresSheet(content: FileContent, context: WorkbookContext): WorkbookSheet {
  const { locale, dataset } = context;
  const said = fileMessages[locale];
  const sections = new Map(
    content.sections.map((section) => [section.code, inLocale(section, 'name', locale)]),
  );
  // Only a demonstration must say in each row what it is.
  const columns = (Object.keys(fileColumns) as FileColumn[]).filter(
    (column) => column !== 'dataset' || dataset === 'demo',
  );
  const written = content.rows.map((row) =>
    columns.map((column) => fileColumns[column].sheet.cell(row, { ...context, sections })),
  );
  return {
    name: dataset === 'demo' ? said.demoFigures : said.figures,
    widths: columns.map((column) => fileColumns[column].sheet.width),
    rows: [columns.map((column) => ({ text: said.column[column], look: 'head' })), ...written],
    frozen: { rows: 1, columns: columns.indexOf('indicator') + 1 },
  };
}

function alarm(text: string): WorkbookCell {
  return { text, look: 'alarm' };
}
