import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import {
  absences,
  type NumberValue,
  precisions,
  type Value,
  valueStatuses,
} from '@/lib/domain/figure/figure';
import { type CellKey, cellKey, type Indicator } from '@/lib/domain/indicator/indicator';
import { absenceOfWords } from '@/lib/domain/number/number-words';
import type { TypedCell } from '@/lib/domain/report/report';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { looksLikeLegacyEncoding, searchKey } from '@/lib/domain/search-text';
import type { Grid, GridCell } from '@/lib/intake/grid';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import { joinNotes, splitNotes } from '@/lib/workbook/report-notes';
import type { ReportWorkbook } from '@/lib/workbook/report-shape';
import type { ReportWorkbookWords } from '@/lib/workbook/report-words';
import { writeReportWorkbook } from '@/lib/workbook/report-workbook';
import { indicator as madeIndicator, number } from '../domain/makers';
import { englishWords, linesOf, madeReport, type Stands, words } from './made-report';

const quarter = '2026-Q4';
const lines = linesOf(quarter).flatMap((section) => section.lines);

async function read(report: ReportWorkbook, said: ReportWorkbookWords = words) {
  const reading = await readWorkbook(await writeReportWorkbook(report, said), 'bieu.xlsx');
  if (reading.kind !== 'read') throw new Error(reading.code);
  return reading;
}

/** What a person would find who looks for a code and the heads of columns. */
function rowsByCode(sheets: readonly Grid[], said: ReportWorkbookWords) {
  const found = new Map<string, Map<string, GridCell | null>>();
  for (const { rows } of sheets) {
    const head = rows.findIndex((row) => row[0]?.text === said.column.code);
    for (const row of rows.slice(head + 1)) {
      if (!row[0]) continue;
      const cells = new Map(
        rows[head]?.map((title, index) => [title?.text ?? '', row[index] ?? null]),
      );
      // Words are asked of each scope in a row of its own.
      const isPart = row[1]?.text.endsWith(`(${said.emmPart})`);
      found.set(isPart ? `${row[0].text}.EMM` : row[0].text, cells);
    }
  }
  return found;
}

/** The typed cells of a workbook, read as simply as its columns allow. */
function typedCells(
  sheets: readonly Grid[],
  said: ReportWorkbookWords,
  area: string,
): Map<CellKey, TypedCell> {
  const rows = rowsByCode(sheets, said);
  const typed = new Map<CellKey, TypedCell>();
  for (const { key, indicator, scope } of lines) {
    const row = rows.get(key) ?? rows.get(indicator.code);
    const of = (column: string) => row?.get(column)?.text ?? '';
    const isText = indicator.kind === 'text';
    const entry = isText
      ? said.column.text
      : scope === 'ALL'
        ? said.column.whole(area)
        : said.column.emm;
    const cell = row?.get(entry) ?? null;
    const asksBoth = lines.some((line) => line.key === cellKey(indicator.code, 'ALL'));
    const notes = asksBoth && !isText ? splitNotes(of(said.column.note), said.emmNote) : null;
    const status = valueStatuses.find((one) => said.status[one] === of(said.column.status));
    typed.set(key, {
      key,
      value: isText ? '' : plain(cell),
      valueHigh: '',
      text: isText ? plain(cell) : '',
      themes: [],
      absence: '',
      status: status ?? 'A',
      precision:
        precisions.find((one) => said.precision[one] === of(said.column.precision)) ?? 'exact',
      seriesBreak: false,
      note: notes ? notes[scope] : of(said.column.note),
      explanation: '',
      baseVersion: '',
    });
  }
  return typed;
}

/** As it would be typed. */
function plain(cell: GridCell | null): string {
  if (cell?.kind === 'number') return cell.text.replace('.', ',');
  expect(cell?.kind ?? 'text').toBe('text');
  return cell?.text ?? '';
}

