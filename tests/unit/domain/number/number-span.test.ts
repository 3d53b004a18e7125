import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberValue } from '@/lib/domain/figure/figure';
import { toDecimal } from '@/lib/domain/number/decimal';
import {
  addSpans,
  divideSpans,
  isExactSpan,
  mayBeEqual,
  scaleSpan,
  spanOf,
  spanValue,
} from '@/lib/domain/number/number-span';
import { number, range } from '../makers';

const above = (value: string) => number(value, { precision: 'above' });
const below = (value: string) => number(value, { precision: 'below' });
const about = (value: string) => number(value, { precision: 'about' });

describe('spans', () => {
  it('give back the value that they were made of', () => {
    const atLeast = number('5', { precision: 'at_least' });
    for (const value of [
      number('5'),
      range('3', '4'),
      above('5'),
      below('5'),
      about('5'),
      atLeast,
    ]) {
      expect(spanValue(spanOf(value), 'A')).toEqual(value);
      expect(isExactSpan(spanOf(value))).toBe(value.precision === 'exact');
    }
  });

  it('turn round when taken away: less than so many more is more than so many fewer', () => {
    const minus = (value: NumberValue) => spanValue(scaleSpan(spanOf(value), toDecimal('-1')), 'A');
    expect(minus(range('3', '4'))).toEqual(range('-4', '-3'));
    expect(minus(above('5'))).toEqual(below('-5'));
    expect(minus(below('5'))).toEqual(above('-5'));
    expect(minus(about('5'))).toEqual(about('-5'));
    expect(spanValue(scaleSpan(spanOf(above('5')), toDecimal('0')), 'A')).toEqual(number('0'));
  });

  it('divide to the widest that is possible', () => {
    const divided = (a: NumberValue, b: NumberValue) => {
      const span = divideSpans(spanOf(a), spanOf(b));
      return span && spanValue(span, 'A');
    };
    expect(divided(number('6'), number('3'))).toEqual(number('2'));
    expect(divided(range('6', '12'), range('2', '3'))).toEqual(range('2', '6'));
    expect(divided(range('-12', '6'), range('2', '3'))).toEqual(range('-6', '3'));
    expect(divided(number('6'), above('3'))).toEqual(below('2'));
    expect(divided(number('6'), below('3'))).toEqual(above('2'));
    expect(divided(above('6'), number('3'))).toEqual(above('2'));
    expect(divided(about('6'), number('3'))).toEqual(about('2'));
    expect(divided(number('6'), about('3'))).toEqual(about('2'));
    expect(divided(number('6'), number('0'))).toBeNull();
    expect(divided(number('6'), range('0', '3'))).toBeNull();
  });

  it('may be equal where they can meet', () => {
    const meet = (a: NumberValue, b: NumberValue, tolerance = '0') =>
      mayBeEqual(spanOf(a), spanOf(b), toDecimal(tolerance));
    expect(meet(range('1', '3'), range('3', '5'))).toBe(true);
    expect(meet(range('1', '2'), range('3', '5'))).toBe(false);
    expect(meet(range('1', '2'), range('3', '5'), '1')).toBe(true);
    expect(meet(above('900'), number('950'))).toBe(true);
    expect(meet(number('950'), above('900'))).toBe(true);
    expect(meet(below('900'), number('950'))).toBe(false);
    expect(meet(below('900'), number('850'))).toBe(true);
  });

  it('hold the sum of whatever lies in them', () => {
    const ends = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(ends, fc.double({ min: 0, max: 1, noNaN: true }))), (all) => {
        const spans = all.map(([[low, width]]) => spanOf(range(`${low}`, `${low + width}`)));
        const inside = all.reduce(
          (sum, [[low, width], at]) => sum + low + Math.round(width * at),
          0,
        );
        const sum = addSpans(spans);
        expect(sum.low.lessThanOrEqualTo(inside) && sum.high.greaterThanOrEqualTo(inside)).toBe(
          true,
        );
      }),
    );
  });
});
