import { getPeriod, type Quarter } from '../domain/period';
import { remembering } from '../domain/remembering';
import type { GridCell } from './grid';
import { wordsOfLabel } from './label-words';
import { writingOf } from './number-convention';

/** What a column holds, by its head. */
export type ColumnRole =
  | 'label'
  | 'code'
  | 'order'
  | 'unit'
  | 'scope'
  /** This quarter's value, of the whole area or of its part in the region. */
  | 'whole'
  | 'part'
  /** Since the start of the year: the value of those lines that are so counted. */
  | 'to_date'
  | 'status'
  | 'precision'
  | 'note'
  /** What the whole year is planned or expected to come to, where the form asks. */
  | 'plan'
  | 'estimate'
  /** An earlier period, a comparison, a plan that is not asked: known, and not this quarter's value. */
  | 'other'
  | 'unknown';

/** In the order in which they are tried, on words without marks. */
const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['code', /^(?:ma|ma so|ma dong|ma o|ma chi tieu|code|cell)$/],
  ['order', /^(?:stt|tt|so tt|so thu tu|no)$/],
  ['unit', /^(?:dvt|don vi|don vi tinh|units?|unit of measure)$/],
  ['note', /ghi chu|note|remark|comment|giai thich|thuyet minh/],
  ['status', /tinh trang|trang thai|status/],
  ['precision', /chinh xac|precision|exactness/],
  ['scope', /^(?:pham vi|dia ban|vung|khu vuc|scope)$/],
  [
    'label',
    /^(?:ten |cac )?(?:chi tieu(?! giao)|noi dung(?! (?:quy|ky) (?:nay|bao cao))|danh muc|tieu chi|indicator|name|items?)\b/,
  ],
  ['plan', /^(?:ke hoach|kh)(?: ca)?(?: nam)?(?: \d{4})?$|^plan for the year(?: \d{4})?$/],
  [
    'estimate',
    /^uoc (?:(?:thuc hien|th|dat) )?(?:ca )?nam(?: \d{4})?$|^expected for the year(?: \d{4})?$/,
  ],
  [
    'other',
    /ke hoach|chi tieu giao|\b(?:quy|ky|nam) truoc\b|cung ky|\bck\b|so voi|so sanh|ty le|ti le|tang|\bgiam|chenh lech|ca nam|muc tieu|previous|last (?:year|quarter)|same period|compar|change|plan|target|share/,
  ],
  ['to_date', /luy ke|\blk\b|tu dau nam|\b(?:\d|sau|chin) thang\b|year to date/],
];

const whole =
  /toan (?:tinh|thanh pho|dia ban)|\btong(?: so| cong)?\b|thuc hien|\bth\b|\b(?:quy|ky) (?:nay|bao cao)\b|\bso lieu\b|gia tri|ket qua|so luong|\bsl\b|whole|total|this quarter|value|figure|actual|amount/;

const romans: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const quarterName =
  /\b(?:quy|quarter|q) ?(iv|i{1,3}|[1-4])\b(?: (?:nam )?(\d{4})\b)?|\b(\d{4}) q([1-4])\b/g;

/** Whether a column is of what the whole year comes to. */
export function isAim(role: ColumnRole): role is 'plan' | 'estimate' {
  return role === 'plan' || role === 'estimate';
}

/** What a head says of its column. `period`: the report's quarter, where it is known. */
export function roleOf(head: string, period: Quarter | null): ColumnRole {
  if (period === null) return roleOfHead(head);
  return readRole(head, period);
}

/** Most cells of a table are asked this, to find where its heads stand. */
const roleOfHead = remembering((head) => readRole(head, null));

