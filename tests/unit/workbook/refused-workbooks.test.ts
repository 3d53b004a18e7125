import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '@/lib/messages/en/intake';
import { vi } from '@/lib/messages/vi/intake';
import {
  largestFile,
  readWorkbook,
  type WorkbookNotice,
  type WorkbookRefusal,
} from '@/lib/workbook/read-workbook';
import { writeReportWorkbook } from '@/lib/workbook/report-workbook';
import { madeReport, words } from './made-report';
import { bookEntries, madeBook, madeOds, madeZip } from './made-zip';

/** A refusal or a notice without words does not compile. */
interface Said {
  readonly refused: Readonly<Record<WorkbookRefusal, string>>;
  readonly notice: Readonly<Record<WorkbookNotice['code'], (sheet: string) => string>>;
}
const said: readonly Said[] = [vi, en];

/** What is refused, and what a hostile file may cost: milliseconds on a slow machine. */
const longest = 5_000;

async function timed(bytes: Uint8Array, name = 'bieu.xlsx') {
  const started = performance.now();
  const reading = await readWorkbook(bytes, name);
  expect(performance.now() - started).toBeLessThan(longest);
  return reading;
}

function refused(code: string) {
  return expect.objectContaining({ kind: 'refused', code });
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(stream: string): Uint8Array {
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  return new Uint8Array(
    Buffer.concat([Buffer.from(compound), Buffer.alloc(1016), name, Buffer.alloc(3000)]),
  );
}

const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe('a file is refused', () => {
  it('at once when it is larger than any report', async () => {
    const started = performance.now();
    expect(await readWorkbook(new Uint8Array(50_000_000), 'a.xlsx')).toEqual(refused('too_large'));
    expect(performance.now() - started).toBeLessThan(50);
    expect(await readWorkbook(new Uint8Array(largestFile + 1), 'a.csv')).toEqual(
      refused('too_large'),
    );
  });

  it.each([
    ['encrypted', compoundFile('EncryptedPackage'), 'khoa.xlsx'],
    ['old_xls', compoundFile('Workbook'), 'cu.xls'],
    ['old_xls', compoundFile('Book'), 'doi-ten.xlsx'],
    ['not_a_workbook', compoundFile('WordDocument'), 'thu.doc'],
    ['old_xls', new Uint8Array([0x09, 0x08, 0x08, 0x00, 0x00, 0x05]), 'rat-cu.xls'],
    ['old_xls', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00, 0x04]), 'rat-cu.xls'],
    ['old_xls', new TextEncoder().encode('<html><table><tr><td>1'), 'trang.xls'],
    ['not_a_workbook', new TextEncoder().encode('<html><table><tr><td>1'), 'trang.csv'],
    ['not_a_workbook', new TextEncoder().encode('%PDF-1.7 a;b'), 'bieu.pdf'],
    ['not_a_workbook', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]), 'bieu.csv'],
    ['empty', new Uint8Array(0), 'trong.csv'],
    ['empty', madeBook(''), 'trong.xlsx'],
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'hong.xlsx'],
    ['not_a_workbook', madeZip([{ name: 'word/document.xml', content: '<x/>' }]), 'thu.docx'],
    ['binary_workbook', madeZip([{ name: 'xl/workbook.bin', content: 'x' }]), 'a.xlsb'],
  ])('as %s', async (code, bytes, name) => {
    expect(await timed(bytes, name)).toEqual(refused(code));
  });

  it('when it has macros, whatever it is called', async () => {
    const extra = [{ name: 'xl/vbaProject.bin', content: 'x' }];
    for (const name of ['a.xlsm', 'a.xlsx']) {
      expect(await timed(madeBook('<row><c><v>1</v></c></row>', { extra }), name)).toEqual(
        refused('has_macros'),
      );
    }
  });

  it('when parts of it are locked, missing, broken or changed', async () => {
    const entries = bookEntries([{ name: 'a', xml: one }]);
    const locked = entries.map((entry) => ({ ...entry, flags: 1 }));
    expect(await timed(madeZip(locked))).toEqual(refused('encrypted'));
    const missing = entries.filter(({ name }) => !name.includes('sheet0'));
    expect(await timed(madeZip(missing))).toEqual(refused('damaged'));
    const changed = entries.map((entry) => ({ ...entry, checksum: 1 }));
    expect(await timed(madeZip(changed))).toEqual(refused('damaged'));
    const broken = bookEntries([{ name: 'a', xml: '<sheetData><row r="1' }]);
    expect(await timed(madeZip(broken))).toEqual(refused('damaged'));
    const whole = madeZip(entries);
    for (const end of [10, 100, 1000, whole.length - 30]) {
      expect(await timed(whole.subarray(0, end))).toEqual(refused('damaged'));
    }
  });
});

