import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/domain/report/report';
import type { Arithmetic, ArithmeticTerm } from '@/lib/domain/rule/rule';
import { formatArithmetic } from '@/lib/format/arithmetic';
import { number } from '../domain/makers';

function term(name: string, value: string, more: Partial<ArithmeticTerm> = {}): ArithmeticTerm {
  return {
    nameVi: name,
    nameEn: `${name} (en)`,
    scope: 'ALL',
    moment: 'this_quarter',
    coefficient: '1',
    value: number(value),
    decimals: 0,
    ...more,
  };
}

function shown(
  left: string,
  right: string,
  arithmetic: Pick<Arithmetic, 'left' | 'right' | 'relation'>,
  locale: 'vi' | 'en' = 'vi',
) {
  const finding: Pick<Finding, 'left' | 'right' | 'arithmetic'> = {
    left,
    right,
    arithmetic: { unitVi: 'người', unitEn: 'people', decimals: 0, ...arithmetic },
  };
  return formatArithmetic(finding, locale)?.replaceAll('\u00a0', ' ');
}

describe('the arithmetic of a rule', () => {
  it('is both sides with the unit', () => {
    const sides = { left: [term('Nữ', '5812')], right: [term('Lao động', '3201')] };
    expect(shown('5812', '3201', { ...sides, relation: 'more' })).toBe('5.812 > 3.201 người');
    expect(shown('5812', '3201', { ...sides, relation: 'more' }, 'en')).toBe(
      '5,812 > 3,201 people',
    );
  });

  it('names the parts of a sum, with sign, factor, scope and moment', () => {
    const left = [term('Tổng', '210')];
    const right = [
      term('Tổng', '200', { moment: 'previous_quarter' }),
      term('Mới', '12', { scope: 'EMM' }),
      term('Giải thể', '2', { coefficient: '-1' }),
    ];
    expect(shown('210', '210', { left, right, relation: 'unequal' })).toBe(
      '210 ≠ 210 (Tổng, quý trước 200 + Mới, vùng ĐBDTTS&MN 12 − Giải thể 2) người',
    );
    const fivefold = [term('Hợp tác xã', '100', { coefficient: '5' })];
    expect(
      shown('400', '500', { left: [term('a', '400')], right: fivefold, relation: 'less' }),
    ).toBe('400 < 500 (5 × Hợp tác xã 100) người');
  });

  it('goes from then to now, keeps a bound’s decimals and says how exact a value is', () => {
    const left = [term('a', '60')];
    expect(shown('60', '46', { left, right: [term('a', '46')], relation: 'to' })).toBe(
      '46 → 60 người',
    );
    expect(shown('0', '0.5', { left: [term('a', '0')], right: [], relation: 'less' })).toBe(
      '0 < 0,5 người',
    );
    const about = [term('a', '900', { value: number('900', { precision: 'about' }) })];
    expect(shown('900', '800', { left: about, right: [term('b', '800')], relation: 'more' })).toBe(
      'khoảng 900 > 800 người',
    );
  });

  it('is nothing where the message says it all', () => {
    expect(formatArithmetic({ left: '3', right: '3', arithmetic: null }, 'vi')).toBeNull();
  });
});
