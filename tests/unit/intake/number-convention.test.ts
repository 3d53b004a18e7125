import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberEntry } from '@/lib/domain/number/number-entry';
import { formatNumber } from '@/lib/format/number';
import { decideConvention, toVietnamese, writingOf } from '@/lib/intake/number-convention';
import { plainDecimal, writeVietnamese } from '@/lib/intake/program-number';
import { decimalText } from '../domain/makers';

const shape = { decimals: 3, unitVi: 'triệu đồng', unitEn: 'million VND' };

function numberIn(text: string): string {
  const entry = readNumberEntry(text, shape);
  return entry.kind === 'number' ? entry.value : entry.kind;
}

describe('writingOf', () => {
  it.each([
    ['1.234,5', 'vi'],
    ['1.234.567', 'vi'],
    ['1,5', 'vi'],
    ['0,123', 'vi'],
    ['1 234,5', 'vi'],
    ['1\u00a0234,567', 'vi'],
    ['khoảng 1.234.567 HTX', 'vi'],
    ['từ 1,5 đến 2', 'vi'],
    ['1,234.5', 'en'],
    ['1,234,567', 'en'],
    ['1.5', 'en'],
    ['0.123', 'en'],
    ['12345.678', 'en'],
    ['1 234.5', 'en'],
    ['(1,234.50)', 'en'],
    ['about 1,234.5', 'en'],
    ['1.234', 'both'],
    ['1,234', 'both'],
    ['−12,345', 'both'],
    ['1.234–2.345', 'both'],
    ['1234', 'either'],
    ['1 234', 'either'],
    ['3–4', 'either'],
    ['chưa có', 'either'],
    ['', 'either'],
    ['1.23.4', 'neither'],
    ['1,2,3', 'neither'],
    ['1.234,5 – 1,234.5', 'neither'],
  ])('knows how %j is written', (text, writing) => {
    expect(writingOf(text)).toBe(writing);
  });
});

describe('decideConvention', () => {
  it.each([
    [['1.234', '1,5'], [], 'vi'],
    [['1,234', '1.5'], [], 'en'],
    [['1.234', '2.345'], [], 'open'],
    [['1,234'], [], 'open'],
    [['1.234'], ['12,5'], 'vi'],
    [['1.234'], ['12.5'], 'en'],
    [['1,5', '1.5'], [], 'open'],
    [['120', '3 HTX', ''], [], 'either'],
    [['120'], ['1.5'], 'either'],
    [[], [], 'either'],
  ] as const)('of %j beside %j', (texts, around, convention) => {
    expect(decideConvention(texts, around)).toBe(convention);
  });

  it('decides for the whole block: one number that tells is enough, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(decimalText(2), { maxLength: 20 }),
        fc.nat(20),
        fc.constantFrom('vi', 'en'),
        (values, place, locale) => {
          const texts = values.map((value) => formatNumber(value, locale));
          texts.splice(place, 0, locale === 'vi' ? '1.234,5' : '1,234.5');
          expect(decideConvention(texts)).toBe(locale);
        },
      ),
    );
  });
});

describe('toVietnamese', () => {
  it.each([
    ['about 1,234.5', 'about 1.234,5'],
    ['khoảng 1,234', 'khoảng 1.234'],
    ['1,234–2,345 HTX', '1.234–2.345 HTX'],
    ['from 1.5 to 2.5 million VND', 'from 1,5 to 2,5 million VND'],
    ['(1,234.50)', '(1.234,50)'],
    ['−0.5', '−0,5'],
    ['.5', ',5'],
    ['1.234', '1,2340'],
    ['1,5', '1,5'],
    ['chưa có', 'chưa có'],
    ['１,２３４.５', '1.234,5'],
  ])('writes %j as %j', (text, vietnamese) => {
    expect(toVietnamese(text)).toBe(vietnamese);
  });

  it('keeps every value, with or without words and grouping', () => {
    fc.assert(
      fc.property(
        decimalText(3),
        fc.boolean(),
        fc.constantFrom('', 'about ', 'khoảng ', 'hơn '),
        fc.constantFrom('', ' million VND', ' triệu đồng', ' (sơ bộ)'),
        (value, isGrouped, before, after) => {
          const number = isGrouped ? formatNumber(value, 'en') : value;
          expect(numberIn(toVietnamese(`${before}${number}${after}`))).toBe(value);
          expect(numberIn(`${before}${formatNumber(value, 'vi')}${after}`)).toBe(value);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a program’s own number', () => {
  it.each([
    ['1234.5', '1234.5'],
    ['12.300000000000001', '12.3'],
    ['0.1000000000000000055', '0.1'],
    ['1.5E-3', '0.0015'],
    ['1E+05', '100000'],
    ['-7.0', '-7'],
    ['+.5', '0.5'],
    ['123456789012345678', '123456789012345678'],
    ['', null],
    ['1,5', null],
    ['1e999', null],
    ['0x1f', null],
    ['NaN', null],
    ['9'.repeat(61), null],
  ])('of %j is the decimal %j', (text, decimal) => {
    expect(plainDecimal(text)).toBe(decimal);
  });

  it('is read back from the field as the same number', () => {
    fc.assert(
      fc.property(decimalText(3), (value) => {
        expect(numberIn(writeVietnamese(value))).toBe(value);
      }),
      { numRuns: 500 },
    );
    expect(readNumberEntry(writeVietnamese('1.234'), { ...shape, decimals: 0 })).toEqual({
      kind: 'unreadable',
      code: 'whole_number_needed',
    });
  });
});
