import { wordsOfEntry } from '../domain/number/number-entry';
import { type Convention, toVietnamese, writingOf } from './number-convention';
import { writeVietnamese } from './program-number';
import type { CellProblem, FoundCell, ProposedCell } from './proposed';

/** The text of a cell whose number is read like what is typed; null: it is no such cell. */
export function openText(found: FoundCell): string | null {
  const { line, cell } = found;
  if (line.indicator.kind === 'text' || cell.kind === 'number') return null;
  return kindProblem(found) === null ? cell.text : null;
}

/** A found cell as it goes into its field. Its number stays as it stands while the writing is open. */
export function writeCell(found: FoundCell, convention: Convention): ProposedCell {
  const { line, cell, place, note } = found;
  const problem = problemOf(found, convention);
  const text = openText(found);
  const own =
    line.indicator.kind === 'text' || problem
      ? cell.text
      : cell.kind === 'number'
        ? writeVietnamese(cell.text)
        : text !== null && convention === 'en'
          ? toVietnamese(text)
          : cell.text;
  return {
    key: line.key,
    text: problem || line.indicator.kind === 'text' ? own : withWords(own.trim(), found),
    ...(note && { note }),
    place,
    ...(problem && { problem }),
  };
}

function problemOf(found: FoundCell, convention: Convention): CellProblem | null {
  const problem = kindProblem(found);
  const text = openText(found);
  if (problem !== null || text === null) return problem;
  const writing = writingOf(text);
  if (writing === 'either' || writing === 'neither' || writing === convention) return null;
  if (convention === 'open') return 'convention_open';
  return writing === 'both' ? null : 'other_convention';
}

/** What a cell holds instead of a figure, by its program's word or by what it shows. */
function kindProblem({ line, cell }: FoundCell): CellProblem | null {
  const kind = cell.kind === 'text' ? kindOfText(cell.text) : cell.kind;
  if (kind === 'error' || kind === 'formula_without_value') return kind;
  if (line.indicator.kind === 'text' || kind === 'number' || kind === 'text') return null;
  const isShare = kind === 'percent' && line.indicator.unitVi === '%' && cell.text.includes('%');
  return isShare ? null : kind;
}

/** What spreadsheets show where they have no value, or a value that is no number. */
function kindOfText(text: string): 'error' | 'boolean' | 'date' | 'text' {
  const shown = text.trim();
  if (/^(?:#[A-Z\d/]+[!?]?|#+|#NAME\?|Err:\d+)$/i.test(shown)) return 'error';
  if (/^(?:true|false)$/i.test(shown)) return 'boolean';
  const isDate = /^\d{1,2}([/-])(?:\d{1,2}|[A-Za-z]{3}|Th\d{1,2})\1\d{2,4}$|^\d{1,2}-[A-Za-z]{3}$/;
  return isDate.test(shown) || /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(shown) ? 'date' : 'text';
}

/** With its unit where that is another, and with the words of the columns beside it. */
function withWords(number: string, { unit, precision, status }: FoundCell): string {
  if (!/\d/.test(number)) return number;
  const said = wordsOfEntry(number);
  const counted = unit !== null && /[\d)]$/.test(number) ? `${number} ${unit}` : number;
  const exactness = precisionWord(precision);
  const before =
    exactness && wordsOfEntry(`${exactness} 1`).precision !== said.precision ? `${exactness} ` : '';
  const meaning = statusOf(status);
  const after = meaning && meaning !== 'A' && meaning !== said.status ? ` (${status})` : '';
  return `${before}${counted}${after}`;
}

/** "hơn, trên" is a choice's name for either word. */
function precisionWord(written: string | null): string | null {
  const word = written?.split(/[,;/]/)[0]?.trim() ?? '';
  return word !== '' && wordsOfEntry(`${word} 1`).precision !== null ? word : null;
}

function statusOf(written: string | null) {
  return written === null ? null : wordsOfEntry(`1 (${written})`).status;
}

/** Words for an exact or an official number, which need none in its field. */
const plainWords =
  /^(?:chính xác|chinh xac|exact|như đã ghi|từ … đến …|khoảng giá trị|range|from … to …|chính thức|official|-)$/iu;

/** Words of the columns beside a number that say neither how exact it is nor its status. */
export function unknownWords({ precision, status }: FoundCell): string[] {
  const isUnknown = (word: string | null): word is string =>
    word !== null && word !== '' && !plainWords.test(word.normalize('NFC'));
  return [
    isUnknown(precision) && precisionWord(precision) === null ? precision : null,
    isUnknown(status) && statusOf(status) === null ? status : null,
  ].filter((word) => word !== null);
}
