import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTableFile } from '@/app/[locale]/(public)/bang-so-lieu/answer-file';
import { answerCountryFile } from '@/app/[locale]/(public)/ca-nuoc/answer-file';
import { answerIndicatorFile } from '@/app/[locale]/(public)/chi-tieu/[slug]/answer-file';
import { readArchive } from '@/app/[locale]/(public)/du-lieu-mo/read-archive';
import { answerComparisonFile } from '@/app/[locale]/(public)/so-sanh/answer-file';
import { answerProvinceFile } from '@/app/[locale]/(public)/tinh/[slug]/answer-file';
import { answerRegionFile } from '@/app/[locale]/(public)/vung/[slug]/answer-file';
import { closeDatabase } from '@/lib/data/database';
import { toCsv } from '@/lib/pages/csv';
import { publicRoutes } from '@/lib/public-routes';
import type { FileEnding } from '@/lib/routes';
import { writeWorkbook } from '@/lib/workbook/workbook';
import { loadDemo } from '@/prisma/seed/demo';
import { type OpenedCell, openInLibreOffice } from '../../support/libreoffice';

/** The files as a person's spreadsheet reads them, on a Vietnamese and on an English computer. */

const locales = ['vi-VN', 'en-US'] as const;

/** What people wrote into notes, texts and names, and means nothing but itself. */
const words = [
  'chú thích;=3+4',
  '=1+1',
  '+84',
  '-5%',
  '@SUM(A1)',
  '\t=1+1',
  'a,=1+1',
  'a\t=1+1',
  'dòng một\n=1+1',
  'a; "=1+1"',
  '";=1+1',
  '06',
  '2/2',
  '2023-12-31',
  '2023-12',
  '1E5',
  '12,5',
  '46.875',
  '46,9%',
  '8:30',
  'Dec 2023',
  'March 5, 2024',
  'Sun, March 5',
  '3 PM',
  'TRUE',
  'đúng',
  "'06",
];

/** Exact decimals that a spreadsheet may hold, some of which look like thousands. */
const decimals = [
  '0',
  '-0.05',
  '46.875',
  '1.234',
  '12.5',
  '-1000.125',
  '400000000000',
  '1234567.89',
];

const TIMEOUT = 120_000;

const csvFiles = new Map<string, string>();
const workbooks = new Map<string, Uint8Array>();