function meant(typed: TypedCell, shape: Indicator): Value | null {
  const absence = absenceOfWords(typed.text, searchKey(typed.text));
  if (shape.kind === 'text' && absence) return { type: 'absent', absence };
  const reading = readTypedCell(typed, shape, new Set());
  if (reading.kind === 'unreadable') throw new Error(JSON.stringify([typed, reading.issues]));
  return reading.kind === 'value' ? reading.value : null;
}

function decimalText(decimals: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.oneof(fc.bigInt(-999n, 999n), fc.bigInt(-999_999_999_999_999n, 999_999_999_999_999n)),
      fc.nat(10 ** decimals - 1),
    )
    .map(([whole, part]) => {
      const fraction =
        decimals === 0 ? '' : String(part).padStart(decimals, '0').replace(/0+$/, '');
      return fraction === '' ? String(whole) : `${whole}.${fraction}`;
    });
}

function numberValue(decimals: number): fc.Arbitrary<NumberValue> {
  return fc
    .tuple(
      decimalText(decimals),
      fc.constantFrom(...valueStatuses),
      fc.constantFrom(...precisions),
      fc.bigInt(1n, 9_999n),
    )
    .map(([value, status, precision, more]) => {
      if (precision !== 'range') return number(value, { status, precision });
      const low = value.split('.')[0] ?? '0';
      return number(low, { status, precision, valueHigh: String(BigInt(low) + more) });
    })
    .filter(({ valueHigh }) => valueHigh === null || valueHigh.replace('-', '').length <= 15);
}

const written = fc
  .string({ unit: fc.constantFrom(...'aăâđêôơưẤỗọ 12,.;:=+-&<>"\'\n_x000D_()'), minLength: 1 })
  .map((text) => text.replace(/\n+/g, '\n').trim())
  .filter((text) => text !== '' && !looksLikeLegacyEncoding(text));

function stands({ kind, decimals }: Pick<Indicator, 'kind' | 'decimals'>): fc.Arbitrary<Stands> {
  const words: fc.Arbitrary<Value> = fc.record({
    type: fc.constant('text' as const),
    text: written,
    themes: fc.constant([]),
    status: fc.constantFrom(...valueStatuses),
  });
  const absent: fc.Arbitrary<Value> = fc.constantFrom(...absences).map((absence) => ({
    type: 'absent' as const,
    absence,
  }));
  const value = kind === 'text' ? words : numberValue(decimals);
  return fc.record({
    value: fc.oneof({ weight: 3, arbitrary: value as fc.Arbitrary<Value> }, absent),
    note: fc.oneof(fc.constant(null), written),
  });
}

