import type { Measure, Scope } from '../domain/figure/figure';
import type { CellKey, Indicator, IndicatorAlias } from '../domain/indicator/indicator';
import { unitShift } from '../domain/number/unit';
import { nameKey, searchKey } from '../domain/search-text';
import { type LabelWords, readLabel, wordsOfLabel } from './label-words';

/** A line of the form, as far as names and numbers need it. */
export interface IntakeLine {
  readonly key: CellKey;
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly measure: Measure;
}

/**
 * Which line a label means. `isSure`: by its code or its very words, not only by those that count.
 * `unit`: the unit that the label says, where it is another than the line's. `several` also holds a
 * single line that is likely but not certain: whoever pasted is asked, nothing is guessed.
 */
export type NameMatch =
  | {
      readonly kind: 'one';
      readonly line: IntakeLine;
      readonly isSure: boolean;
      readonly unit: string | null;
    }
  | { readonly kind: 'several'; readonly lines: readonly IntakeLine[] }
  | { readonly kind: 'none' };

type LinesByText = ReadonlyMap<string, readonly IntakeLine[]>;

/** The names and codes of a form, made ready once. */
export interface NameIndex {
  readonly lines: readonly IntakeLine[];
  /** Of the lines, each once. */
  readonly units: readonly string[];
  readonly codes: LinesByText;
  readonly spelt: LinesByText;
  readonly exact: LinesByText;
  readonly loose: LinesByText;
  readonly names: readonly {
    readonly line: IntakeLine;
    readonly isEmm: boolean;
    readonly words: readonly string[];
    /** The same in the order of the alphabet. */
    readonly sorted: string;
  }[];
}

export const noMatch: NameMatch = { kind: 'none' };

export function indexNames(
  lines: readonly IntakeLine[],
  aliases: readonly IndicatorAlias[],
): NameIndex {
  const codes = new Map<string, IntakeLine[]>();
  const spelt = new Map<string, IntakeLine[]>();
  const exact = new Map<string, IntakeLine[]>();
  const loose = new Map<string, IntakeLine[]>();
  const names: { line: IntakeLine; isEmm: boolean; words: string[]; sorted: string }[] = [];
  // A plan has no name of its own: it is what a column of plans says of a line.
  for (const line of lines.filter(({ measure }) => measure === 'actual')) {
    const { code } = line.indicator;
    add(codes, searchKey(`${code} ${line.scope}`), line);
    if (lineOf(lines, code, 'ALL') === line) add(codes, searchKey(code), line);
    for (const name of namesOf(line.indicator)) {
      const words = wordsOfLabel(name);
      const isEmm = words.isEmm || line.scope === 'EMM';
      if (words.isEmm || line.scope === 'ALL') add(spelt, nameKey(name), line);
      add(exact, keyOf(words.exact, isEmm), line);
      add(loose, keyOf(words.loose, isEmm), line);
      const loosely = words.loose.split(' ');
      names.push({ line, isEmm, words: loosely, sorted: [...loosely].sort().join(' ') });
    }
    for (const { indicator, alias } of aliases) {
      if (indicator !== code) continue;
      add(loose, keyOf(wordsOfLabel(alias).loose, line.scope === 'EMM'), line);
    }
  }
  const units = [...new Set(lines.map(({ indicator }) => indicator.unitVi))];
  return { lines, units, codes, spelt, exact, loose, names };
}

function namesOf(indicator: Indicator): string[] {
  const { nameVi, nameEn, shortNameVi, shortNameEn } = indicator;
  return [nameVi, nameEn, shortNameVi, shortNameEn];
}

function keyOf(words: string, isEmm: boolean): string {
  return `${words}${isEmm ? ' *' : ''}`;
}

function add(lines: Map<string, IntakeLine[]>, text: string, line: IntakeLine) {
  const same = lines.get(text);
  if (!same) lines.set(text, [line]);
  else if (!same.includes(line)) same.push(line);
}

/**
 * The line of an indicator in a scope. An indicator that is asked in the region alone has one line,
 * whichever scope is looked for.
 */
export function lineOf(
  lines: readonly IntakeLine[],
  code: string,
  scope: Scope,
): IntakeLine | undefined {
  const own = lines.filter(
    ({ indicator, measure }) => indicator.code === code && measure === 'actual',
  );
  const found = own.find((line) => line.scope === scope);
  const isOfRegion = own.length === 1 && own[0]?.scope === 'EMM';
  return found ?? (isOfRegion ? own[0] : undefined);
}

/** What a year aims at, of the line of an indicator in the whole area; undefined: it is not asked. */
export function aimOf(
  lines: readonly IntakeLine[],
  code: string,
  measure: Exclude<Measure, 'actual'>,
): IntakeLine | undefined {
  return lines.find(
    (line) => line.indicator.code === code && line.scope === 'ALL' && line.measure === measure,
  );
}

