import type { Decimal } from 'decimal.js';
import type { NumberValue } from '@/lib/domain/figure/figure';
import { toDecimal } from '@/lib/domain/number/decimal';
import {
  addSpans,
  combinedStatus,
  divideSpans,
  exactSpan,
  isExactSpan,
  scaleSpan,
  spanOf,
  spanValue,
} from '@/lib/domain/number/number-span';

/** What is left of a whole: a rest, nothing, or parts that add up to more than the whole. */
export type Remainder =
  | { readonly kind: 'rest'; readonly value: NumberValue }
  | { readonly kind: 'none' }
  | { readonly kind: 'exceeds'; readonly sum: NumberValue };

/** Nothing is mended: parts above their whole are told as they are. */
export function remainderOf(whole: NumberValue, parts: readonly NumberValue[]): Remainder {
  const sum = addSpans(parts.map(spanOf));
  const left = addSpans([spanOf(whole), scaleSpan(sum, toDecimal('-1'))]);
  const status = combinedStatus([whole, ...parts].map((value) => value.status));
  if (left.high.isNegative() && !left.high.isZero()) {
    return { kind: 'exceeds', sum: spanValue(sum, status) };
  }
  if (left.high.isZero() && isExactSpan(left)) return { kind: 'none' };
  const low: Decimal = left.low.isNegative() ? toDecimal('0') : left.low;
  return { kind: 'rest', value: spanValue({ ...left, low }, status) };
}

/** A part in percent of its whole, unrounded; null where the whole may be nothing. */
export function shareOf(part: NumberValue, whole: NumberValue): NumberValue | null {
  const share = divideSpans(spanOf(part), spanOf(whole));
  if (!share) return null;
  return spanValue(scaleSpan(share, toDecimal('100')), combinedStatus([part.status, whole.status]));
}

export const hundredPercent: NumberValue = spanValue(exactSpan(toDecimal('100')), 'A');