describe('a workbook that is written and read back', () => {
  it.each([
    ['Vietnamese', words],
    ['English', englishWords],
  ])(
    'says in every cell what it was, in %s',
    async (_, said) => {
      const cells = fc.tuple(
        ...lines.map(({ key, indicator }) =>
          fc.option(stands(indicator)).map((one) => [key, one] as const),
        ),
      );
      await fc.assert(
        fc.asyncProperty(cells, async (made) => {
          const current = new Map(made.flatMap(([key, one]) => (one ? [[key, one]] : [])));
          const report = madeReport(current, (key) => current.get(key)?.value ?? null, { quarter });
          const typed = typedCells((await read(report, said)).sheets, said, report.area.fullName);
          for (const { key, indicator } of lines) {
            const cell = typed.get(key);
            const expected = current.get(key);
            if (!cell) throw new Error(key);
            const shape = madeIndicator(indicator.code, {
              kind: indicator.kind,
              decimals: indicator.decimals,
              unitVi: indicator.unit,
            });
            if (!expected) {
              expect(cell, key).toMatchObject({ value: '', text: '', note: '' });
              continue;
            }
            expect(meant(cell, shape), key).toEqual(expected.value);
            expect(cell.note, key).toBe(expected.note ?? '');
          }
        }),
        { numRuns: 15 },
      );
    },
    60_000,
  );

  it('gives the same grids however often it is read, and the same bytes however often made', async () => {
    const cells = new Map<CellKey, Stands>([
      ['HTX_TOTAL.ALL', { value: number('1160'), note: 'x' }],
    ]);
    const report = madeReport(cells);
    const [first, second] = [await read(report), await read(report)];
    expect(first).toEqual(second);
    expect(await writeReportWorkbook(report, words)).toEqual(
      await writeReportWorkbook(report, words),
    );
  });

  it('is a plain number where it is exact and official, else the words that are read', async () => {
    const current = new Map<CellKey, Stands>([
      ['HTX_TOTAL.ALL', { value: number('1160'), note: null }],
      ['HTX_ACTIVE.ALL', { value: number('860', { precision: 'about' }), note: null }],
      ['HTX_ACTIVE.EMM', { value: number('12', { status: 'P' }), note: 'theo huyện' }],
      ['HTX_SUSPENDED.ALL', { value: { type: 'absent', absence: 'L' }, note: null }],
    ]);
    const { sheets, about, notices } = await read(madeReport(current));
    const rows = rowsByCode(sheets, words);
    const cell = (code: string, column: string) => rows.get(code)?.get(column);
    expect(cell('HTX_TOTAL', 'Quý này toàn tỉnh')).toEqual({ text: '1160', kind: 'number' });
    expect(cell('HTX_ACTIVE', 'Quý này toàn tỉnh')?.text).toBe('khoảng 860');
    expect(cell('HTX_ACTIVE', 'Quý này vùng ĐBDTTS&MN')?.text).toBe('sơ bộ 12');
    expect(cell('HTX_ACTIVE', 'Ghi chú')?.text).toBe('Vùng ĐBDTTS&MN: theo huyện');
    expect(cell('HTX_SUSPENDED', 'Quý này toàn tỉnh')?.text).toBe('chưa có báo cáo');
    expect(cell('HTX_TOTAL', 'Tình trạng')).toBeNull();
    expect(about).toEqual({
      form: 'mau-2026',
      province: 'thai-nguyen',
      quarter: '2026-Q3',
      revision: 1,
      made: '2026-10-05',
    });
    expect(notices).toEqual([]);
  });

  it('keeps digits that a spreadsheet would lose', async () => {
    const value = number('123456789012345.6');
    const current = new Map<CellKey, Stands>([['INCOME_AVG_M.ALL', { value, note: null }]]);
    const { sheets } = await read(madeReport(current));
    expect(rowsByCode(sheets, words).get('INCOME_AVG_M')?.get('Quý này toàn tỉnh')).toEqual({
      text: '123.456.789.012.345,6',
      kind: 'text',
    });
  });
});

