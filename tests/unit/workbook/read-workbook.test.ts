import { describe, expect, it } from 'vitest';
import type { Grid, GridCell } from '@/lib/intake/grid';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import { bookEntries, madeBook, madeOds, madeZip } from './made-zip';

async function read(bytes: Uint8Array, name = 'bieu.xlsx') {
  const reading = await readWorkbook(bytes, name);
  if (reading.kind !== 'read') throw new Error(`${reading.code} ${reading.detail}`);
  return reading;
}

const text = (said: string): GridCell => ({ text: said, kind: 'text' });
const cell = (kind: GridCell['kind'], said: string): GridCell => ({ text: said, kind });

async function firstRow(bytes: Uint8Array, name?: string) {
  return (await read(bytes, name)).sheets[0]?.rows[0];
}

/** Cells as their text, for tables of words. */
function said({ rows }: Pick<Grid, 'rows'>) {
  return rows.map((row) => row.map((one) => one?.text ?? null));
}

describe('a cell of an .xlsx', () => {
  it.each([
    ['1160', '1160'],
    ['-5.2', '-5.2'],
    ['0.30000000000000004', '0.3'],
    ['1.2E-3', '0.0012'],
    ['1E+20', '100000000000000000000'],
    ['-0', '0'],
    ['007', '7'],
    ['123456789012345680', '123456789012346000'],
  ])('with the number %s is %s', async (written, plain) => {
    expect(await firstRow(madeBook(`<row r="1"><c r="A1"><v>${written}</v></c></row>`))).toEqual([
      cell('number', plain),
    ]);
  });

  it.each([
    [14, '46115', 'date', '03/04/2026'],
    ['dd/mm/yyyy', '46115.5', 'date', '03/04/2026'],
    ['[$-42A]d mmmm yyyy', '46115', 'date', '03/04/2026'],
    ['h:mm', '0.354166666666667', 'date', '08:30'],
    ['[h]:mm', '0.5', 'date', '12:00'],
    [1, '60', 'number', '60'],
    [10, '0.125', 'percent', '12.5'],
    ['0.0%', '0.07', 'percent', '7'],
    ['#,##0.00', '12.5', 'number', '12.5'],
    ['#,##0&quot; HTX đ.m&quot;', '12', 'number', '12'],
    ['#,##0\\ \\d', '12', 'number', '12'],
    ['[Red]#,##0;[Blue]General', '12', 'number', '12'],
    ['0&quot;%&quot;', '12', 'number', '12'],
  ] as const)('in the format %s with %s is a %s: %s', async (format, value, kind, shown) => {
    const bytes = madeBook(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, {
      formats: [0, format],
    });
    expect(await firstRow(bytes)).toEqual([cell(kind, shown)]);
  });

  it('is of another day where the file counts days as old Macintoshes do', async () => {
    const bytes = madeBook('<row><c s="0"><v>44653</v></c></row>', {
      formats: [14],
      from1904: true,
    });
    expect(await firstRow(bytes)).toEqual([cell('date', '03/04/2026')]);
  });

  it('is what its formula gave, and told where that is missing', async () => {
    const bytes = madeBook(
      `<row r="1">
        <c r="A1"><f>SUM(B1:B9)</f><v>12</v></c>
        <c r="B1" t="str"><f>A1&amp;"x"</f><v>12x</v></c>
        <c r="C1"><f>A1*2</f></c>
        <c r="D1"><f t="shared" si="0"/><v></v></c>
        <c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
        <c r="F1" t="e"><v>#REF!</v></c>
        <c r="G1" t="b"><v>1</v></c>
        <c r="H1" t="str"><f>""</f><v></v></c>
        <c r="I1" t="d"><v>2026-04-03T00:00:00</v></c>
      </row>`,
    );
    expect(await firstRow(bytes)).toEqual([
      cell('number', '12'),
      text('12x'),
      cell('formula_without_value', '=A1*2'),
      cell('formula_without_value', '='),
      cell('error', '#DIV/0!'),
      cell('error', '#REF!'),
      cell('boolean', 'TRUE'),
      null,
      cell('date', '03/04/2026'),
    ]);
  });

  it('has the words of all its runs, without how they are pronounced', async () => {
    const bytes = madeBook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c><c r="D1" t="s"><v>9</v></c></row>',
      {
        texts: [
          '<t xml:space="preserve">  Đắk Lắk &amp; Huế  </t>',
          '<r><t>khoảng</t></r><r><rPr/><t xml:space="preserve"> 120_x000A_x</t></r><rPh><t>no</t></rPh>',
        ],
      },
    );
    expect(await firstRow(bytes)).toEqual([
      text('Đắk Lắk & Huế'),
      text('khoảng 120\nx'),
      text('a b'),
    ]);
  });

  it('stands where it says, or after the one before', async () => {
    const bytes = madeBook(
      '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    );
    expect(said((await read(bytes)).sheets[0] ?? { rows: [] })).toEqual([
      [],
      [null, null, '1', '2'],
      ['3'],
    ]);
  });

  it('is the only one of a merged range', async () => {
    const bytes = madeBook(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>',
      {},
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    );
    expect(said((await read(bytes)).sheets[0] ?? { rows: [] })).toEqual([['1', null, '3'], []]);
  });
});

