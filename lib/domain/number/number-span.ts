import type { Decimal } from 'decimal.js';
import type { NumberValue, Precision, ValueStatus } from '../figure/figure';
import { quotient, toDecimal, toDecimalText } from './decimal';

/**
 * A number together with how exactly it is known, for arithmetic: a range has two ends, "hơn 900"
 * may lie anywhere above, "khoảng 3.000" somewhere near. What is computed from it inherits that.
 */
export interface NumberSpan {
  readonly low: Decimal;
  readonly high: Decimal;
  /** The true number may be lower than `low` ("gần"). */
  readonly openBelow: boolean;
  /** The true number may be higher than `high` ("hơn", or "ít nhất", which includes it). */
  readonly openAbove: false | 'above' | 'at_least';
  /** "Khoảng" takes part: the ends themselves are rounded. */
  readonly about: boolean;
}

export function spanOf(value: NumberValue): NumberSpan {
  const low = toDecimal(value.value);
  return {
    low,
    high: value.valueHigh === null ? low : toDecimal(value.valueHigh),
    openBelow: value.precision === 'below',
    openAbove:
      value.precision === 'above' || value.precision === 'at_least' ? value.precision : false,
    about: value.precision === 'about',
  };
}

export function exactSpan(number: Decimal): NumberSpan {
  return { low: number, high: number, openBelow: false, openAbove: false, about: false };
}

export function isExactSpan(span: NumberSpan): boolean {
  return !span.openBelow && !span.openAbove && !span.about && span.low.equals(span.high);
}

export function addSpans(spans: readonly NumberSpan[]): NumberSpan {
  return spans.reduce(
    (sum, span) => ({
      ...addEnds(sum, span),
      openBelow: sum.openBelow || span.openBelow,
      openAbove: widerOpening(sum.openAbove, span.openAbove),
      about: sum.about || span.about,
    }),
    exactSpan(toDecimal('0')),
  );
}

/** Multiplied by an exact number; a negative one turns the span round. */
export function scaleSpan(span: NumberSpan, factor: Decimal): NumberSpan {
  if (factor.isZero()) return exactSpan(factor);
  const low = span.low.times(factor);
  const high = isPoint(span) ? low : span.high.times(factor);
  return factor.isNegative() ? turned({ ...span, low: high, high: low }) : { ...span, low, high };
}

/** The quotient to 30 decimals; null where the divisor may be zero or negative. */
export function divideSpans(dividend: NumberSpan, divisor: NumberSpan): NumberSpan | null {
  if (divisor.low.lessThanOrEqualTo(0)) return null;
  return {
    ...quotientEnds(dividend, divisor),
    openBelow: dividend.openBelow || divisor.openAbove !== false,
    openAbove: widerOpening(dividend.openAbove, divisor.openBelow ? 'above' : false),
    about: dividend.about || divisor.about,
  };
}

/** Whether the two may be the same number, give or take a tolerance. */
export function mayBeEqual(a: NumberSpan, b: NumberSpan, tolerance: Decimal): boolean {
  return !isSurelyBelow(a, b, tolerance) && !isSurelyBelow(b, a, tolerance);
}

/** The last place that a rounded number is said to: 100.000 of "hơn 5.800.000", 0,1 of "khoảng 2,5". */
export function roundingPlace({ value }: Pick<NumberValue, 'value'>): Decimal {
  const [whole = '', decimals = ''] = toDecimalText(toDecimal(value)).split('.');
  const zeros = /[1-9](0*)$/.exec(whole)?.[1] ?? '';
  return toDecimal('10').pow(decimals === '' ? zeros.length : -decimals.length);
}

/**
 * Whether two sources may mean the same number as people use the words: nobody says "hơn 5.300" of
 * 6.542, though it is more. A word reaches as far as the last place that the number is said to,
 * "khoảng" half of it to each side; only "ít nhất" has no upper end.
 */
