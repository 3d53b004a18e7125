import { crc32, deflateRawSync } from 'node:zlib';

/** Zip files made by hand, so that they can lie. */

export interface MadeEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Not packed. */
  readonly isStored?: boolean;
  /** The size that the list of contents claims. */
  readonly claimed?: number;
  readonly checksum?: number;
  readonly flags?: number;
}

export function madeZip(entries: readonly MadeEntry[], count = entries.length): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, isStored = false, claimed, checksum, flags = 0 } of entries) {
    const plain = Buffer.from(content);
    const packed = isStored ? plain : deflateRawSync(plain);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(checksum ?? crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? plain.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = [Buffer.from('PK\x03\x04'), common, title, packed];
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    list.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, title);
    parts.push(...local);
    at += local.reduce((sum, part) => sum + part.length, 0);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(
    list.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...list, end]));
}

interface MadeSheet {
  readonly name: string;
  /** What stands within the worksheet. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

interface MadeBook {
  readonly texts?: readonly string[];
  /** Formats of the styles 0, 1, 2 …: a number that every program knows, or a code. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
  readonly extra?: readonly MadeEntry[];
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The entries of an `.xlsx` with just what its reading needs. */
export function bookEntries(
  sheets: readonly MadeSheet[],
  { texts = [], formats = [], from1904 = false, extra = [] }: MadeBook = {},
): MadeEntry[] {
  const own = formats.map((format, index) =>
    typeof format === 'number' ? { id: format } : { id: 170 + index, code: format },
  );
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return [
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook ${main} xmlns:r="${office}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${state ? ` state="${state}"` : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${sheets
        .map((_, index) => link(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`))
        .join(
          '',
        )}${link('t', 'sharedStrings', 'sharedStrings.xml')}${link('f', 'styles', 'styles.xml')}</Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst ${main}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${main}><numFmts>${own
        .map(({ id, code }) => (code ? `<numFmt numFmtId="${id}" formatCode="${code}"/>` : ''))
        .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${own
        .map(({ id }) => `<xf numFmtId="${id}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    },
    ...sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      content: `<worksheet ${main}>${xml}</worksheet>`,
    })),
    ...extra,
  ];
}

/** An `.xlsx` of one sheet whose cells are written as XML. */
export function madeBook(cells: string, rest: MadeBook = {}, after = ''): Uint8Array {
  const xml = `<sheetData>${cells}</sheetData>${after}`;
  return madeZip(bookEntries([{ name: 'Sheet1', xml }], rest));
}

/** An `.ods` whose tables are written as XML. */
export function madeOds(tables: string, styles = '', extra: readonly MadeEntry[] = []): Uint8Array {
  return madeZip([
    {
      name: 'mimetype',
      content: 'application/vnd.oasis.opendocument.spreadsheet',
      isStored: true,
    },
    {
      name: 'content.xml',
      content: `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...extra,
  ]);
}
