import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  isSameDecimal,
  quotient,
  readDecimal,
  sumDecimals,
  toDecimal,
  toDecimalText,
} from '@/lib/domain/number/decimal';
import { decimalText } from '../makers';

describe('decimals', () => {
  it('are exact where binary fractions are not, and at any size in use', () => {
    expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(sumDecimals(['999999999999999.999999', '0.000001'])).toBe('1000000000000000');
    expect(sumDecimals([])).toBe('0');
  });

  it('are read from a list in one spelling only', () => {
    expect(toDecimalText(readDecimal('-1160.20'))).toBe('-1160.2');
    for (const text of ['1e5', '0x1f', ' 7', '7\n', '1,5', '1.', 'Infinity', '']) {
      expect(() => readDecimal(text)).toThrow('not a decimal');
    }
  });

  it('are written without exponent, idle zeros or a negative zero', () => {
    expect(toDecimalText(toDecimal('1000000000000000000000000'))).toBe('1000000000000000000000000');
    expect(toDecimalText(toDecimal('0.0000001'))).toBe('0.0000001');
    expect(toDecimalText(toDecimal('1.500'))).toBe('1.5');
    expect(toDecimalText(toDecimal('-0'))).toBe('0');
    expect(() => toDecimal('x')).toThrow();
  });

  it('compare as numbers', () => {
    expect(isSameDecimal('1.50', '1.5')).toBe(true);
    expect(compareDecimals('9', '10')).toBe(-1);
    expect(compareDecimals('-9', '-10')).toBe(1);
    expect(compareDecimals('1.0', '1')).toBe(0);
  });

  it('add in any order to the same, and a text survives the way there and back', () => {
    fc.assert(
      fc.property(fc.array(decimalText(6)), (texts) => {
        expect(sumDecimals([...texts].reverse())).toBe(sumDecimals(texts));
        for (const text of texts) expect(toDecimalText(toDecimal(text))).toBe(text);
      }),
    );
  });

  it('divide to thirty decimals, and not by nothing', () => {
    expect(toDecimalText(quotient(toDecimal('1'), toDecimal('3')))).toBe(`0.${'3'.repeat(30)}`);
    expect(() => quotient(toDecimal('1'), toDecimal('0'))).toThrow('division by zero');
  });
});
