import type { Decimal } from 'decimal.js';
import { type DecimalText, quotient, toDecimal, toDecimalText } from '../number/decimal';
import { mayMeanTheSame, roundingPlace } from '../number/number-span';
import { isApproximate, type Value } from './figure';

/** Why two values cannot be set against each other. */
type NoComparison =
  | 'absent_now'
  | 'absent_before'
  /** A range has no one number to compare. */
  | 'range'
  | 'text'
  /** So inexact that nobody can say which of the two is more, or what is left of the earlier one. */
  | 'too_inexact';

export type Change =
  | { readonly kind: 'not_comparable'; readonly reason: NoComparison }
  | {
      readonly kind: 'change';
      readonly direction: 'up' | 'down' | 'same';
      /** Now less before, in the indicator's unit; in percentage points where the unit is "%". */
      readonly difference: DecimalText;
      readonly inPoints: boolean;
      /** Of the earlier value, to 30 decimals; null from 0, and for shares (they have points). */
      readonly percent: DecimalText | null;
      /**
       * One of the two carries a word ("khoảng"): so does the change, and both its numbers are
       * rounded to the places that the rounder of the two has.
       */
      readonly approximate: boolean;
    };

/** Whether an indicator's values are shares, whose changes are percentage points ("điểm %"). */
function isShareUnit(unit: string): boolean {
  return unit.trim().startsWith('%');
}

/**
 * The change from an earlier value (null: there is none). From more than 0 to 0 is −100 %; from 0
 * there is no percentage; the percentage of a negative earlier value is of its size. A change of
 * inexact values is no more exact than they are: 5.984.363 after "hơn 5.800.000" is "khoảng
 * +200.000", not 184.363.
 */
export function changeBetween(
  earlier: Value | null | undefined,
  now: Value | null | undefined,
  unit: string,
): Change {
  if (!now || now.type === 'absent') return { kind: 'not_comparable', reason: 'absent_now' };
  if (!earlier || earlier.type === 'absent') {
    return { kind: 'not_comparable', reason: 'absent_before' };
  }
  if (now.type === 'text' || earlier.type === 'text') {
    return { kind: 'not_comparable', reason: 'text' };
  }
  if (now.valueHigh !== null || earlier.valueHigh !== null) {
    return { kind: 'not_comparable', reason: 'range' };
  }
  const before = toDecimal(earlier.value);
  const after = toDecimal(now.value);
  const exact = after.minus(before);
  const inexact = [earlier, now].filter(isApproximate);
  const place = inexact
    .map(roundingPlace)
    .sort((a, b) => a.comparedTo(b))
    .at(-1);
  const difference = place ? roundTo(exact, place) : exact;
  if (place) {
    // 42.000 after "hơn 200.000" would be "khoảng −200.000", as if nothing were left.
    const isAllLost = before.plus(difference).isZero() && !after.isZero();
    if (difference.isZero() || isAllLost || mayMeanTheSame(earlier, now)) {
      return { kind: 'not_comparable', reason: 'too_inexact' };
    }
  }
  const inPoints = isShareUnit(unit);
  return {
    kind: 'change',
    direction: difference.isZero() ? 'same' : difference.isPositive() ? 'up' : 'down',
    difference: toDecimalText(difference),
    inPoints,
    percent: inPoints || before.isZero() ? null : percentOf(difference, before, place),
    approximate: inexact.length > 0,
  };
}

function percentOf(difference: Decimal, before: Decimal, place: Decimal | undefined): DecimalText {
  const percent = (part: Decimal) => quotient(part.times(100), before.abs());
  if (!place) return toDecimalText(percent(difference));
  const magnitude = toDecimal('10').pow(percent(place).e);
  return toDecimalText(roundTo(percent(difference), magnitude));
}

function roundTo(number: Decimal, place: Decimal): Decimal {
  return number.dividedBy(place).toDecimalPlaces(0).times(place);
}
