import type { Indicator } from '@/lib/domain/indicator/indicator';

/**
 * How a map shows an indicator. A count or an amount is a circle whose area is the value: a filled
 * province would show how large its land is. Rates, shares and averages fill it.
 */
export type MapSymbol = 'circle' | 'fill';

export function mapSymbolOf({
  kind,
  areaAggregation,
}: Pick<Indicator, 'kind' | 'areaAggregation'>): MapSymbol {
  const isAmount = kind === 'stock' || kind === 'flow' || kind === 'year_to_date';
  return isAmount && areaAggregation === 'sum' ? 'circle' : 'fill';
}

/** Radius of the largest circle, in the map's units (the country is 2,000 tall). */
const largest = 66;

export interface CircleScale {
  readonly radiusOf: (value: number) => number;
  /** Round values for the legend, the largest first. */
  readonly legend: readonly number[];
}

/** Circles whose areas are as the values (of so many decimals); nothing for what is not above zero. */
export function circleScale(values: readonly number[], decimals: number): CircleScale {
  const highest = Math.max(0, ...values);
  const radiusOf = (value: number) =>
    value > 0 && highest > 0 ? largest * Math.sqrt(value / highest) : 0;
  const legend = [1, 4, 16]
    .map((part) => roundBelow(highest / part))
    .filter((value) => value >= 10 ** -decimals);
  return { radiusOf, legend: [...new Set(legend)] };
}

/** The next of 1, 2, 5 times a power of ten that is not above a number; 0 of none. */
function roundBelow(number: number): number {
  if (number <= 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(number));
  const step = [5, 2, 1].find((one) => one * unit <= number) ?? 1;
  // Twelve digits drop the noise of binary fractions.
  return Number((step * unit).toPrecision(12));
}
