import { describe, expect, it } from 'vitest';
import type { Rule, RuleTerm } from '@/lib/domain/rule/rule';
import { formatRule } from '@/lib/format/rule';
import { indicator, number, rule } from '../domain/makers';

const indicators = new Map(
  [
    indicator('ACTIVE', { nameVi: 'Đang hoạt động', nameEn: 'In operation' }),
    indicator('SUSPENDED', { nameVi: 'Tạm ngừng', nameEn: 'Suspended' }),
    indicator('TOTAL', { nameVi: 'Tổng số', nameEn: 'All', unitVi: 'HTX', unitEn: 'cooperatives' }),
  ].map((one) => [one.code, one]),
);

const term = (side: 'left' | 'right', code: string, rest: Partial<RuleTerm> = {}): RuleTerm => ({
  side,
  indicator: code,
  scope: 'ALL',
  moment: 'this_quarter',
  coefficient: '1',
  ...rest,
});

const known = new Map([
  ['ACTIVE', number('1141')],
  ['TOTAL', number('1274', { precision: 'about' })],
]);
const show = (one: Rule, locale: 'vi' | 'en' = 'vi') =>
  formatRule(one, indicators, ({ indicator: code }) => known.get(code) ?? null, locale);

describe('what a rule asks', () => {
  it('stands with the values of both sides, a blank one as blank', () => {
    const sum = rule({
      terms: [term('left', 'ACTIVE'), term('left', 'SUSPENDED'), term('right', 'TOTAL')],
    });
    expect(show(sum)).toBe('Đang hoạt động (1.141) + Tạm ngừng (trống) ≤ Tổng số (khoảng 1.274)');
    expect(show(sum, 'en')).toBe('In operation (1,141) + Suspended (blank) ≤ All (about 1,274)');
  });

  it('names factors, signs, scopes and earlier quarters', () => {
    const one = rule({
      comparison: 'equal',
      terms: [
        term('left', 'ACTIVE', { scope: 'EMM' }),
        term('right', 'TOTAL', { moment: 'previous_quarter', coefficient: '2' }),
        term('right', 'SUSPENDED', { coefficient: '-1' }),
      ],
    });
    expect(show(one)).toBe(
      'Đang hoạt động, vùng ĐBDTTS&MN (1.141) = 2 × Tổng số, quý trước (khoảng 1.274) − Tạm ngừng (trống)',
    );
  });

  it('is said in words where it is a bound or a change', () => {
    const terms = [term('left', 'TOTAL')];
    const bounds = (lower: string | null, upper: string | null) =>
      show(rule({ kind: 'bounds', lower, upper, terms }));
    expect(bounds('0.5', '50')).toBe('Thường từ 0,5 đến 50\u00a0HTX');
    expect(bounds(null, '5000')).toBe('Thường không quá 5.000\u00a0HTX');
    expect(bounds('0', null)).toBe('Không nhỏ hơn 0\u00a0HTX');
    expect(show(rule({ kind: 'change', changePercent: '30', terms }))).toBe(
      'Đổi không quá 30% so với quý trước',
    );
  });
});