it('says in both languages how an old file is saved anew', () => {
  for (const { refused } of said) expect(refused.old_xls).toContain('*.xlsx');
});

it('is read or refused, whatever became of its bytes', async () => {
  const good = await writeReportWorkbook(madeReport(), words);
  const plain = madeZip(
    bookEntries([{ name: 'a', xml: one }]).map((entry) => ({ ...entry, isStored: true })),
  );
  const ods = madeOds('<table:table table:name="a"><table:table-row/></table:table>');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(good, plain, ods),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (bytes, changes, cut) => {
        const changed = bytes.slice(0, cut < 0.8 ? undefined : Math.floor(bytes.length * cut));
        for (const [at, byte] of changes) {
          changed[Math.min(changed.length - 1, Math.floor(at * changed.length))] = byte;
        }
        expect(['read', 'refused']).toContain((await readWorkbook(changed, 'a.xlsx')).kind);
      },
    ),
    { numRuns: 300 },
  );
});

it('is read or refused, whatever became of its parts', async () => {
  const rows =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>1.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
  const entries = bookEntries([{ name: 'a', xml: rows }], {
    texts: ['<t>a &amp; b</t>'],
    formats: [0, '0.0%'],
  });
  const change = fc.tuple(
    fc.nat(entries.length - 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(...'<>/"\'=&;#!?-1A:. '),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = entries.map((entry, index) => ({
        ...entry,
        content: changes.reduce((content, [which, at, letter]) => {
          if (which !== index) return content;
          const place = Math.floor(at * content.length);
          return content.slice(0, place) + letter + content.slice(place + 1);
        }, String(entry.content)),
      }));
      expect(['read', 'refused']).toContain((await readWorkbook(madeZip(changed), 'a.xlsx')).kind);
    }),
    { numRuns: 500 },
  );
});

