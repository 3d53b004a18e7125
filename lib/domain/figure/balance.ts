import type { Decimal } from 'decimal.js';
import { toDecimal } from '../number/decimal';
import {
  addSpans,
  combinedStatus,
  isExactSpan,
  meantSpan,
  scaleSpan,
  spanOf,
  spanValue,
} from '../number/number-span';
import type { NumberValue } from './figure';

/** A stock at two moments with what came into it and what went out of it in between. */
export interface Balance {
  readonly start: NumberValue;
  readonly ins: readonly NumberValue[];
  readonly outs: readonly NumberValue[];
  readonly end: NumberValue;
}

/**
 * closes: start and flows come to the end exactly · may_close: they may, as exactly as they are
 * known · open: they do not, and `remainder` (end less what start and flows come to, of either sign)
 * is what nobody explained. Nothing is mended.
 */
export type BalanceOutcome =
  | { readonly kind: 'closes' }
  | { readonly kind: 'may_close' }
  | { readonly kind: 'open'; readonly remainder: NumberValue };

export function balanceOutcome({ start, ins, outs, end }: Balance): BalanceOutcome {
  const negative = toDecimal('-1');
  const against = [start, ...ins];
  const remainder = addSpans([
    spanOf(end),
    ...outs.map(spanOf),
    ...against.map((value) => scaleSpan(spanOf(value), negative)),
  ]);
  if (isExactSpan(remainder) && remainder.low.isZero()) return { kind: 'closes' };
  const plus = reachOf([end, ...outs]);
  const minus = reachOf(against);
  // Words reach as far as people mean them: "khoảng 3.000" and 2.950 are no difference to tell.
  const mayBeAbove = plus.high === null || plus.high.greaterThanOrEqualTo(minus.low);
  const mayBeBelow = minus.high === null || plus.low.lessThanOrEqualTo(minus.high);
  if (!isExactSpan(remainder) && mayBeAbove && mayBeBelow) return { kind: 'may_close' };
  const status = combinedStatus([...against, ...outs, end].map((value) => value.status));
  return { kind: 'open', remainder: spanValue(remainder, status) };
}

/** From where to where a sum may reach; null: no upper end. */
function reachOf(values: readonly NumberValue[]): {
  readonly low: Decimal;
  readonly high: Decimal | null;
} {
  let low = toDecimal('0');
  let high: Decimal | null = low;
  for (const value of values) {
    const meant = meantSpan(value);
    low = low.plus(meant.low);
    high = high === null || meant.high === null ? null : high.plus(meant.high);
  }
  return { low, high };
}
