import type { NumberValue } from '../../domain/figure/figure';
import { breaksOf } from '../../domain/figure/series';
import type { Indicator } from '../../domain/indicator/indicator';
import { addSpans, combinedStatus, spanOf, spanValue } from '../../domain/number/number-span';
import { getPeriod } from '../../domain/period';
import type { Area } from '../../domain/territory/area';
import { provincesWithin } from '../province-sum';
import {
  type FigureBook,
  figureAt,
  isNumber,
  isWhole,
  type ShownNumber,
  statedFigure,
  unstatedFigure,
} from '../shown-figure';
import type { BalancePeriods } from './compared';

/** The sides of a balance, each of the same areas. */
export interface BalanceFigures {
  readonly start: ShownNumber;
  readonly ins: readonly ShownNumber[];
  readonly outs: readonly ShownNumber[];
  readonly end: ShownNumber;
}

/**
 * The balance of the country as a source states it, else of the provinces of which every side is
 * known, with their coverage: a province that lacks one adds none, or the sides would be of different
 * areas. Null where nobody has them all, or where the count itself changes its meaning in between.
 */
export function balanceFigures(
  book: FigureBook,
  country: Area,
  periods: BalancePeriods,
): BalanceFigures | null {
  const { stock, ins, outs, before, now } = periods;
  const [from, to] = [getPeriod(before), getPeriod(now)];
  const isParted = breaksOf(book.breaks, stock, country.id, 'ALL').some(
    ({ area, on }) => area === null && from.end < on && on <= to.end,
  );
  if (isParted) return null;
  const sides = [
    { indicator: stock, at: from },
    ...[...ins, ...outs].map((indicator) => ({ indicator, at: to })),
    { indicator: stock, at: to },
  ];
  const stated = sides
    .map(({ indicator, at }) => statedFigure(book, country, indicator, 'ALL', at.code))
    .filter(isNumber);
  if (stated.length === sides.length) return arranged(stated, ins);
  const provinces = provincesWithin(book, country, to.end);
  const known = provinces.flatMap((province) => {
    const own = sides
      .map(({ indicator, at }) => figureAt(book, province, indicator, 'ALL', at))
      .filter(isWhole);
    return own.length === sides.length ? [own] : [];
  });
  if (known.length === 0) return null;
  const sums = sides.map(({ indicator, at }, index) =>
    sumOf(
      known.flatMap((own) => own[index] ?? []),
      { country, indicator, at, expected: provinces.length },
    ),
  );
  return arranged(sums, ins);
}

function sumOf(
  parts: readonly ShownNumber[],
  {
    country,
    indicator,
    at,
    expected,
  }: {
    readonly country: Area;
    readonly indicator: Indicator;
    readonly at: ReturnType<typeof getPeriod>;
    readonly expected: number;
  },
): ShownNumber {
  const status = combinedStatus(parts.map(({ value }) => value.status));
  const value: NumberValue = spanValue(addSpans(parts.map((part) => spanOf(part.value))), status);
  const sources = new Map(
    parts.flatMap((part) => part.sources.map((source) => [source.id, source] as const)),
  );
  const coverage = { of: 'areas' as const, reported: parts.length, expected };
  return {
    ...unstatedFigure(country, indicator, 'ALL', at, value),
    value,
    sources: [...sources.values()],
    computed: { coverage, partial: parts.length < expected, from: [] },
  };
}

function arranged(sides: readonly ShownNumber[], ins: readonly Indicator[]): BalanceFigures | null {
  const [start, ...rest] = sides;
  const end = rest.pop();
  return start && end
    ? { start, ins: rest.slice(0, ins.length), outs: rest.slice(ins.length), end }
    : null;
}
