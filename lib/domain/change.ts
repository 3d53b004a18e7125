import { type DecimalText, quotient, toDecimal, toDecimalText } from './decimal';
import { isApproximate, type Value } from './figure';

/** Why two values cannot be set against each other. */
type NoComparison =
  | 'absent_now'
  | 'absent_before'
  /** A range has no one number to compare. */
  | 'range'
  | 'text';

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
      /** One of the two carries a word ("khoảng"): so does the change. */
      readonly approximate: boolean;
    };

/** Whether an indicator's values are shares, whose changes are percentage points ("điểm %"). */
function isShareUnit(unit: string): boolean {
  return unit.trim().startsWith('%');
}

/**
 * The change from an earlier value (null: there is none). From more than 0 to 0 is −100 %; from 0
 * there is no percentage; the percentage of a negative earlier value is of its size.
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
  const difference = toDecimal(now.value).minus(before);
  const inPoints = isShareUnit(unit);
  return {
    kind: 'change',
    direction: difference.isZero() ? 'same' : difference.isPositive() ? 'up' : 'down',
    difference: toDecimalText(difference),
    inPoints,
    percent:
      inPoints || before.isZero()
        ? null
        : toDecimalText(quotient(difference.times(100), before.abs())),
    approximate: isApproximate(now) || isApproximate(earlier),
  };
}