describe('a hostile file', () => {
  const zeros = new Uint8Array(100_000_000);

  it('that inflates to a hundred megabytes is refused before it is inflated', async () => {
    const bytes = madeBook('', { extra: [{ name: 'xl/media/a.bin', content: zeros }] });
    expect(bytes.length).toBeLessThan(200_000);
    expect(await timed(bytes)).toEqual(refused('zip_bomb'));
  });

  it('that says that it does not is refused while it is inflated', async () => {
    const entries = bookEntries([{ name: 'a', xml: ' '.repeat(30_000_000) }]).map((entry) =>
      entry.name.includes('sheet0') ? { ...entry, claimed: 100 } : entry,
    );
    expect(await timed(madeZip(entries))).toEqual(refused('zip_bomb'));
  });

  it('of many parts that are large together is refused', async () => {
    const extra = Array.from({ length: 4 }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: zeros.subarray(0, 15_000_000),
    }));
    expect(await timed(madeBook('', { extra }))).toEqual(refused('zip_bomb'));
  });

  it('of more parts than any workbook has is refused, and so is one that only says so', async () => {
    const extra = Array.from({ length: 600 }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: 'x',
    }));
    expect(await timed(madeBook('', { extra }))).toEqual(refused('too_many_entries'));
    expect(await timed(madeZip(bookEntries([{ name: 'a', xml: one }]), 400))).toEqual(
      refused('damaged'),
    );
  });

  it('that defines words by words is refused', async () => {
    const laugh = `<!DOCTYPE sst [<!ENTITY a "${'ha'.repeat(20)}"><!ENTITY b "&a;&a;&a;">]>`;
    const entries = bookEntries([{ name: 'a', xml: one }]).map((entry) =>
      entry.name.includes('sharedStrings')
        ? { ...entry, content: `${laugh}<sst><si><t>&b;</t></si></sst>` }
        : entry,
    );
    expect(await timed(madeZip(entries))).toEqual(refused('damaged'));
  });

  const wholeSheet = 'A1:XFD1048576';
  it.each([
    ['one merge over the whole sheet', `<mergeCells><mergeCell ref="${wholeSheet}"/></mergeCells>`],
    [
      'ten thousand merges over the whole sheet',
      `<mergeCells>${`<mergeCell ref="${wholeSheet}"/>`.repeat(10_000)}</mergeCells>`,
    ],
    [
      'a rule over the whole sheet',
      `<dataValidations><dataValidation type="whole" sqref="${wholeSheet}"/></dataValidations>`,
    ],
    [
      'columns without end',
      `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(100_000)}</cols>`,
    ],
    [
      'a tag of millions of letters',
      `<x ${'a'.repeat(5_000_000)}/><mergeCell ${'b'.repeat(5_000_000)}/>`,
    ],
    ['tags within tags', '<a>'.repeat(1_000_000)],
  ])('with %s is read for what it holds', async (_, after) => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="4000"><c r="GA4000"><v>2</v></c></row>';
    expect(await timed(madeBook(rows, {}, after))).toMatchObject({ kind: 'read' });
  });

  it('with ten thousand merges over many cells is read for what it holds', async () => {
    const rows = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(3_000);
    const merges = `<mergeCell ref="${wholeSheet}"/>`.repeat(10_000);
    expect(await timed(madeBook(rows, {}, `<mergeCells>${merges}</mergeCells>`))).toMatchObject({
      kind: 'read',
    });
  });

  it('with a cell in the last corner is read up to where it is read', async () => {
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await timed(madeBook(`<row><c><v>1</v></c></row>${corner}`))).toMatchObject({
      kind: 'read',
      notices: [{ code: 'sheet_cut', sheet: 'Sheet1' }],
    });
  });

  it('of half a million rows is read up to where it is read', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(500_000);
    const reading = await timed(madeBook(rows));
    expect(reading).toMatchObject({ kind: 'read', notices: [{ code: 'sheet_cut' }] });
    expect(reading.kind === 'read' && reading.sheets[0]?.rows).toHaveLength(5_000);
  });

  it('with one long text in every cell holds it once', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(200);
    const bytes = madeBook(`<row>${cells}</row>`.repeat(2_400), {
      texts: [`<t>${'ô'.repeat(32_000)}</t>`],
    });
    const before = process.memoryUsage().rss;
    expect(await timed(bytes)).toMatchObject({ kind: 'read' });
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  it.each([
    [
      'rows',
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>',
    ],
    [
      'rows of rows',
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>'.repeat(
        20_000,
      ),
    ],
    [
      'spaces',
      '<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="900000000"/>b</text:p></table:table-cell></table:table-row>',
    ],
  ])('of %s that repeat without end is read up to where it is read', async (_, rows) => {
    const bytes = madeOds(`<table:table table:name="a">${rows}</table:table>`.repeat(3));
    expect(await timed(bytes, 'a.ods')).toMatchObject({ kind: 'read' });
  });

  it('of five million separators or quotes is read up to where it is read', async () => {
    for (const piece of [',', '\n', '"', 'a;', '"";\n', '""', ';\t,']) {
      const content = `a;b\n${piece.repeat(Math.floor(4_900_000 / piece.length))}`;
      const bytes = new TextEncoder().encode(content);
      const before = process.cpuUsage();
      expect(await timed(bytes, 'a.csv'), piece).toMatchObject({ kind: 'read' });
      // Microseconds of the processor's own time: whatever else the machine has to do.
      expect(process.cpuUsage(before).user, piece).toBeLessThan(800_000);
    }
  });

  it('with a word in its last column says that it is cut, and with nothing there does not', async () => {
    const row = (last: string) => new TextEncoder().encode(`a;b\n1${';'.repeat(200)}${last}`);
    expect(await readWorkbook(row('2'), 'a.csv')).toMatchObject({
      notices: [{ code: 'sheet_cut' }],
    });
    expect(await readWorkbook(row(' '), 'a.csv')).toMatchObject({ notices: [] });
  });
});