describe('the sheets of an .xlsx', () => {
  const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

  it('are read in their order, hidden ones too, which are told', async () => {
    const bytes = madeZip(
      bookEntries([
        { name: 'Biểu 1', xml: one },
        { name: 'Nháp &amp; cũ', xml: one, state: 'hidden' },
        { name: 'Sâu', xml: one, state: 'veryHidden' },
      ]),
    );
    const { sheets, notices, about } = await read(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu 1', 'Nháp & cũ', 'Sâu']);
    expect(notices).toEqual([
      { code: 'hidden_sheet', sheet: 'Nháp & cũ' },
      { code: 'hidden_sheet', sheet: 'Sâu' },
    ]);
    expect(about).toBeNull();
  });

  it('are told of where something is beyond what is read', async () => {
    const bytes = madeBook(
      '<row r="1"><c r="GR1"><v>1</v></c><c r="GS1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>',
    );
    const { sheets, notices } = await read(bytes);
    expect(sheets[0]?.rows).toHaveLength(1);
    expect(sheets[0]?.rows[0]?.[199]).toEqual(cell('number', '1'));
    expect(notices).toEqual([{ code: 'sheet_cut', sheet: 'Sheet1' }]);
  });

  it('tell of values that come from other files', async () => {
    const extra = [{ name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }];
    const bytes = madeBook('<row><c><f>[1]A!A1</f><v>5</v></c></row>', { extra });
    const { sheets, notices } = await read(bytes);
    expect(sheets[0]?.rows[0]).toEqual([cell('number', '5')]);
    expect(notices).toEqual([{ code: 'external_links', sheet: null }]);
  });

  it('are no more than fifty', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ name: `S${index}`, xml: one }));
    const { sheets, notices } = await read(madeZip(bookEntries(many)));
    expect(sheets).toHaveLength(50);
    expect(notices).toEqual([{ code: 'sheets_left_out', sheet: null }]);
  });

  it('do not believe the sheet of another program that is called like ours', async () => {
    const rows = (quarter: string) =>
      [
        ['form', 'mau-2026'],
        ['province', 'hue'],
        ['quarter', quarter],
        ['revision', '2'],
      ]
        .map(
          ([name, value]) =>
            `<row><c t="inlineStr"><is><t>${name}</t></is></c><c t="inlineStr"><is><t>${value}</t></is></c></row>`,
        )
        .join('');
    const about = async (quarter: string) =>
      (
        await read(
          madeZip(
            bookEntries([
              { name: 'Biểu 1', xml: one },
              { name: '_ve', xml: `<sheetData>${rows(quarter)}</sheetData>`, state: 'hidden' },
            ]),
          ),
        )
      ).about;
    expect(await about('2026-Q3')).toEqual({
      form: 'mau-2026',
      province: 'hue',
      quarter: '2026-Q3',
      revision: 2,
      made: null,
    });
    expect(await about('2026-Q5')).toBeNull();
  });
});