function readRole(head: string, period: Quarter | null): ColumnRole {
  const words = wordsOfLabel(head);
  const text = words.exact;
  if (text === '' && !words.isEmm) return 'unknown';
  const isPercent = /%/.test(head);
  const role = roles.find(
    ([one, pattern]) => !words.isEmm && !(isPercent && isAim(one)) && pattern.test(text),
  )?.[0];
  if (role && role !== 'to_date') return role;
  const compared = roles.find(([one, pattern]) => one === 'other' && pattern.test(text));
  if (compared || isPercent) return 'other';
  const quarters = [...text.matchAll(quarterName)].map(([, name = '', year, before, number]) => ({
    number: number ?? romans[name] ?? name,
    year: year ?? before ?? null,
  }));
  const days = [...head.matchAll(/\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/g)].map(
    ([, day = '', month = '', year = '']) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  if (quarters.some((quarter) => !isQuarter(quarter, period))) return 'other';
  if (period !== null && days.some((day) => day !== getPeriod(period).end)) return 'other';
  if (quarters.length === 0 && /\b(?:nam|year) \d{4}\b|^\d{4}$/.test(text)) return 'other';
  if (role || roles.some(([one, pattern]) => one === 'to_date' && pattern.test(text))) {
    return 'to_date';
  }
  if (words.isEmm || /dan toc thieu so|mien nui|ethnic minority/.test(text)) return 'part';
  return quarters.length + days.length > 0 || whole.test(text) ? 'whole' : 'unknown';
}

function isQuarter(
  { number, year }: { readonly number: string; readonly year: string | null },
  period: Quarter | null,
): boolean {
  if (period === null) return true;
  return `Q${number}` === period.slice(5) && (year === null || year === period.slice(0, 4));
}

export type Rows = readonly (readonly (GridCell | null)[])[];

export function widthOf(rows: Rows): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Whether a cell may be a number: what a program knows as one, or a short text with a digit. */
export function isNumberLike(cell: GridCell): boolean {
  if (cell.kind !== 'text') return cell.kind !== 'boolean';
  return cell.text.length <= 60 && /\d/.test(cell.text) && writingOf(cell.text) !== 'neither';
}

/** A row that counts columns beneath their heads: "A", "B", "1", "2", "3=2/1". */
function countsColumns(row: readonly (GridCell | null)[]): boolean {
  const texts = row.flatMap((cell) => (cell ? [cell.text.trim()] : []));
  return (
    texts.length > 2 &&
    texts.every((text) => /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=.*)?$/.test(text)) &&
    texts.some((text) => /[A-Z(=]/.test(text) || text === '1')
  );
}

/** The heads of a table: the text above each column, and the first row beneath them. */
export interface Heads {
  readonly texts: readonly string[];
  readonly firstRow: number;
  /** Where the head of a column stands; the first row of the table where it has none. */
  readonly row: number;
}

/**
 * `firstNamed`: the first row with a name of the form. A head over several columns is that of each
 * column that has one of its own beneath it. Titles above the table are no heads.
 */
export function headsOf(rows: Rows, labelColumn: number, firstNamed: number): Heads {
  const width = widthOf(rows);
  const above = rows.slice(0, firstNamed);
  const labelled = above.findLastIndex((row) => {
    const text = row[labelColumn]?.text ?? '';
    return text !== '' && roleOf(text, null) === 'label';
  });
  const body = above.findIndex((row, index) => index > labelled && isBody(row, labelColumn));
  const firstRow = body >= 0 ? body : firstNamed;
  const start = labelled >= 0 ? labelled : Math.max(0, firstRow - 3);
  const heads = rows.slice(start, firstRow).filter((row) => isHead(row, labelColumn));
  const texts = Array.from({ length: width }, (_, column) =>
    heads
      .map((row, index) => row[column] ?? headOver(heads, index, column))
      .flatMap((cell) => (cell ? [cell.text] : []))
      .join(' '),
  );
  return { texts, firstRow, row: Math.min(start, Math.max(0, firstRow - 1)) };
}

/** A row of values, which has a name at the left and something without letters behind it. */
export function isBody(row: readonly (GridCell | null)[], labelColumn: number): boolean {
  return (
    Boolean(row[labelColumn]) &&
    !countsColumns(row) &&
    row.some((cell, column) => cell && column > labelColumn && /^[^\p{L}]*$/u.test(cell.text))
  );
}

/** More than a title or a section's name, which stand alone at the left. */
function isHead(row: readonly (GridCell | null)[], labelColumn: number): boolean {
  return (
    !countsColumns(row) &&
    row.some((cell, column) => cell && column !== labelColumn && !/^[IVX\d.\s]*$/.test(cell.text))
  );
}

/** The head that spans over a column from the left, where the column has its own beneath. */
function headOver(heads: Rows, index: number, column: number): GridCell | null {
  const hasOwn = heads.slice(index + 1).some((row) => row[column]);
  if (!hasOwn) return null;
  const row = heads[index] ?? [];
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = row[left];
    if (!cell) continue;
    return heads.slice(index + 1).some((below) => below[left]) ? cell : null;
  }
  return null;
}

/** "Đơn vị tính: triệu đồng" above the table; null: it says none for all of it. */
export function unitOfTable(rows: Rows, firstRow: number): string | null {
  for (const cell of rows.slice(0, firstRow).flat()) {
    const said = /(?:đơn vị(?: tính)?|đvt|unit)\s*:\s*([^()]+)/iu.exec(
      cell?.text.normalize('NFC') ?? '',
    );
    if (said?.[1]) return said[1].trim();
  }
  return null;
}
