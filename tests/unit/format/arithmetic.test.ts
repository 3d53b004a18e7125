import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/domain/report/report';
import type { ArithmeticTerm, Comparison, Multiple } from '@/lib/domain/rule/rule';
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
  arithmetic: Pick<Comparison, 'left' | 'right' | 'relation'>,
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

describe('a figure far from the usual', () => {
  const multiple: Multiple = {
    relation: 'times',
    value: number('999999'),
    isGrowth: false,
    median: '410.5',
    quarters: 8,
    times: '2436',
    unitVi: 'sản phẩm',
    unitEn: 'products',
    decimals: 0,
  };
  const said = (rest: Partial<Multiple>, locale: 'vi' | 'en' = 'vi') =>
    formatArithmetic(
      { left: '', right: '', arithmetic: { ...multiple, ...rest } },
      locale,
    )?.replaceAll('\u00a0', ' ');

  it('says how many times the median of how many quarters it is', () => {
    expect(said({})).toBe('999.999, gấp 2.436 lần trung vị 8 quý là 410,5 sản phẩm');
    expect(said({ value: number('120', { precision: 'about' }), times: '0.3' })).toBe(
      'khoảng 120, chỉ bằng 0,3 lần trung vị 8 quý là 410,5 sản phẩm',
    );
    expect(said({ times: '3.2' }, 'en')).toBe(
      '999,999, 3.2 times the median of 8 quarters, 410.5 products',
    );
    expect(said({ times: '0.03' }, 'en')).toContain('only 0.03 times the median of 8 quarters');
  });

  it('says growth of what counts from January, and no multiple of 0', () => {
    expect(said({ isGrowth: true, quarters: 7 })).toBe(
      'tăng 999.999, gấp 2.436 lần trung vị mức tăng của 7 quý là 410,5 sản phẩm',
    );
    expect(said({ times: null, median: '0' })).toBe(
      '999.999, trong khi trung vị 8 quý là 0 sản phẩm',
    );
  });
});
