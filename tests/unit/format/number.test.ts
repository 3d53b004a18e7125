import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatSigned, formatTicks, roundDecimalText } from '@/lib/format/number';
import { decimalText } from '../domain/makers';

describe('formatNumber', () => {
  it.each([
    ['1234567.8', '1.234.567,8', '1,234,567.8'],
    ['1234', '1.234', '1,234'],
    ['123', '123', '123'],
    ['0', '0', '0'],
    ['0.05', '0,05', '0.05'],
    ['-5.2', '−5,2', '−5.2'],
    ['-1234.5', '−1.234,5', '−1,234.5'],
    ['123456789012345678901234567890', '123.456.789.012.345.678.901.234.567.890', null],
  ])('writes %s', (text, vi, en) => {
    expect(formatNumber(text, 'vi')).toBe(vi);
    expect(formatNumber(text, 'en')).toBe(en ?? vi.replaceAll('.', ','));
  });

  it('rounds last, half away from zero', () => {
    const rounded = (text: string, decimals: number) => formatNumber(text, 'vi', { decimals });
    expect(rounded('2.345', 2)).toBe('2,35');
    expect(rounded('2.344', 2)).toBe('2,34');
    expect(rounded('1.005', 2)).toBe('1,01');
    expect(rounded('-2.5', 0)).toBe('−3');
    expect(rounded('999.95', 1)).toBe('1.000');
    expect(rounded('-0.4', 0)).toBe('0');
    expect(rounded('38.3', 1)).toBe('38,3');
    expect(rounded('38', 1)).toBe('38');
  });

  it('fills up with zeros only where asked', () => {
    expect(formatNumber('38', 'vi', { decimals: 1, fixed: true })).toBe('38,0');
    expect(formatNumber('1', 'en', { decimals: 2, fixed: true })).toBe('1.00');
    expect(formatNumber('1', 'vi', { decimals: 0, fixed: true })).toBe('1');
  });

  it('agrees with the browser’s own Vietnamese and English', () => {
    fc.assert(
      fc.property(fc.integer(), (whole) => {
        for (const locale of ['vi', 'en'] as const) {
          const own = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB').format(whole);
          expect(formatNumber(String(whole), locale)).toBe(own.replace('-', '−'));
        }
      }),
    );
  });

  it('loses no digit', () => {
    fc.assert(
      fc.property(decimalText(6), (text) => {
        const back = formatNumber(text, 'vi').replaceAll('.', '').replace(',', '.');
        expect(back.replace('−', '-')).toBe(text);
      }),
    );
  });

  it('throws on what is no decimal', () => {
    expect(() => formatNumber('1e5', 'vi')).toThrow();
    expect(() => formatNumber('', 'vi')).toThrow();
  });
});

describe('roundDecimalText', () => {
  it('moves by at most half a unit of the last place', () => {
    fc.assert(
      fc.property(decimalText(6), fc.integer({ min: 0, max: 5 }), (text, decimals) => {
        const scale = (value: string) => {
          const [whole = '', fraction = ''] = value.replace('-', '').split('.');
          const size = BigInt(whole + fraction.padEnd(6, '0'));
          return value.startsWith('-') ? -size : size;
        };
        const difference = scale(roundDecimalText(text, decimals)) - scale(text);
        const half = 10n ** BigInt(6 - decimals) / 2n;
        expect(difference <= half && difference >= -half).toBe(true);
      }),
    );
  });
});

describe('formatSigned', () => {
  it('shows the sign of a change, and none of nothing', () => {
    expect(formatSigned('12', 'vi')).toBe('+12');
    expect(formatSigned('-1234.5', 'vi')).toBe('−1.234,5');
    expect(formatSigned('0', 'vi')).toBe('0');
    expect(formatSigned('0.04', 'vi', 1)).toBe('0');
  });
});

describe('the labels of an axis', () => {
  it.each([
    [
      ['0', '400', '800'],
      ['0', '400', '800'],
    ],
    [
      ['1080', '1100', '1120'],
      ['1.080', '1.100', '1.120'],
    ],
    [
      ['0', '1000', '2000'],
      ['0', '1.000', '2.000'],
    ],
    [
      ['0', '5000', '10000'],
      ['0', '5\u00a0nghìn', '10\u00a0nghìn'],
    ],
    [
      ['41000', '41250', '41500'],
      ['41.000', '41.250', '41.500'],
    ],
    [
      ['0', '500000', '1000000'],
      ['0', '0,5\u00a0triệu', '1\u00a0triệu'],
    ],
    [
      ['-2500000000', '0', '2500000000'],
      ['−2,5\u00a0tỷ', '0', '2,5\u00a0tỷ'],
    ],
    [
      ['0', '0.5', '1'],
      ['0', '0,5', '1'],
    ],
  ])('%j', (ticks, labels) => {
    expect(formatTicks(ticks, 'vi')).toEqual(labels);
  });

  it('are written in one way and never another number', () => {
    const tick = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(fc.array(tick, { minLength: 1, maxLength: 6 }), (given) => {
        const texts = given.map(([times, power]) => String(BigInt(times) * 10n ** BigInt(power)));
        const labels = formatTicks(texts, 'en');
        const units = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;
        const named = labels.map((label) => /[a-z]+$/.exec(label)?.[0] ?? '');
        const shown = new Set(named.filter((_, index) => texts[index] !== '0'));
        expect(shown.size).toBeLessThanOrEqual(1);
        labels.forEach((label, index) => {
          const number = Number(label.replace(/[^\d.−]/g, '').replace('−', '-'));
          const unit = units[named[index] as keyof typeof units] ?? 1;
          expect(Math.round(number * unit)).toBe(Number(texts[index]));
        });
      }),
    );
  });
});
