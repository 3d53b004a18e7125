import { isMark } from '../charts/chart-figure';
import type { MarkOrGap } from '../charts/specification';
import type { ChartTable } from '../charts/table';
import { textWidth } from '../charts/text-width';
import { formatCoverage, formatValue } from '../format/figure';
import { formatNumber } from '../format/number';
import { inLocale, type Locale } from '../locale';
import { chartMessages } from '../messages/charts';
import type { Ranking } from '../pages/ranking';
import type { Box, DeckCell, DeckTable } from './deck';
import { linesOf } from './fitted';
import { captionOf } from './native-chart';

/** Points of an inch; room at the sides and above and below the words of a cell, in points. */
const points = 72;
const padding = { across: 14.4, down: 7.2 };

/** A table of figures as one of the presentation, in the largest letters that its box allows. */
export function deckTable(
  table: ChartTable,
  box: Box,
  sizes = [20, 18, 16, 14, 12, 11, 10, 9, 8],
): DeckTable {
  const rows = [
    table.columns.map((text, index): DeckCell => ({ text, note: '', isNumber: index > 0 })),
    ...table.rows.map(({ head, cells }) => [
      { text: head, note: '', isNumber: false },
      ...cells.map(cellOf),
    ]),
  ];
  const widths = widthsOf(rows, box.w);
  const needs = (size: number) =>
    rows.reduce((sum, cells) => sum + heightOf(cells, widths, size), 0);
  const size = sizes.find((one) => needs(one) <= box.h * points) ?? sizes.at(-1) ?? 8;
  const heights = rows.map((cells) => heightOf(cells, widths, size) / points);
  return { widths, size, heights, rows };
}

function cellOf(cell: MarkOrGap | string): DeckCell {
  if (typeof cell === 'string') return { text: cell, note: '', isNumber: true };
  return isMark(cell)
    ? { text: captionOf(cell), note: cell.note, isNumber: true }
    : { text: cell.sign, note: cell.reason, isNumber: true };
}

/**
 * No column is narrower than its longest word; what is left goes by how much the words of each ask for,
 * and none takes all.
 */
function widthsOf(rows: readonly (readonly DeckCell[])[], width: number): number[] {
  const columns = (rows[0] ?? []).map((_, column) => {
    const texts = rows.map((cells) => cells[column]).map((cell) => (cell ? wordsOf(cell) : ''));
    const widest = (words: readonly string[]) =>
      Math.max(40, ...words.map((text) => textWidth(text, 12)));
    const least = 1.2 * widest(texts.flatMap((text) => text.split(' '))) + padding.across;
    return { least, wish: Math.max(least, Math.min(300, widest(texts))) };
  });
  const sum = (of: 'least' | 'wish') => columns.reduce((all, one) => all + one[of], 0);
  const [least, wished] = [sum('least'), sum('wish')];
  const spare = width * points - least;
  return columns.map((one) =>
    spare <= 0
      ? (one.least / least) * width
      : (one.least +
          spare *
            (wished === least ? 1 / columns.length : (one.wish - one.least) / (wished - least))) /
        points,
  );
}

function wordsOf({ text, note }: DeckCell): string {
  return note === '' ? text : `${text} ${note}`;
}

function heightOf(cells: readonly DeckCell[], widths: readonly number[], size: number): number {
  const lines = cells.map((cell, column) =>
    linesOf(wordsOf(cell), size, (widths[column] ?? 1) * points - padding.across),
  );
  return Math.max(1, ...lines) * size * 1.2 + padding.down;
}

/** The provinces of a map, the highest first, then those without a figure and why. */
export function provinceLines(ranking: Ranking, locale: Locale): string[] {
  const { indicator, ranked, unranked } = ranking;
  const { map, unknown } = chartMessages[locale];
  const name = (area: Ranking['unranked'][number]['area']) => inLocale(area, 'name', locale);
  return [
    ...ranked.map(
      ({ rank, shown }) =>
        `${formatNumber(String(rank), locale)}. ${name(shown.area)}: ${formatValue(shown.value, indicator, locale)}`,
    ),
    ...unranked.map(({ area, shown, knownBefore }) => {
      if (shown === null) return `${name(area)}: ${knownBefore ? map.notAddable : unknown}`;
      const isPartial = shown.value.type === 'number' && shown.computed?.partial;
      const said = formatValue(shown.value, indicator, locale);
      return isPartial && shown.computed
        ? `${name(area)}: ${said}, ${map.partial} (${formatCoverage(shown.computed.coverage, locale)})`
        : `${name(area)}: ${said}`;
    }),
  ];
}

/** What tables say in lines: for notes. */
export function tableLines({ columns, rows }: ChartTable): string[] {
  return rows.map(({ head, cells }) => {
    const said = cells.map((cell, index) => {
      const words = wordsOf(cellOf(cell));
      const column = columns[index + 1];
      return cells.length > 1 && column ? `${column}: ${words}` : words;
    });
    return `${head}: ${said.join('; ')}`;
  });
}