export function mayMeanTheSame(a: NumberValue, b: NumberValue): boolean {
  const [first, second] = [meantSpan(a), meantSpan(b)];
  const reaches = (one: MeantSpan, other: MeantSpan) =>
    one.high === null || other.low.lessThanOrEqualTo(one.high);
  return reaches(first, second) && reaches(second, first);
}

/** What people mean by a number, its word as far as it reaches. */
interface MeantSpan {
  readonly low: Decimal;
  /** Null: no upper end. */
  readonly high: Decimal | null;
}

export function meantSpan(value: NumberValue): MeantSpan {
  const { low, high } = spanOf(value);
  const place = roundingPlace(value);
  switch (value.precision) {
    case 'about':
      return { low: low.minus(place.dividedBy(2)), high: high.plus(place.dividedBy(2)) };
    case 'above':
      return { low, high: high.plus(place) };
    case 'at_least':
      return { low, high: null };
    case 'below':
      return { low: low.minus(place), high };
    default:
      return { low, high };
  }
}

/**
 * The number that a span says, with the words of what went into it: ranges stay ranges, "khoảng"
 * swallows the other words, "hơn" and "gần" together make "khoảng".
 */
export function spanValue(span: NumberSpan, status: ValueStatus): NumberValue {
  const isRange = span.low.lessThan(span.high);
  const precision = spanPrecision(span, isRange);
  const value = precision === 'below' ? span.high : span.low;
  return {
    type: 'number',
    value: toDecimalText(value),
    valueHigh: precision === 'range' ? toDecimalText(span.high) : null,
    status,
    precision,
  };
}

/** What is computed is as tentative as the most tentative of its parts: E before P before A. */
export function combinedStatus(statuses: readonly ValueStatus[]): ValueStatus {
  if (statuses.includes('E')) return 'E';
  if (statuses.includes('P')) return 'P';
  return statuses.length > 0 && statuses.every((status) => status === 'N') ? 'N' : 'A';
}

function spanPrecision(span: NumberSpan, isRange: boolean): Precision {
  const openOnBothSides = span.openBelow && span.openAbove !== false;
  if (span.about || openOnBothSides) return isRange ? 'range' : 'about';
  if (span.openAbove) return span.openAbove;
  if (span.openBelow) return 'below';
  return isRange ? 'range' : 'exact';
}

/** Whether both ends are the same number: most figures are exact, and arithmetic is done once then. */
function isPoint({ low, high }: NumberSpan): boolean {
  return low === high;
}

function addEnds(a: NumberSpan, b: NumberSpan): Pick<NumberSpan, 'low' | 'high'> {
  const low = a.low.plus(b.low);
  return { low, high: isPoint(a) && isPoint(b) ? low : a.high.plus(b.high) };
}

function quotientEnds(dividend: NumberSpan, divisor: NumberSpan): Pick<NumberSpan, 'low' | 'high'> {
  if (isPoint(dividend) && isPoint(divisor)) {
    const number = quotient(dividend.low, divisor.low);
    return { low: number, high: number };
  }
  const ends = [
    quotient(dividend.low, divisor.low),
    quotient(dividend.low, divisor.high),
    quotient(dividend.high, divisor.low),
    quotient(dividend.high, divisor.high),
  ];
  const ordered = ends.sort((a, b) => a.comparedTo(b)) as [Decimal, Decimal, Decimal, Decimal];
  return { low: ordered[0], high: ordered[3] };
}

function turned(span: NumberSpan): NumberSpan {
  return {
    ...span,
    openBelow: span.openAbove !== false,
    openAbove: span.openBelow ? 'above' : false,
  };
}

function widerOpening(
  a: NumberSpan['openAbove'],
  b: NumberSpan['openAbove'],
): NumberSpan['openAbove'] {
  if (a === 'above' || b === 'above') return 'above';
  return a || b;
}

function isSurelyBelow(a: NumberSpan, b: NumberSpan, tolerance: Decimal): boolean {
  return !a.openAbove && !b.openBelow && a.high.plus(tolerance).lessThan(b.low);
}