const codeInText =
  /(?<![A-Z0-9_])(?:[A-Z0-9]+(?:_+[A-Z0-9]+)+(?:\.(?:ALL|EMM))?|[A-Z]+\.(?:ALL|EMM))(?![A-Z0-9_]|\.[A-Za-z])/;

/** The line whose code stands in a text: `HTX_ACTIVE`, `htx active`, `HTX_ACTIVE.EMM`, `Tổng số (HTX_TOTAL)`. */
export function matchCode(index: NameIndex, text: string): IntakeLine | null {
  const within = codeInText.exec(text);
  const [line] =
    index.codes.get(searchKey(text)) ?? (within && index.codes.get(searchKey(within[0]))) ?? [];
  return line ?? null;
}

/**
 * The line that a label names, by its code or by any name of its indicator in either language:
 * marks, case, spacing, numbering, NFC or NFD and usual abbreviations make no difference. Equal
 * words win over words that are equal but for small ones; labels that say less than a name, or the
 * same in another order, are `several`; labels that say more are none ("Tỷ lệ hộ nghèo" is no "Hộ
 * nghèo").
 */
export function matchName(index: NameIndex, written: string): NameMatch {
  const byCode = matchCode(index, written);
  if (byCode) return { kind: 'one', line: byCode, isSure: true, unit: null };
  const { text } = readLabel(written);
  const whole = matchWords(index, text);
  if (whole.kind === 'one') return whole;
  const [, before = '', inside = ''] = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/.exec(text) ?? [];
  const outer = before === '' ? noMatch : matchWords(index, before);
  if (outer.kind === 'one') return withAddition(outer, inside);
  if (whole.kind === 'several') return whole;
  const unsure = unsureLines(index, wordsOfLabel(text));
  const lines =
    unsure.length > 0 || before === '' ? unsure : unsureLines(index, wordsOfLabel(before));
  return lines.length > 0 ? { kind: 'several', lines } : noMatch;
}

/** By equal words alone, which is what a label put together from two needs. */
export function matchWords(index: NameIndex, text: string): NameMatch {
  const words = wordsOfLabel(text);
  if (words.exact === '') return noMatch;
  const sure =
    index.spelt.get(nameKey(text)) ?? index.exact.get(keyOf(words.exact, words.isEmm)) ?? null;
  const loosely = words.loose === '' ? undefined : keyOf(words.loose, words.isEmm);
  const lines = sure ?? (loosely === undefined ? undefined : index.loose.get(loosely)) ?? [];
  const [line] = lines;
  if (!line) return noMatch;
  if (lines.length > 1) return { kind: 'several', lines: [...lines] };
  return { kind: 'one', line, isSure: sure !== null, unit: null };
}

/** What reports add in brackets to the name of a line without meaning another. */
const additions =
  /^(?:(?:bao )?gom (?:ca )?(?:qtdnd|quy tin dung nhan dan)|tot kha|luy ke(?: nam| tu dau nam)?|con hieu luc|(?:tinh |den |tinh den )?cuoi ky|toan tinh|toan dia ban|\d*)$/;

function withAddition(match: NameMatch & { kind: 'one' }, inside: string): NameMatch {
  if (additions.test(searchKey(inside))) return { ...match, isSure: false };
  const unit = inside.replace(/^\s*(?:đơn vị(?: tính)?|đvt)\s*:?\s*/iu, '');
  const { unitVi, unitEn } = match.line.indicator;
  const shifts = [unitShift(unit, unitVi), unitShift(unit, unitEn)];
  if (shifts.includes(0)) return { ...match, isSure: false };
  if (shifts.some((shift) => shift !== 'other')) return { ...match, isSure: false, unit };
  return { kind: 'several', lines: [match.line] };
}

/** Lines that a label may mean: it says less than their name, or the same in another order. */
function unsureLines(index: NameIndex, label: LabelWords): IntakeLine[] {
  if (!/[a-z]/.test(label.loose)) return [];
  const words = label.loose.split(' ');
  const sorted = [...words].sort().join(' ');
  const extra = new Map<IntakeLine, number>();
  for (const { line, isEmm, words: name, sorted: sortedName } of index.names) {
    if (isEmm !== label.isEmm || name.length < words.length) continue;
    if (sortedName !== sorted && !standsIn(words, name)) continue;
    const more = name.length - words.length;
    extra.set(line, Math.min(more, extra.get(line) ?? more));
  }
  return [...extra].sort(([, a], [, b]) => a - b).map(([line]) => line);
}

/** Whether some words stand in others, in their order. */
function standsIn(words: readonly string[], within: readonly string[]): boolean {
  let found = 0;
  for (const word of within) if (word === words[found]) found += 1;
  return found === words.length;
}
