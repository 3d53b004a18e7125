import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NumberEntry,
  type NumberShape,
  readNumberEntry,
  wordsOfEntry,
} from '@/lib/domain/number/number-entry';
import { formatNumber } from '@/lib/format/number';
import { decimalText } from '../makers';

function shape(decimals: number, unitVi = 'hợp tác xã'): NumberShape {
  return { decimals, unitVi, unitEn: unitVi === 'hợp tác xã' ? 'cooperatives' : unitVi };
}

function plain(value: string): NumberEntry {
  return { kind: 'number', value, valueHigh: null, precision: null, status: null };
}

describe('wordsOfEntry', () => {
  it('says what the words alone say, whatever the unit', () => {
    expect(wordsOfEntry('ước khoảng 860 hộ')).toEqual({ status: 'E', precision: 'about' });
    expect(wordsOfEntry('3–4')).toEqual({ status: null, precision: 'range' });
    expect(wordsOfEntry('860')).toEqual({ status: null, precision: null });
    expect(wordsOfEntry('khoảng')).toEqual({ status: null, precision: null });
  });
});

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
    expect(readNumberEntry(typed, shape(2))).toEqual(plain(value));
  });

  it.each(['', '   ', '\u00a0', '\u200b'])('takes %j for blank', (typed) => {
    expect(readNumberEntry(typed, shape(2))).toEqual({ kind: 'blank' });
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
    expect(readNumberEntry(typed, shape(0))).toEqual({ ...plain(value), precision });
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
    expect(readNumberEntry(typed, shape(1))).toEqual({
      ...plain(value),
      valueHigh,
      precision: 'range',
    });
  });

  it('hears that a number is estimated or provisional', () => {
    expect(readNumberEntry('ước 120', shape(0))).toEqual({ ...plain('120'), status: 'E' });
    expect(readNumberEntry('ước đạt khoảng 120', shape(0))).toEqual({
      ...plain('120'),
      precision: 'about',
      status: 'E',
    });
    expect(readNumberEntry('ước tính 120', shape(0))).toEqual({ ...plain('120'), status: 'E' });
    expect(readNumberEntry('sơ bộ 12', shape(0))).toEqual({ ...plain('12'), status: 'P' });
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
    ['-', 0, 'zero_or_absence'],
    ['5,', 1, 'not_a_number'],
    ['1 23', 0, 'not_a_number'],
    ['1e5', 0, 'not_a_number'],
    ['10²', 0, 'not_a_number'],
    ['5 hộ', 0, 'other_unit'],
    ['5 HTX 7', 0, 'not_a_number'],
    ['5tr9', 0, 'not_a_number'],
    ['12 34', 0, 'not_a_number'],
    ['1.234 567', 0, 'not_a_number'],
    ['1 234.567', 0, 'not_a_number'],
    ['1.234\u202e', 0, 'not_a_number'],
    ['ước 5 (sơ bộ)', 0, 'status_conflict'],
    ['gần 900 trở lên', 0, 'precision_conflict'],
    ['<= 5', 0, 'not_a_number'],
    ['từ 5', 0, 'not_a_number'],
    ['1-2-3', 0, 'not_a_number'],
    ['hơn', 0, 'not_a_number'],
    ['1'.repeat(201), 0, 'not_a_number'],
  ])('asks about %j with %i decimals: %s', (typed, decimals, code) => {
    expect(readNumberEntry(typed, shape(decimals))).toEqual({ kind: 'unreadable', code });
  });

  it.each([
    '307\t105',
    '307\n853\n105',
    '307\r\n853',
    '8\t442',
    '8  442',
    '8\u00a0\u00a0442',
    '1\u2028234',
    'khoảng 8\t442',
    '12\tHTX',
  ])('takes %j for several cells, never for one number', (typed) => {
    expect(readNumberEntry(typed, shape(0))).toEqual({ kind: 'unreadable', code: 'several_cells' });
  });

  it('makes no number of two that a tab or a line end parts', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999),
        fc.constantFrom('\t', '\n', '\r\n', '\r', '\t\t', ' \t', '\u2028', '\v'),
        fc.nat(999_999),
        (left, between, right) => {
          const entry = readNumberEntry(`${left}${between}${right}`, shape(2));
          expect(entry).toEqual({ kind: 'unreadable', code: 'several_cells' });
          // What a sheet puts behind a single cell is no second one.
          expect(readNumberEntry(`${left}${between}`, shape(2))).toEqual(plain(String(left)));
        },
      ),
    );
  });

  it.each([
    ['-'],
    ['–'],
    ['--'],
    ['không'],
    ['Không có'],
    ['không có HTX nào'],
    ['ko'],
    ['chưa có'],
    ['chưa có số'],
    ['chưa có số liệu'],
    ['N/A'],
    ['n.a.'],
    ['...'],
    ['?'],
  ])('asks of %j whether it is zero or unknown', (typed) => {
    const asked = { kind: 'unreadable', code: 'zero_or_absence' };
    expect(readNumberEntry(typed, shape(0))).toEqual(asked);
  });

  it.each([
    ['120 HTX', shape(0), '120'],
    ['120 hợp tác xã', shape(0), '120'],
    ['120 cooperatives', shape(0), '120'],
    ['120 HTX.', shape(0), '120'],
    ['46.436 người', shape(0, 'người'), '46436'],
    ['5,9 triệu', shape(0, 'người'), '5900000'],
    ['5,9tr', shape(0, 'người'), '5900000'],
    ['5,9 triệu người', shape(0, 'người'), '5900000'],
    ['5,9 nghìn người', shape(0, 'người'), '5900'],
    ['5,9 ngàn', shape(0, 'người'), '5900'],
    ['1.234 triệu', shape(0, 'người'), '1234000000'],
    ['12,5%', shape(1, '%'), '12.5'],
    ['12,5 %', shape(1, '%'), '12.5'],
    ['１２，５％', shape(1, '%'), '12.5'],
    ['2,5 tỷ', shape(0, 'triệu đồng'), '2500'],
    ['2,5 tỉ đồng', shape(0, 'triệu đồng'), '2500'],
    ['2.500.000.000 đồng', shape(0, 'triệu đồng'), '2500'],
    ['1,2 nghìn tỷ', shape(0, 'tỷ đồng'), '1200'],
    ['350 triệu đồng', shape(2, 'tỷ đồng'), '0.35'],
    ['2,5 tỷ đồng/HTX', shape(0, 'triệu đồng/hợp tác xã'), '2500'],
    ['5,9 triệu', shape(2, 'triệu đồng/người/tháng'), '5.9'],
    ['5,9 triệu/tháng', shape(2, 'triệu đồng/người/tháng'), '5.9'],
    ['12 km2', shape(0, 'km²'), '12'],
    ['−5 km²', shape(0, 'km²'), '-5'],
    ['28 tỉnh, thành phố', shape(0, 'tỉnh, thành phố'), '28'],
  ])('reads %j with its unit', (typed, of, value) => {
    expect(readNumberEntry(typed, of)).toEqual(plain(value));
  });

  it.each([
    ['120 hộ', shape(0), 'other_unit'],
    ['12%', shape(0), 'other_unit'],
    ['5 triệu', shape(1, '%'), 'other_unit'],
    ['5,9 triệu đồng', shape(0, 'người'), 'other_unit'],
    ['5,9 triệu đồng/năm', shape(2, 'triệu đồng/người/tháng'), 'other_unit'],
    // 1,5 nghìn đồng, or one and a half thousand times a thousand: not to be known.
    ['1,5 nghìn', shape(0, 'nghìn đồng/người/tháng'), 'unit_unclear'],
    ['5 nghìn', shape(0, 'triệu đồng'), 'unit_unclear'],
    ['350 triệu', shape(2, 'tỷ đồng'), 'unit_unclear'],
    ['3 triệu – 4', shape(0, 'người'), 'unit_unclear'],
    // Never rounded to fit.
    ['1.234.567 đồng', shape(1, 'triệu đồng'), 'too_many_decimals'],
    ['5,91234 nghìn người', shape(0, 'người'), 'whole_number_needed'],
    ['1.000.000 tỷ', shape(0, 'người'), 'too_large'],
  ])('asks about the unit of %j', (typed, of, code) => {
    expect(readNumberEntry(typed, of)).toEqual({ kind: 'unreadable', code });
  });

  it('takes the unit behind a range for both ends', () => {
    const range = (value: string, valueHigh: string): NumberEntry =>
      ({
        ...plain(value),
        valueHigh,
        precision: 'range',
      }) as NumberEntry;
    expect(readNumberEntry('3–4 triệu', shape(0, 'người'))).toEqual(range('3000000', '4000000'));
    expect(readNumberEntry('500 nghìn – 1 triệu', shape(0, 'người'))).toEqual(
      range('500000', '1000000'),
    );
    expect(readNumberEntry('từ 3 tổ hợp tác đến 4 tổ hợp tác', shape(0, 'tổ hợp tác'))).toEqual(
      range('3', '4'),
    );
  });

  it('hears the words behind a number', () => {
    expect(readNumberEntry('120 (ước)', shape(0))).toEqual({ ...plain('120'), status: 'E' });
    expect(readNumberEntry('120 HTX, sơ bộ', shape(0))).toEqual({ ...plain('120'), status: 'P' });
    expect(readNumberEntry('120 (chính thức)', shape(0))).toEqual({ ...plain('120'), status: 'A' });
    expect(readNumberEntry('900 trở lên', shape(0))).toEqual({
      ...plain('900'),
      precision: 'at_least',
    });
  });

  it('takes the product’s own words for an absence, and no word that only looks like one', () => {
    expect(readNumberEntry('Không áp dụng', shape(0))).toEqual({ kind: 'absent', absence: 'M' });
    expect(readNumberEntry('…', shape(0))).toEqual({ kind: 'absent', absence: 'L' });
    expect(readNumberEntry('mật', shape(0))).toEqual({ kind: 'absent', absence: 'Q' });
    expect(readNumberEntry('mất', shape(0)).kind).toBe('unreadable');
  });

  it('takes 1,234 for a decimal where three are kept, and zeros that say nothing', () => {
    expect(readNumberEntry('1,234', shape(3))).toEqual(plain('1.234'));
    expect(readNumberEntry('5,00', shape(0))).toEqual(plain('5'));
  });

  it('reads back every number as this product writes it, by any kind of group', () => {
    fc.assert(
      fc.property(
        decimalText(3),
        fc.constantFrom('.', ' ', '\u00a0', '\u202f', ''),
        (value, group) => {
          const written = formatNumber(value, 'vi').replaceAll('.', group);
          expect(readNumberEntry(written, shape(3))).toEqual(plain(value));
        },
      ),
    );
  });

  it('never guesses at a point that does not group in threes', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^\d{1,8}$/), (whole, fraction) => {
        fc.pre(fraction.length !== 3 || whole > 999 || whole === 0);
        expect(readNumberEntry(`${whole}.${fraction}`, shape(6))).toEqual({
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
          const entry = readNumberEntry(typed, shape(decimals));
          if (entry.kind !== 'number') return;
          expect(entry.value).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
          expect(entry.precision === 'range').toBe(entry.valueHigh !== null);
        },
      ),
    );
  });
});
