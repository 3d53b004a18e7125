import {
  absences,
  measures,
  origins,
  precisions,
  scopes,
  sourceClasses,
  valueStatuses,
} from '../domain/figure/figure';
import type { ListedSource } from '../domain/figure/source';
import type { Indicator, Section } from '../domain/indicator/indicator';
import type { Day } from '../domain/period';
import type { Area } from '../domain/territory/area';
import { formatDay } from '../format/date';
import { type FileColumn, fileMessages } from '../messages/files';
import { layoutMessages } from '../messages/layout';
import { methodMessages } from '../messages/method';
import { openDataMessages } from '../messages/open-data';
import { words } from '../messages/words';
import { type CsvField, toCsv } from './csv';
import { fileColumns } from './file-columns';
import { officialCode } from './file-row';

/** What stands beside the figures in the file of all of them. */
interface ArchiveInput {
  readonly indicators: readonly Indicator[];
  readonly sections: readonly Section[];
  readonly sources: readonly ListedSource[];
  readonly areas: readonly Area[];
  /** Of the publication that it is made from. */
  readonly number: string;
  readonly day: Day;
  /** Of the page that offers it, with host. */
  readonly address: string;
}

export type ArchivePart = keyof (typeof openDataMessages)['vi']['parts'];

/** The parts of the file of all figures but the figures. */
export function archiveTexts(
  input: ArchiveInput,
): Readonly<Record<Exclude<ArchivePart, 'so-lieu.csv'>, string>> {
  return {
    'doc-truoc.txt': aboutText(input),
    'cot.csv': columnsCsv(),
    'ky-hieu.csv': signsCsv(),
    'chi-tieu.csv': indicatorsCsv(input),
    'dia-ban.csv': areasCsv(input),
    'nguon.csv': sourcesCsv(input),
  };
}

/** A column of the files: its names for programs; none where only the workbook has it. */
export const columnNames = (Object.keys(fileColumns) as FileColumn[]).map((column) => ({
  column,
  names: Object.keys(fileColumns[column].csv),
}));

/** A code of the files: the column that it stands in, and what it means in both languages. */
export const signs = [
  ...valueStatuses.map((code) =>
    sign('status', code, (locale) => [
      words[locale].status[code],
      methodMessages[locale].statusText[code],
    ]),
  ),
  ...absences.map((code) =>
    sign('absence', code, (locale) => [
      words[locale].absence[code],
      methodMessages[locale].absenceText[code],
    ]),
  ),
  ...precisions.map((code) => sign('precision', code, (one) => [words[one].precisionName[code]])),
  ...origins.map((code) => sign('origin', code, (one) => [words[one].origin[code]])),
  ...scopes.map((code) => sign('scope', code, (one) => [words[one].scope[code]])),
  ...measures.map((code) => sign('measure', code, (one) => [words[one].measure[code]])),
  ...(['source', 'copy', 'report'] as const).map((code) =>
    sign('read_as', code, (one) => [words[one].readAs[code]]),
  ),
  ...sourceClasses.map((code) => sign('class', code, (one) => [words[one].sourceClass[code]])),
];

function sign(column: string, code: string, tell: (locale: 'vi' | 'en') => readonly string[]) {
  const told = (locale: 'vi' | 'en') => {
    const [meaning = '', ...more] = tell(locale);
    return { meaning, more: more.join(' ') };
  };
  return { column, code, vi: told('vi'), en: told('en') };
}

function aboutText({ number, day, address }: ArchiveInput): string {
  const told = (['vi', 'en'] as const).map((locale) => {
    const say = openDataMessages[locale];
    const files = fileMessages[locale];
    return [
      `${layoutMessages[locale].siteName}: ${say.title}`,
      `${address} · ${files.publication.toLowerCase()} ${number}, ${formatDay(day, locale)}`,
      '',
      ...Object.entries(say.parts).map(([name, text]) => `${name}: ${text}`),
      '',
      ...section(files.reading, files.readings),
      ...section(say.excelHeading, say.excel),
      ...section(say.licenceHeading, say.licence),
      ...section(say.citeHeading, [say.cite]),
    ].join('\r\n');
  });
  return `\ufeff${told.join('\r\n\r\n')}`.normalize('NFC');
}

function section(heading: string, lines: readonly string[]): string[] {
  return [heading.toUpperCase(), ...lines, ''];
}

/** What each column of the files means, for programs. */
export function columnsCsv(): string {
  const rows = columnNames.flatMap(({ column, names }) =>
    names.map((name) => [
      text(name),
      text(fileMessages.vi.column[column]),
      text(fileMessages.en.column[column]),
      text(openDataMessages.vi.meaning[column]),
      text(openDataMessages.en.meaning[column]),
    ]),
  );
  const last = [
    text('file'),
    null,
    null,
    text(openDataMessages.vi.forWhom),
    text(openDataMessages.en.forWhom),
  ];
  return toCsv(['column', 'head_vi', 'head_en', 'meaning_vi', 'meaning_en'], [...rows, last]);
}

/** Every code of the files, for programs. */
export function signsCsv(): string {
  return toCsv(
    ['column', 'code', 'name_vi', 'name_en', 'meaning_vi', 'meaning_en'],
    signs.map(({ column, code, vi, en }) =>
      [column, code, vi.meaning, en.meaning, vi.more, en.more].map(text),
    ),
  );
}

function indicatorsCsv({ indicators, sections }: ArchiveInput): string {
  const named = new Map(sections.map((one) => [one.code, one]));
  return toCsv(
    [
      ...['indicator', 'slug', 'section_vi', 'section_en', 'name_vi', 'name_en'],
      ...['unit_vi', 'unit_en', 'kind', 'decimals', 'over_areas', 'over_quarters', 'weight'],
      ...['factor', 'numerators', 'denominators', 'population_of', 'definition_vi'],
      ...['definition_en', 'legal_source', 'legal_source_until'],
    ],
    indicators.map((one) => [
      ...[one.code, one.slug].map(text),
      text(named.get(one.section ?? '')?.nameVi ?? null),
      text(named.get(one.section ?? '')?.nameEn ?? null),
      ...[one.nameVi, one.nameEn, one.unitVi, one.unitEn, one.kind].map(text),
      { number: String(one.decimals) },
      ...[one.areaAggregation, one.quarterAggregation, one.weight, one.factor].map(text),
      ...[one.numerators.join(' '), one.denominators.join(' '), one.populationOf].map(text),
      ...[one.definitionVi, one.definitionEn, one.legalSource, one.legalSourceUntil].map(text),
    ]),
  );
}

function areasCsv({ areas, day }: ArchiveInput): string {
  return toCsv(
    [
      ...['area', 'level', 'slug', 'area_vi', 'area_en', 'valid_from', 'valid_until'],
      ...['area_code', 'iso_code', 'predecessors'],
    ],
    areas.map((area) =>
      [
        ...[area.id, area.level, area.slug, area.nameVi, area.nameEn],
        ...[area.validFrom, area.validUntil, officialCode(area, day), area.isoCode],
        area.predecessors.join(' '),
      ].map(text),
    ),
  );
}

function sourcesCsv({ sources }: ArchiveInput): string {
  return toCsv(
    [
      'source',
      'class',
      'source_vi',
      'source_en',
      'source_date',
      'source_url',
      'read_as',
      'figures',
    ],
    sources.map((one) => [
      ...[one.id, one.class, one.titleVi, one.titleEn, one.publishedOn, one.url, one.readAs].map(
        text,
      ),
      { number: String(one.figures) },
    ]),
  );
}

function text(value: string | null): CsvField {
  return value === null || value === '' ? null : { text: value };
}