describe('an .ods', () => {
  const p = (words: string) => `<text:p>${words}</text:p>`;

  it('gives the same kinds of cells', async () => {
    const bytes = madeOds(
      `<table:table table:name="Biểu 1"><table:table-row>
        <table:table-cell office:value-type="float" office:value="46.875" calcext:value-type="float">${p('46,88')}</table:table-cell>
        <table:table-cell office:value-type="percentage" office:value="0.125">${p('12,5%')}</table:table-cell>
        <table:table-cell office:value-type="currency" office:value="1200">${p('1.200 ₫')}</table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2026-04-03">${p('03/04/26')}</table:table-cell>
        <table:table-cell office:value-type="boolean" office:boolean-value="true">${p('TRUE')}</table:table-cell>
        <table:table-cell office:value-type="string">${p('khoảng<text:s text:c="2"/>120')}${p('dòng <text:span>hai</text:span>')}<office:annotation>${p('chú thích')}</office:annotation></table:table-cell>
        <table:table-cell table:formula="of:=[.A1]" office:value-type="string" office:string-value="" calcext:value-type="error">${p('#REF!')}</table:table-cell>
        <table:table-cell table:formula="of:=[.A1]"/>
        <table:covered-table-cell office:value-type="float" office:value="9"/>
        <table:table-cell office:value-type="float" office:value="1"><draw:frame>${p('hình')}</draw:frame></table:table-cell>
      </table:table-row></table:table>`,
    );
    expect(await firstRow(bytes, 'bieu.ods')).toEqual([
      cell('number', '46.875'),
      cell('percent', '12.5'),
      cell('number', '1200'),
      cell('date', '03/04/2026'),
      cell('boolean', 'TRUE'),
      text('khoảng  120\ndòng hai'),
      cell('error', '#REF!'),
      cell('formula_without_value', 'of:=[.A1]'),
      null,
      cell('number', '1'),
    ]);
  });

  it('repeats what it says is repeated, and not to the end of the world', async () => {
    const one = '<table:table-cell office:value-type="float" office:value="1"/>';
    const bytes = madeOds(
      `<table:table table:name="a"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/><table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="3"/><table:table-row>${one}</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
    );
    const { sheets, notices } = await read(bytes, 'a.ods');
    expect(said(sheets[0] ?? { rows: [] })).toEqual([
      [null, null, '7', '7'],
      [null, null, '7', '7'],
      [],
      [],
      [],
      ['1'],
    ]);
    expect(notices).toEqual([]);
  });

  it('says which of its sheets are hidden', async () => {
    const table = (name: string, style: string) =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>`;
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const { notices } = await read(madeOds(table('a', 'ta1') + table('b', 'ta2'), styles), 'a.ods');
    expect(notices).toEqual([{ code: 'hidden_sheet', sheet: 'b' }]);
  });

  it('is refused where it is locked with a password', async () => {
    const manifest = {
      name: 'META-INF/manifest.xml',
      content: '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    };
    expect(await readWorkbook(madeOds('', '', [manifest]), 'a.ods')).toMatchObject({
      kind: 'refused',
      code: 'encrypted',
    });
  });
});

describe('a .csv', () => {
  const bytes = (said: string) => new TextEncoder().encode(said);
  const table = async (content: Uint8Array, name = 'bieu.csv') =>
    said((await read(content, name)).sheets[0] ?? { rows: [] });

  it.each([
    ['commas', 'Mã,Chỉ tiêu,Quý này\nHTX_TOTAL,Tổng số,1160\n'],
    ['semicolons', 'Mã;Chỉ tiêu;Quý này\r\nHTX_TOTAL;Tổng số;1160\r\n'],
    ['tabs', 'Mã\tChỉ tiêu\tQuý này\nHTX_TOTAL\tTổng số\t1160'],
    ['a mark', '\ufeffMã;Chỉ tiêu;Quý này\nHTX_TOTAL;Tổng số;1160'],
    ['a line for Excel', 'sep=;\r\nMã;Chỉ tiêu;Quý này\nHTX_TOTAL;Tổng số;1160'],
    ['old line ends', 'Mã;Chỉ tiêu;Quý này\rHTX_TOTAL;Tổng số;1160\r'],
  ])('with %s is a table', async (_, content) => {
    expect(await table(bytes(content))).toEqual([
      ['Mã', 'Chỉ tiêu', 'Quý này'],
      ['HTX_TOTAL', 'Tổng số', '1160'],
    ]);
  });

  it('keeps decimal commas between semicolons, and what stands in quotes', async () => {
    expect(await table(bytes('a;12,5;1,5\n"b;c";"nói ""khoảng"" 3\ndòng";2,5\n'))).toEqual([
      ['a', '12,5', '1,5'],
      ['b;c', 'nói "khoảng" 3\ndòng', '2,5'],
    ]);
  });

  it('may be in UTF-16', async () => {
    const little = Buffer.from('\ufeffMã\tQuý này\n', 'utf16le');
    expect(await table(new Uint8Array(little))).toEqual([['Mã', 'Quý này']]);
    expect(await table(new Uint8Array(Buffer.from(little).swap16()))).toEqual([['Mã', 'Quý này']]);
  });

  it('in an old encoding is told, with the letters by which it is found out', async () => {
    const bytesOfOld = new Uint8Array(Buffer.from('Tæng sè hîp t¸c x·;1160\n', 'latin1'));
    const { sheets, notices } = await read(bytesOfOld, 'cu.csv');
    expect(said(sheets[0] ?? { rows: [] })).toEqual([['Tæng sè hîp t¸c x·', '1160']]);
    expect(notices).toEqual([{ code: 'old_encoding', sheet: null }]);
  });

  it('has words only, whatever they look like', async () => {
    expect(await firstRow(bytes('1.234,TRUE,=1+1\n'), 'a.csv')).toEqual([
      text('1.234'),
      text('TRUE'),
      text('=1+1'),
    ]);
  });
});
