import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberEntry, readNumberEntry } from '@/lib/domain/number-entry';
import { formatNumber } from '@/lib/format/number';
import { decimalText } from './makers';

function plain(value: string): NumberEntry {
  return { kind: 'number', value, valueHigh: null, precision: null, status: null };
}

describe('readNumberEntry', () => {
  it.each([
    ['1.234.567', '1234567'],
    ['1234567', '1234567'],
    ['1 234 567', '1234567'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u2009234\u202f567', '1234567'],
    ['1.234', '1234'],
    ['1.234,5', '1234.5'],
    ['1 234,50', '1234.5'],
    ['1,5', '1.5'],
    [',5', '0.5'],
    ['0', '0'],
    ['-0', '0'],
    ['007', '7'],
    ['+12', '12'],
    ['−5,2', '-5.2'],
    ['-5,2', '-5.2'],
    ['- 5,2', '-5.2'],
    ['–5,2', '-5.2'],
    ['(5,2)', '-5.2'],
    ['( 5,2 )', '-5.2'],
    ['  12  ', '12'],
    ['\ufeff12\u200b', '12'],
    ['999.999.999.999.999', '999999999999999'],
  ])('reads %j', (typed, value) => {
    expect(readNumberEntry(typed, 2)).toEqual(plain(value));
  });

  it.each(['', '   ', '\u00a0', '\u200b'])('takes %j for blank', (typed) => {
    expect(readNumberEntry(typed, 2)).toEqual({ kind: 'blank' });
  });

  it.each([
    ['khoảng 3.000', '3000', 'about'],
    ['Khoảng 3.000', '3000', 'about'],
    ['khoang 3000', '3000', 'about'],
    ['kho\u0061\u0309ng 3.000', '3000', 'about'],
    ['xấp xỉ 12', '12', 'about'],
    ['~12', '12', 'about'],
    ['gần 4.700', '4700', 'below'],
    ['dưới 5', '5', 'below'],
    ['hơn 900', '900', 'above'],
    ['trên 900', '900', 'above'],
    ['> 900', '900', 'above'],
    ['ít nhất 5', '5', 'at_least'],
    ['>= 5', '5', 'at_least'],
    ['≥5', '5', 'at_least'],
  ])('hears the word in %j', (typed, value, precision) => {
    expect(readNumberEntry(typed, 0)).toEqual({ ...plain(value), precision });
  });

  it.each([
    ['3–4', '3', '4'],
    ['3 - 4', '3', '4'],
    ['3-4', '3', '4'],
    ['từ 3 đến 4', '3', '4'],
    ['tu 3 den 4', '3', '4'],
    ['từ 3 - 4', '3', '4'],
    ['3 đến 4', '3', '4'],
    ['3,5–4,5', '3.5', '4.5'],
    ['1.000 – 2.000', '1000', '2000'],
    ['1 000 - 2 000', '1000', '2000'],
    ['-5 - -3', '-5', '-3'],
    ['(5) – (3)', '-5', '-3'],
    ['khoảng 3–4', '3', '4'],
  ])('reads the range %j', (typed, value, valueHigh) => {
    expect(readNumberEntry(typed, 1)).toEqual({ ...plain(value), valueHigh, precision: 'range' });
  });

  it('hears that a number is estimated or provisional', () => {
    expect(readNumberEntry('ước 120', 0)).toEqual({ ...plain('120'), status: 'E' });
    expect(readNumberEntry('ước đạt khoảng 120', 0)).toEqual({
      ...plain('120'),
      precision: 'about',
      status: 'E',
    });
    expect(readNumberEntry('ước tính 120', 0)).toEqual({ ...plain('120'), status: 'E' });
    expect(readNumberEntry('sơ bộ 12', 0)).toEqual({ ...plain('12'), status: 'P' });
  });

  it.each([
    ['1.5', 2, 'ambiguous_point'],
    ['1.50', 2, 'ambiguous_point'],
    ['12.34', 0, 'ambiguous_point'],
    ['1.2345', 0, 'ambiguous_point'],
    ['1234.567', 0, 'ambiguous_point'],
    ['0.234', 3, 'ambiguous_point'],
    ['.5', 2, 'ambiguous_point'],
    ['1,234.5', 2, 'ambiguous_point'],
    ['khoảng 1.5', 2, 'ambiguous_point'],
    ['1.5–2.5', 2, 'ambiguous_point'],
    ['1,234', 0, 'ambiguous_comma'],
    ['1,234', 2, 'ambiguous_comma'],
    ['1,000', 0, 'ambiguous_comma'],
    ['1,234,567', 3, 'ambiguous_comma'],
    ['1,5', 0, 'whole_number_needed'],
    ['1,55', 1, 'too_many_decimals'],
    ['0,123', 2, 'too_many_decimals'],
    ['1.000.000.000.000.000', 0, 'too_large'],
    ['4–3', 0, 'range_wrong_way'],
    ['3–3', 0, 'range_wrong_way'],
    ['abc', 0, 'not_a_number'],
    ['-', 0, 'not_a_number'],
    ['…', 0, 'not_a_number'],
    ['5,', 1, 'not_a_number'],
    ['1 23', 0, 'not_a_number'],
    ['1 234.567', 0, 'not_a_number'],
    ['1e5', 0, 'not_a_number'],
    ['10²', 0, 'not_a_number'],
    ['5 HTX', 0, 'not_a_number'],
    ['<= 5', 0, 'not_a_number'],
    ['từ 5', 0, 'not_a_number'],
    ['1-2-3', 0, 'not_a_number'],
    ['hơn', 0, 'not_a_number'],
    ['1'.repeat(101), 0, 'not_a_number'],
  ])('asks about %j with %i decimals: %s', (typed, decimals, code) => {
    expect(readNumberEntry(typed, decimals)).toEqual({ kind: 'unreadable', code });
  });

  it('takes 1,234 for a decimal where three are kept, and zeros that say nothing', () => {
    expect(readNumberEntry('1,234', 3)).toEqual(plain('1.234'));
    expect(readNumberEntry('5,00', 0)).toEqual(plain('5'));
  });

  it('reads back every number as this product writes it, by any kind of group', () => {
    fc.assert(
      fc.property(
        decimalText(3),
        fc.constantFrom('.', ' ', '\u00a0', '\u202f', ''),
        (value, group) => {
          const written = formatNumber(value, 'vi').replaceAll('.', group);
          expect(readNumberEntry(written, 3)).toEqual(plain(value));
        },
      ),
    );
  });

  it('never guesses at a point that does not group in threes', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^\d{1,8}$/), (whole, fraction) => {
        fc.pre(fraction.length !== 3 || whole > 999 || whole === 0);
        expect(readNumberEntry(`${whole}.${fraction}`, 6)).toEqual({
          kind: 'unreadable',
          code: 'ambiguous_point',
        });
      }),
    );
  });

  it('understands or asks about anything that can be typed, without failing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-–( ]?[\d., ()–-]{0,20}$/)),
        fc.integer({ min: 0, max: 6 }),
        (typed, decimals) => {
          const entry = readNumberEntry(typed, decimals);
          if (entry.kind !== 'number') return;
          expect(entry.value).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
          expect(entry.precision === 'range').toBe(entry.valueHigh !== null);
        },
      ),
    );
  });
});
