import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '@/lib/domain/figure/change';
import {
  figurePieces,
  formatChange,
  formatCoverage,
  formatValue,
  formatValueWithUnit,
  formatWordsChange,
  spokenValue,
} from '@/lib/format/figure';
import { absent, indicator, number, range, text } from '../domain/makers';

const htx = indicator('HTX', { unitVi: 'HTX', unitEn: 'cooperatives' });
const income = indicator('INCOME', {
  unitVi: 'triệu đồng/người/tháng',
  unitEn: 'million VND per person and month',
  decimals: 2,
});
const rate = indicator('RATE', { unitVi: '%', unitEn: '%', decimals: 1 });

describe('the conference’s figures', () => {
  it.each([
    [number('3000', { precision: 'about' }), htx, 'khoảng 3.000 HTX', 'about 3,000 cooperatives'],
    [number('5000', { precision: 'below' }), htx, 'gần 5.000 HTX', 'nearly 5,000 cooperatives'],
    [
      number('150000', { precision: 'above' }),
      htx,
      'hơn 150.000 HTX',
      'more than 150,000 cooperatives',
    ],
    [number('19'), htx, '19 HTX', '19 cooperatives'],
    [range('3', '4'), income, '3–4 triệu đồng/người/tháng', '3–4 million VND per person and month'],
    [number('38.3'), rate, '38,3%', '38.3%'],
    [number('12', { status: 'P' }), htx, '12 HTX (sơ bộ)', '12 cooperatives (provisional)'],
    [absent('L'), htx, 'chưa có báo cáo', 'not reported'],
    [text('Quy mô nhỏ'), htx, 'Quy mô nhỏ', 'Quy mô nhỏ'],
  ])('keep their words: %j', (value, of, vi, en) => {
    expect(formatValueWithUnit(value, of, 'vi').replaceAll('\u00a0', ' ')).toBe(vi);
    expect(formatValueWithUnit(value, of, 'en').replaceAll('\u00a0', ' ')).toBe(en);
  });
});

describe('figurePieces', () => {
  it('sets apart the word, the number, the status and its mark', () => {
    const value = number('3000', { precision: 'about', status: 'E' });
    expect(figurePieces(value, htx, 'vi')).toEqual({
      word: 'khoảng',
      number: '3.000',
      note: 'ước tính',
      mark: 'E',
    });
    expect(figurePieces(number('0'), htx, 'vi')).toEqual({
      word: '',
      number: '0',
      note: '',
      mark: '',
    });
  });

  it('never shows an absence as a number', () => {
    for (const absence of ['M', 'L', 'Q'] as const) {
      const pieces = figurePieces(absent(absence), htx, 'vi');
      expect(pieces.number).not.toMatch(/\d/);
      expect(pieces.note).not.toBe('');
    }
  });

  it('rounds to the indicator’s decimals', () => {
    expect(formatValue(number('10.396039603960396'), rate, 'vi')).toBe('10,4');
    expect(formatValue(range('-5', '-3'), htx, 'vi')).toBe('−5 – −3');
  });
});

describe('spokenValue', () => {
  it('says ranges, minus and status in words', () => {
    const say = (value: Parameters<typeof spokenValue>[0], of = htx) =>
      spokenValue(value, of, 'vi').replaceAll('\u00a0', ' ');
    expect(say(range('3', '4'), income)).toBe('từ 3 đến 4 triệu đồng/người/tháng');
    expect(say(number('-5.2', { status: 'P' }), income)).toBe(
      'âm 5,2 triệu đồng/người/tháng, sơ bộ',
    );
    expect(say(number('4700', { precision: 'below' }))).toBe('gần 4.700 HTX');
    expect(say(absent('M'))).toBe('không áp dụng');
    expect(spokenValue(range('3', '4'), rate, 'en')).toBe('from 3 to 4%');
  });
});

describe('formatCoverage', () => {
  it('says how much of how much', () => {
    expect(formatCoverage({ of: 'areas', reported: 31, expected: 34 }, 'vi')).toBe('31/34 tỉnh');
    expect(formatCoverage({ of: 'quarters', reported: 3, expected: 4 }, 'vi')).toBe('3/4 quý');
    expect(formatCoverage({ of: 'areas', reported: 31, expected: 34 }, 'en')).toBe(
      '31 of 34 provinces',
    );
  });
});

