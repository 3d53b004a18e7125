import type { CellStyle } from 'hucre/xlsx';
import type { Value } from '../domain/figure/figure';
import type { ReportWorkbookLine } from './report-shape';
import type { ReportWorkbookWords } from './report-words';
import { font, type LaidOutCell, ruled } from './sheet-frame';
import { isKeptWhole, numberFormat } from './workbook';

type IndicatorOfLine = ReportWorkbookLine['indicator'];

const open = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFAEB' } },
  protection: { locked: false },
} as const;
const middle = { vertical: 'center', wrapText: true } as const;
const toTheLeft = { ...middle, horizontal: 'left' } as const;
const toTheRight = { ...middle, horizontal: 'right' } as const;

const looks = {
  code: { font: font(8, { color: { rgb: '646A79' } }), border: ruled, alignment: middle },
  name: { border: ruled, alignment: toTheLeft },
  unit: { border: ruled, alignment: { ...middle, horizontal: 'center' } },
  before: { font: font(11, { color: { rgb: '4A5160' } }), border: ruled, alignment: toTheRight },
  beforeText: { font: font(10, { color: { rgb: '4A5160' } }), border: ruled, alignment: middle },
  entry: { ...open, font: font(11, { bold: true }), border: ruled, alignment: toTheRight },
  text: { ...open, border: ruled, alignment: { vertical: 'top', wrapText: true } },
  note: { ...open, border: ruled, alignment: toTheLeft },
  choice: { ...open, border: ruled, alignment: { ...middle, horizontal: 'center' } },
  closed: {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9D8D3' } },
    border: ruled,
  },
} as const satisfies Record<string, CellStyle>;

/** What is told, and cannot be changed. */
export function toldCell(text: string, look: 'code' | 'name' | 'unit', indent = 0): LaidOutCell {
  const style =
    indent === 0 ? looks[look] : { ...looks[look], alignment: { ...toTheLeft, indent } };
  return { value: text, style };
}

/** A cell that the form does not ask. */
export const closedCell: LaidOutCell = { value: null, style: looks.closed };

/** Where a choice of a list, or words of several lines, may stand. */
export function choiceCell(chosen: string | null): LaidOutCell {
  return { value: chosen, style: looks.choice };
}

export function textCell(text: string | null): LaidOutCell {
  return { value: text, style: looks.text };
}

export function noteCell(note: string | null): LaidOutCell {
  return { value: note, style: looks.note };
}

/** Where a number is typed, with the number that stands. */
export function entryCell(
  value: Value | null,
  { decimals }: IndicatorOfLine,
  words: ReportWorkbookWords,
): LaidOutCell {
  return shown(value, decimals, looks.entry, words);
}

/** A figure of an earlier quarter. */
export function beforeCell(
  value: Value | null,
  { decimals, kind }: IndicatorOfLine,
  words: ReportWorkbookWords,
): LaidOutCell {
  return shown(value, decimals, kind === 'text' ? looks.beforeText : looks.before, words);
}

/** A value as a person reads it and as it is read back; '' of none. */
export function valueText(value: Value | null, words: ReportWorkbookWords): string {
  if (value === null) return '';
  if (value.type === 'absent') return words.absence[value.absence];
  return value.type === 'text' ? value.text : words.numberText(value);
}

/**
 * An exact official number is a number to calculate with, unless a spreadsheet would lose digits of
 * it; anything else is in words.
 */
function shown(
  value: Value | null,
  decimals: number,
  style: CellStyle,
  words: ReportWorkbookWords,
): LaidOutCell {
  if (value === null) return { value, style: { ...style, numFmt: numberFormat(decimals) } };
  const isPlain =
    value.type === 'number' &&
    value.precision === 'exact' &&
    value.status === 'A' &&
    isKeptWhole(value.value);
  if (!isPlain) return { value: valueText(value, words), style };
  const fraction = value.value.split('.')[1]?.length ?? 0;
  return {
    value: Number(value.value),
    style: { ...style, numFmt: numberFormat(Math.max(decimals, fraction)) },
  };
}