beforeAll(async () => {
  await loadDemo(process.env.DATABASE_URL ?? '', {
    now: new Date('2026-11-23T08:00:00+07:00'),
    password: 'mat-khau-minh-hoa',
  });
  for (const ending of ['csv', 'xlsx'] as const) {
    for (const { path, locale, slug } of files) {
      const answer = await ask(ending, path, locale, slug);
      expect(answer.status, path).toBe(200);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const name = `${path.replaceAll(/[/?=]/g, '-')}${locale}.${ending}`;
      if (ending === 'csv')
        csvFiles.set(name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      else workbooks.set(name, bytes);
    }
  }
  for (const { name, content } of (await readArchive()).entries) {
    if (!name.endsWith('.csv')) continue;
    const pieces = typeof content === 'string' ? [content] : await Readable.from(content).toArray();
    csvFiles.set(name, pieces.join(''));
  }
  csvFiles.set(
    'words.csv',
    toCsv(
      ['value', 'text'],
      words.map((text, index) => [{ number: decimals[index % decimals.length] ?? '0' }, { text }]),
    ),
  );
}, TIMEOUT);

afterAll(closeDatabase);

const files = [
  { path: '/ca-nuoc', locale: 'vi', slug: '' },
  { path: '/vung/dong-nam-bo', locale: 'en', slug: 'dong-nam-bo' },
  { path: '/tinh/thai-nguyen', locale: 'vi', slug: 'thai-nguyen' },
  { path: '/tinh/lao-cai?ranh-gioi=63', locale: 'en', slug: 'lao-cai' },
  { path: '/tinh/lang-son?so-lieu=minh-hoa', locale: 'vi', slug: 'lang-son' },
  {
    path: '/so-sanh?noi=thai-nguyen,lao-cai-63,yen-bai-63,bac-kan-63,cao-bang-63,ca-nuoc&chi-tieu=lao-dong-hop-tac-xa-co-quan-thong-ke,thu-nhap-binh-quan-dau-nguoi&tinh-theo=hop-tac-xa',
    locale: 'vi',
    slug: '',
  },
  {
    path: '/so-sanh?so-lieu=minh-hoa&noi=lang-son,cao-bang&chi-tieu=so-hop-tac-xa',
    locale: 'en',
    slug: '',
  },
  { path: '/chi-tieu/dan-so-trung-binh?ranh-gioi=63', locale: 'vi', slug: 'dan-so-trung-binh' },
  { path: '/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa', locale: 'en', slug: 'so-hop-tac-xa' },
  { path: '/bang-so-lieu?chi-tieu=so-hop-tac-xa&tep=day-du', locale: 'vi', slug: '' },
  { path: '/bang-so-lieu?chi-tieu=hop-tac-xa-co-quan-thong-ke', locale: 'en', slug: '' },
  {
    path: '/bang-so-lieu?so-lieu=minh-hoa&chi-tieu=so-hop-tac-xa&ky=quy-8',
    locale: 'vi',
    slug: '',
  },
] as const;

function ask(ending: FileEnding, path: string, locale: string, slug: string): Promise<Response> {
  const request = new NextRequest(`http://localhost${path}`);
  const params = Promise.resolve({ locale, slug });
  if (path.startsWith('/tinh')) return answerProvinceFile(ending)(request, { params });
  if (path.startsWith('/chi-tieu')) return answerIndicatorFile(ending)(request, { params });
  if (path.startsWith('/so-sanh')) return answerComparisonFile(ending)(request, { params });
  if (path.startsWith('/bang-so-lieu')) return answerTableFile(ending)(request, { params });
  if (path.startsWith('/vung')) return answerRegionFile(ending)(request, { params });
  return answerCountryFile(ending)(request, { params });
}

const numeric =
  /^(value|value_high|coverage_reported|coverage_expected|revision|boundary|decimals|figures)$/;

/** The same number, or the same words: nothing else may have become of a field. */
function expectSame(cell: OpenedCell | undefined, field: string, column: string): void {
  const where = `${column}: ${field}`;
  expect(cell?.formula ?? null, where).toBeNull();
  if (field === '') {
    expect(cell?.type ?? null, where).toBeNull();
    return;
  }
  const isYear = column === 'period' && /^\d{4}$/.test(field);
  expect(cell?.type, where).toBe(numeric.test(column) || isYear ? 'float' : 'string');
  if (cell?.type === 'float') expect(Number(cell.value), where).toBe(Number(field));
  else expect(cell?.text, where).toBe(field.replaceAll('\r\n', '\n'));
}

it.each(['.csv', '.xlsx'])('a %s of each kind that there is is among them', (ending) => {
  const kinds = publicRoutes.filter(({ path }) => path.endsWith(ending));
  const opened = files.map(({ path }) => path.replace(/\?.*/, '') + ending);
  const missing = kinds.filter(({ path }) => {
    const kind = new RegExp(`^${path.replace('{}', '[^/]+')}$`);
    return !opened.some((one) => kind.test(one));
  });
  expect(kinds.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});

describe.each(locales)('a spreadsheet in %s', { timeout: TIMEOUT }, (locale) => {
  it.each([false, true])(
    'reads every field of every .csv as it is (dates sought: %s)',
    async (detect) => {
      const opened = await openInLibreOffice(csvFiles, {
        locale,
        text: { separator: ',', detect },
      });
      for (const [name, content] of csvFiles) {
        const [header = [], ...rows] = parse(content, { bom: true }) as string[][];
        const [head = [], ...cells] = opened.get(name)?.[0]?.rows ?? [];
        expect(head.map(({ text }) => text)).toEqual(header);
        expect(cells.length, name).toBe(rows.length);
        for (const [index, row] of rows.entries()) {
          for (const [column, field] of row.entries()) {
            expectSame(cells[index]?.[column], field, header[column] ?? '');
          }
        }
      }
    },
  );

  it.each([';', '\t'] as const)(
    'runs nothing and finds no date when it takes %j for the separator',
    async (separator) => {
      const opened = await openInLibreOffice(csvFiles, {
        locale,
        text: { separator, detect: true },
      });
      for (const [name, sheets] of opened) {
        const cells = sheets.flatMap(({ rows }) => rows.flat());
        expect(cells.length, name).toBeGreaterThan(5);
        for (const { type, formula, text } of cells) {
          expect(formula, `${name}: ${text}`).toBeNull();
          expect([null, 'string', 'float'], `${name}: ${text}`).toContain(type);
        }
      }
    },
  );

  it('reads every .xlsx: numbers as numbers, all else as words', async () => {
    const made = await writeWorkbook(
      [
        {
          name: 'words',
          widths: [10, 10],
          rows: words.map((text, index) => [
            { number: decimals[index % decimals.length] ?? '0', decimals: 0 },
            { text },
          ]),
        },
      ],
      { title: 'words', day: '2026-11-26' },
    );
    const opened = await openInLibreOffice(new Map([...workbooks, ['words.xlsx', made]]), {
      locale,
    });
    const [sheet] = opened.get('words.xlsx') ?? [];
    expect(
      sheet?.rows.map(([number, text]) => [number?.type, number?.value, text?.type, text?.text]),
    ).toEqual(
      words.map((text, index) => ['float', decimals[index % decimals.length], 'string', text]),
    );
    for (const name of workbooks.keys()) {
      const [about, ...others] = opened.get(name) ?? [];
      // A table stands before the rows that it is made of.
      const figures = others.at(-1);
      expect(about?.rows.length, name).toBeGreaterThan(8);
      const cells = [about, ...others].flatMap((sheet) => sheet?.rows ?? []).flat();
      expect(
        cells.every(({ formula }) => formula === null),
        name,
      ).toBe(true);
      expect(new Set(cells.map(({ type }) => type)), name).toEqual(
        new Set([null, 'string', 'float']),
      );
      expectSameNumbers(name, figures?.rows ?? []);
    }
  });
});

/** The workbook has the rows of the `.csv` of its page, and in each the same number or none. */
function expectSameNumbers(name: string, [head = [], ...rows]: readonly (readonly OpenedCell[])[]) {
  const content = csvFiles.get(name.replace('.xlsx', '.csv')) ?? '';
  const fields = parse(content, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.length, name).toBe(fields.length);
  const column = (vi: string, en: string) =>
    head.findIndex(({ text }) => text === vi || text === en);
  const [value, code, reason] = [
    column('Giá trị', 'Value'),
    column('Mã địa bàn', 'Area code'),
    column('Vì sao không có số', 'Why there is no figure'),
  ];
  for (const [index, row] of rows.entries()) {
    const field = fields[index];
    const said = field?.value === '' ? null : Number(field?.value);
    expect(row[value]?.value ? Number(row[value].value) : null, `${name} ${index}`).toBe(said);
    expect(row[code]?.text ?? '').toBe((field?.area_code ?? '').replace(/^'/, ''));
    expect((row[reason]?.text ?? '') === '', `${name} ${index}`).toBe(field?.absence === '');
  }
}