describe('formatWordsChange', () => {
  it('says which words changed where the number stayed, never a difference of 0', () => {
    const about = number('3000', { precision: 'about', status: 'P' });
    expect(formatWordsChange(number('12', { status: 'P' }), number('12'), 'vi')).toBe(
      'sơ bộ → chính thức',
    );
    expect(formatWordsChange(about, number('3000'), 'vi')).toBe(
      'sơ bộ → chính thức, khoảng → chính xác',
    );
    expect(formatWordsChange(about, number('3100'), 'vi')).toBeNull();
    expect(formatWordsChange(null, about, 'vi')).toBeNull();
  });
});

describe('what rounding would make a zero', () => {
  const share = { decimals: 2, kind: 'ratio', unitVi: '%', areaAggregation: 'from_parts' } as const;
  const stated = { ...share, areaAggregation: 'none' } as const;
  const plain = (
    value: string,
    of: Parameters<typeof formatValue>[1],
    locale: 'vi' | 'en' = 'vi',
  ) => formatValue(number(value), of, locale).replaceAll('\u00a0', ' ');

  it('is less than the last digit shown', () => {
    expect(plain('0.004', share)).toBe('< 0,01');
    expect(plain('-0.004', share, 'en')).toBe('> −0.01');
    expect(plain('0.4', { decimals: 0 })).toBe('< 1');
    expect(plain('0.005', share)).toBe('0,01');
  });

  it('stays a zero where the parts are known, and is rounded where a source states the rate', () => {
    expect(plain('0', share)).toBe('0,00');
    expect(plain('0', stated)).toBe('< 0,01');
    expect(plain('0', { decimals: 0 })).toBe('0');
  });

  it('never hides that there is something', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 4 }),
        (n, decimals) => {
          const value = (n / 100_000).toFixed(5);
          expect(plain(value, { ...share, decimals })).toMatch(/[1-9]/);
        },
      ),
    );
  });
});

describe('decimals', () => {
  const income = { decimals: 2, kind: 'average', unitVi: 'triệu đồng/người/tháng' } as const;
  const rate = { decimals: 2, kind: 'ratio', unitVi: '%' } as const;

  it('are alike in exact shares and averages of one indicator', () => {
    expect(['13.68', '10.6', '0'].map((one) => formatValue(number(one), rate, 'vi'))).toEqual([
      '13,68',
      '10,60',
      '0,00',
    ]);
    expect(formatValue(number('4.7'), income, 'vi')).toBe('4,70');
  });

  it('are as said with a word, in a range and of an amount', () => {
    const about = { precision: 'about' } as const;
    expect(formatValue(number('3.8', about), income, 'vi')).toBe('khoảng 3,8');
    expect(formatValue(range('3', '4'), income, 'vi')).toBe('3–4');
    const amount = { decimals: 3, kind: 'stock', unitVi: 'tỷ đồng' } as const;
    expect(formatValue(number('1481'), amount, 'vi')).toBe('1.481');
  });
});

describe('formatChange', () => {
  const change = (earlier: string, now: string, of = htx) =>
    formatChange(changeBetween(number(earlier), number(now), of.unitVi), of, 'vi');

  it('gives difference and percentage, points between shares', () => {
    expect(change('250', '262')).toBe('+12 (+4,8%)');
    expect(change('4', '0')).toBe('−4 (−100%)');
    expect(change('0', '4')).toBe('+4');
    expect(change('4', '4')).toBe('0');
    expect(change('5.7', '5.2', rate)).toBe('−0,5 điểm %');
  });

  it('says that it is approximate, and nothing where there is nothing to compare', () => {
    const about = number('3100', { precision: 'about' });
    expect(formatChange(changeBetween(about, number('3300'), 'HTX'), htx, 'vi')).toBe(
      'khoảng +200 (+6%)',
    );
    expect(formatChange(changeBetween(null, about, 'HTX'), htx, 'vi')).toBeNull();
  });
});
