import { changeBetween } from '@/lib/domain/figure/change';
import type { Dataset, NumberValue } from '@/lib/domain/figure/figure';
import { compareDecimals, toDecimal } from '@/lib/domain/number/decimal';
import { compareVietnamese } from '@/lib/domain/search-text';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod, formatPeriodInSentence } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { areaName, type ChartFigure, computedKeys, isMark, toCell } from './chart-figure';
import { frameOf } from './frame';
import { scaleOf } from './scale';
import type { ChangeRow, ChangeSpecification } from './specification';

type Numeric = ChartFigure & { readonly value: NumberValue };

/** One area at two periods. */
interface ChangePair {
  readonly from: ChartFigure;
  readonly to: ChartFigure;
}

interface ChangeInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** Of one indicator and scope, all of the same two periods. */
  readonly pairs: readonly ChangePair[];
  /** Areas that lack one of the two. */
  readonly silent: number;
}

/** At most so many rows; those that changed least are counted in their place. */
const most = 16;

/**
 * Each area as two dots joined by a line, from the highest now; how many rose and fell is the
 * finding. Null where fewer than two areas are known at both periods.
 */
export function changeChart(input: ChangeInput): ChangeSpecification | null {
  const { locale, dataset, silent } = input;
  const pairs = input.pairs.filter(
    (pair): pair is { readonly from: Numeric; readonly to: Numeric } =>
      pair.from.value.type === 'number' && pair.to.value.type === 'number',
  );
  const [first] = pairs;
  if (!first || pairs.length < 2) return null;
  const say = chartMessages[locale];
  const ordered = [...pairs].sort(
    (a, b) =>
      compareDecimals(b.to.value.value, a.to.value.value) ||
      compareVietnamese(a.to.area.nameVi, b.to.area.nameVi),
  );
  const kept = new Set([...ordered].sort(byDistance).slice(0, most));
  const rows: ChangeRow[] = ordered
    .filter((pair) => kept.has(pair))
    .flatMap((pair) => rowOf(pair, locale));
  const left = ordered.length - kept.size;
  if (left > 0) {
    const text = say.skipped(formatNumber(String(left), locale));
    rows.push({ type: 'skipped', key: 'skipped', text });
  }
  const marks = rows.flatMap((row) => (row.type === 'pair' ? [row.from, row.to] : []));
  const figures = ordered.flatMap(({ from, to }) => [from, to]);
  const [fromPeriod, toPeriod] = [first.from.period, first.to.period];
  return {
    kind: 'change',
    of: say.province,
    fromLabel: formatPeriod(fromPeriod, locale),
    toLabel: formatPeriod(toPeriod, locale),
    rows,
    scale: scaleOf(marks, locale, { fromZero: false }),
    frame: frameOf({
      locale,
      dataset,
      title: say.change.finding(
        say.skipped(formatNumber(String(pairs.length), locale)),
        countsOf(pairs, locale),
        formatPeriodInSentence(fromPeriod, locale),
        formatPeriodInSentence(toPeriod, locale),
      ),
      figures,
      cells: marks,
      keys: [
        { symbol: 'before', sign: '', text: formatPeriodInSentence(fromPeriod, locale) },
        { symbol: 'after', sign: '', text: formatPeriodInSentence(toPeriod, locale) },
        ...computedKeys(figures, locale),
      ],
      notes: silent > 0 ? [say.change.silent(formatNumber(String(silent), locale))] : [],
      description: rows
        .flatMap((row) =>
          row.type === 'pair'
            ? [`${row.label}: ${say.change.described(row.from.text, row.to.text)}`]
            : [],
        )
        .join('; '),
    }),
  };
}

function rowOf(
  { from, to }: { readonly from: Numeric; readonly to: Numeric },
  locale: Locale,
): ChangeRow[] {
  const cells = [
    toCell(`${to.area.id}.from`, from, locale),
    toCell(`${to.area.id}.to`, to, locale),
  ];
  const [before, after] = cells.filter(isMark);
  return before && after
    ? [
        {
          type: 'pair',
          area: to.area.id,
          label: areaName(to.area, locale),
          from: before,
          to: after,
        },
      ]
    : [];
}

function byDistance(
  a: { readonly from: Numeric; readonly to: Numeric },
  b: { readonly from: Numeric; readonly to: Numeric },
): number {
  const distance = ({ from, to }: typeof a) =>
    toDecimal(to.value.value).minus(toDecimal(from.value.value)).abs();
  return distance(b).comparedTo(distance(a));
}

/** "5 tăng, 2 giảm, 1 không đổi"; what is too inexact to tell is counted as that. */
function countsOf(
  pairs: readonly { readonly from: Numeric; readonly to: Numeric }[],
  locale: Locale,
): string {
  const say = chartMessages[locale].change;
  const directions = pairs.map(({ from, to }) => {
    const change = changeBetween(from.value, to.value, to.indicator.unitVi);
    return change.kind === 'change' ? change.direction : 'unclear';
  });
  const tell = (direction: (typeof directions)[number], word: (count: string) => string) => {
    const count = directions.filter((one) => one === direction).length;
    return count === 0 ? [] : [word(formatNumber(String(count), locale))];
  };
  return [
    ...tell('up', say.rise),
    ...tell('down', say.fall),
    ...tell('same', say.same),
    ...tell('unclear', say.unclear),
  ].join(', ');
}
