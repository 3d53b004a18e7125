import type { GridCell } from '../intake/grid';
import { readLimits, wordsCell } from './grid-maker';
import { meaningOfFormat, type NumberMeaning } from './spreadsheet-number';
import { scanXml } from './xml-scan';
import type { ZipArchive } from './zip-archive';

/** The parts of an `.xlsx` beside its sheets. */

interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where it stands in the archive. */
  readonly part: string;
}

export interface BookParts {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
  /** Cells of words, each made once however often it is used. */
  readonly texts: readonly (GridCell | null)[];
  /** What a number is, by the style of its cell. */
  readonly meanings: readonly NumberMeaning[];
}

/** The text of an XML part; null: there is none. */
export async function readText(archive: ZipArchive, name: string): Promise<string | null> {
  const bytes = await archive.read(name);
  return bytes && new TextDecoder().decode(bytes);
}

export const bookPart = 'xl/workbook.xml';

/** Null where it is no workbook. Throws `ZipRefusal` and `XmlError`. */
export async function readBookParts(archive: ZipArchive): Promise<BookParts | null> {
  const book = await readText(archive, bookPart);
  const links = await readText(archive, 'xl/_rels/workbook.xml.rels');
  if (book === null || links === null) return null;
  const parts = linkedParts(links);
  const partOf = (type: string) => [...parts.values()].find((part) => part.type === type)?.part;
  const texts = await readText(archive, partOf('sharedStrings') ?? '');
  const styles = await readText(archive, partOf('styles') ?? '');
  return {
    ...listedSheets(book, parts),
    texts: texts === null ? [] : sharedTexts(texts),
    meanings: styles === null ? [] : styleMeanings(styles),
  };
}

type LinkedParts = ReadonlyMap<string, { readonly type: string; readonly part: string }>;

function linkedParts(links: string): LinkedParts {
  const parts = new Map<string, { type: string; part: string }>();
  scanXml(links, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      parts.set(attribute('Id') ?? '', {
        type: (attribute('Type') ?? '').replace(/^.*\//, ''),
        part: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
      });
    },
  });
  return parts;
}

function listedSheets(book: string, parts: LinkedParts): Pick<BookParts, 'sheets' | 'from1904'> {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  scanXml(book, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const linked = parts.get(attribute('id') ?? '');
      if (linked?.type !== 'worksheet') return;
      sheets.push({
        name: attribute('name') ?? '',
        isHidden: /hidden/i.test(attribute('state') ?? ''),
        part: linked.part,
      });
    },
  });
  return { sheets, from1904 };
}

/** More texts than cells are read are of no use. */
function sharedTexts(xml: string): (GridCell | null)[] {
  const texts: (GridCell | null)[] = [];
  const gather = textGatherer();
  scanXml(xml, {
    open(name) {
      if (name === 'si') gather.start();
      else gather.open(name);
    },
    text: gather.text,
    close(name) {
      if (name === 'si') texts.push(wordsCell(gather.gathered()));
      else gather.close(name);
    },
    isDone: () => texts.length >= readLimits.cells,
  });
  return texts;
}

/** Gathers the runs of a text; how it is to be pronounced is no part of it. */
export function textGatherer() {
  let gathered = '';
  let isText = false;
  let isPhonetic = false;
  return {
    start() {
      gathered = '';
      isText = false;
      isPhonetic = false;
    },
    open(name: string) {
      if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    text(text: string) {
      if (isText) gathered += text;
    },
    close(name: string) {
      if (name === 'rPh') isPhonetic = false;
      else if (name === 't') isText = false;
    },
    gathered: () => decodeEscapes(gathered),
  };
}

/** `_x000D_` is how a workbook writes what XML cannot hold. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

function styleMeanings(xml: string): NumberMeaning[] {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let inCellFormats = false;
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') {
        codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      } else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attribute('numFmtId') ?? 0);
        meanings.push(meaningOfFormat(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return meanings;
}