describe('the sheets', () => {
  const open = async (report: ReportWorkbook) =>
    (await readXlsx(await writeReportWorkbook(report, words), { readStyles: true })).sheets;

  it('have the head of an official paper, signatures, and a table head on each page', async () => {
    const [first] = await open(madeReport());
    const said = first?.rows.flat().filter((value) => value !== null);
    for (const text of [
      'LIÊN MINH HỢP TÁC XÃ',
      'TỈNH THÁI NGUYÊN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'BIỂU SỐ LIỆU KINH TẾ TẬP THỂ, HỢP TÁC XÃ QUÝ III NĂM 2026',
      'Quý trước (II/2026)',
      'Cùng kỳ năm trước (III/2025)',
      'Người lập biểu',
      'Lãnh đạo',
    ]) {
      expect(said).toContain(text);
    }
    const head = first?.rows.findIndex((row) => row[0] === 'Mã') ?? -1;
    expect(first?.pageSetup).toMatchObject({
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    });
    expect(first?.headerFooter?.oddFooter).toContain('Trang &P/&N');
  });

  it('are locked without a password but for the cells that are asked', async () => {
    for (const sheet of (await open(madeReport())).filter(({ veryHidden }) => !veryHidden)) {
      expect(sheet.protection).toMatchObject({ sheet: true });
      expect(sheet.protection?.password).toBeUndefined();
      const head = sheet.rows.findIndex((row) => row[0] === 'Mã');
      const titles = sheet.rows[head]?.map(String) ?? [];
      for (const [index, row] of sheet.rows.entries()) {
        for (const column of titles.keys()) {
          const isOpen =
            sheet.cells?.get(`${index},${column}`)?.style?.protection?.locked === false;
          if (!isOpen) continue;
          expect(row[0], `${sheet.name} ${index}`).toMatch(/^[A-Z0-9_]+$/);
          expect(titles[column]).toMatch(/^Quý này|^Nội dung|^Tình trạng|^Mức|^Ghi chú/);
        }
      }
      for (const [index, row] of sheet.rows.entries()) {
        if (index <= head || row[0] === null) continue;
        const asked = lines.filter(({ indicator }) => indicator.code === row[0]);
        for (const [scope, title] of [
          ['ALL', 'Quý này toàn tỉnh'],
          ['EMM', 'Quý này vùng ĐBDTTS&MN'],
        ] as const) {
          const column = titles.indexOf(title);
          if (column < 0) continue;
          const cell = sheet.cells?.get(`${index},${column}`);
          expect(cell?.style?.protection?.locked === false, `${row[0]} ${scope}`).toBe(
            asked.some((line) => line.scope === scope),
          );
        }
      }
    }
  });

  it('warn of a fraction where numbers are whole, take words, and offer two lists', async () => {
    const [first] = await open(
      madeReport(new Map(), (key) => (key === 'HTX_ACTIVE.EMM' ? number('320') : null)),
    );
    const row = (first?.rows.findIndex(([code]) => code === 'HTX_ACTIVE') ?? -1) + 1;
    const at = (column: string) =>
      first?.dataValidations?.find(({ range }) => range === `${column}${row}`);
    expect(at('F')).toMatchObject({
      type: 'custom',
      errorStyle: 'warning',
      allowBlank: true,
      formula1: `OR(ISTEXT(F${row}),AND(ISNUMBER(F${row}),ROUND(F${row},0)=F${row}))`,
    });
    expect(at('G')?.inputMessage).toMatch(/^Quý trước: 320\./);
    expect(at('H')?.values ?? at('H')?.formula1).toContain('sơ bộ');
    expect(at('I')?.values ?? at('I')?.formula1).toContain('từ … đến …');
    for (const one of first?.dataValidations ?? []) {
      expect(one.inputTitle?.length ?? 0).toBeLessThanOrEqual(32);
      expect(one.inputMessage?.length ?? 0).toBeLessThanOrEqual(255);
      expect((one.formula1 ?? '').length).toBeLessThanOrEqual(255);
    }
  });

  it('say on each that a demonstration is none of real figures', async () => {
    for (const sheet of await open(madeReport(new Map(), () => null, { demo: true }))) {
      if (sheet.veryHidden) continue;
      expect(sheet.rows.flat().some((value) => String(value).startsWith('SỐ LIỆU MINH HỌA'))).toBe(
        true,
      );
    }
  });

  it('have names that spreadsheets take', async () => {
    const section = madeReport().sections[0];
    if (!section) throw new Error('no section');
    const name = 'Một [mục] có tên rất dài: phần thứ nhất/hai';
    const sheets = await open(
      madeReport(new Map(), () => null, {
        sections: [
          { ...section, name },
          { ...section, name: "O'Brien" },
        ],
      }),
    );
    for (const sheet of sheets) expect(sheet.name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    expect(new Set(sheets.map((sheet) => sheet.name)).size).toBe(sheets.length);
  });
});

describe('the notes of a row', () => {
  it.each([
    [{ ALL: 'một', EMM: 'hai' }, 'một\nVùng: hai'],
    [{ ALL: '', EMM: 'hai' }, 'Vùng: hai'],
    [{ ALL: 'một', EMM: '' }, 'một'],
    [{ ALL: 'a\nb', EMM: 'c\nd' }, 'a\nb\nVùng: c\nd'],
    [{ ALL: '', EMM: '' }, ''],
  ])('are one text and come apart again: %j', (notes, text) => {
    expect(joinNotes(notes, 'Vùng:')).toBe(text);
    expect(splitNotes(text, 'Vùng:')).toEqual(notes);
  });
});
