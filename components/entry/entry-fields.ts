import type { CellKey, FormItem, Indicator } from '@/lib/domain/indicator/indicator';
import { itemKey } from '@/lib/domain/indicator/indicator';
import { inLocale, type Locale } from '@/lib/locale';
import { words } from '@/lib/messages/words';

/** The id of a cell's field: what a summary's link leads to. */
export function fieldId(key: CellKey): string {
  return `o-${key}`;
}

/** The cell in whose fields something is or happened: in the sheet, or in its panel. */
export function cellOf(target: EventTarget | null): CellKey | null {
  const row = target instanceof Element ? target.closest('[data-cell]') : null;
  return (row?.getAttribute('data-cell') as CellKey | null) ?? null;
}

/** A line of the form with its indicator. */
export interface EntryLine {
  readonly key: CellKey;
  readonly item: FormItem;
  readonly indicator: Indicator;
  /**
   * The same indicator's part in the EMM scope, right under its whole: only this one may be called
   * "trong đó, …" by its place. An indicator of its own is named in full wherever it stands.
   */
  readonly isPartOfAbove: boolean;
}

/** The lines of some items, in their order; a computed indicator is never asked for. */
export function linesOf(items: readonly FormItem[], indicators: readonly Indicator[]): EntryLine[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const lines: EntryLine[] = [];
  for (const item of items) {
    const indicator = byCode.get(item.indicator);
    if (!indicator || indicator.kind === 'ratio') continue;
    const above = lines.at(-1)?.item;
    lines.push({
      key: itemKey(item),
      item,
      indicator,
      isPartOfAbove:
        item.scope === 'EMM' &&
        above?.indicator === item.indicator &&
        above.scope === 'ALL' &&
        above.section === item.section,
    });
  }
  return lines;
}

/** Lines of one indicator that follow each other: the whole and its part in the EMM scope. */
export function groupLines(lines: readonly EntryLine[]): EntryLine[][] {
  const groups: EntryLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.indicator.code === line.indicator.code) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

export function indicatorName(indicator: Indicator, locale: Locale): string {
  return inLocale(indicator, 'name', locale);
}

/** What a row of the sheet is called: the region by its short name, as over its column. */
export function rowName(indicator: Indicator, locale: Locale): string {
  const { scope, scopeShort } = words[locale];
  return indicatorName(indicator, locale).replace(scope.EMM, scopeShort.EMM);
}

/** What a cell is called where it stands alone; the EMM part says so. */
export function cellName({ item, indicator }: EntryLine, locale: Locale): string {
  const name = indicatorName(indicator, locale);
  // A name that says the region already is whole by itself.
  const isSaid = item.scope === 'ALL' || name.includes(words[locale].scope.EMM);
  const inScope = isSaid ? name : `${name} (${words[locale].scopeShort.EMM})`;
  return item.measure === 'actual' ? inScope : `${inScope}, ${words[locale].measure[item.measure]}`;
}

export function unitOf(indicator: Indicator, locale: Locale): string {
  return inLocale(indicator, 'unit', locale);
}
