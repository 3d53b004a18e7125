import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import type { Rule } from '@/lib/domain/rule/rule';
import { evaluateRules } from '@/lib/domain/rule/rule-evaluation';
import { formatArithmetic } from '@/lib/format/arithmetic';
import { indicator, number, rule } from '../makers';

const indicators = new Map<string, Indicator>(
  [
    indicator('A', { position: 1 }),
    indicator('B', { position: 2 }),
    indicator('C', { position: 3 }),
    indicator('D', { position: 4, kind: 'flow' }),
    indicator('MONEY', { kind: 'year_to_date', decimals: 1, unitVi: 'tỷ đồng', unitEn: 'bn' }),
  ].map((one) => [one.code, one]),
);

type Values = Record<string, string | Value>;

function cells(values: Values): Map<CellKey, Value> {
  return new Map(
    Object.entries(values).map(([code, value]) => [
      `${code}${code.includes('.') ? '' : '.ALL'}` as CellKey,
      typeof value === 'string' ? number(value) : value,
    ]),
  );
}

function found(
  now: Values,
  before: Values,
  quarter: Quarter = '2026-Q3',
  rules: readonly Rule[] = [],
) {
  const context = {
    quarter,
    thisQuarter: cells(now),
    previousQuarter: cells(before),
    previousYearEnd: new Map(),
    usual: new Map(),
  };
  return evaluateRules(rules, context, indicators, []);
}

describe('a year-to-date figure', () => {
  it('is asked about when it falls within a year, by its kind alone', () => {
    const [finding] = found({ MONEY: '100' }, { MONEY: '1035.3' });
    expect(finding).toMatchObject({
      rule: 'FALLS_MONEY_ALL',
      severity: 'warning',
      cells: ['MONEY.ALL'],
      left: '100',
      right: '1035.3',
    });
    expect(finding && formatArithmetic(finding, 'vi')).toBe('100 < 1.035,3\u00a0tỷ đồng');
    expect(found({ 'MONEY.EMM': '1' }, { 'MONEY.EMM': '2' })[0]?.cells).toEqual(['MONEY.EMM']);
  });

  it('may grow, stay, and start again in January; other kinds may fall', () => {
    expect(found({ MONEY: '1035.3' }, { MONEY: '1035.3' })).toEqual([]);
    expect(found({ MONEY: '2000' }, { MONEY: '1035.3' })).toEqual([]);
    expect(found({ MONEY: '100' }, { MONEY: '1035.3' }, '2026-Q1')).toEqual([]);
    expect(found({ A: '1', D: '1' }, { A: '2', D: '2' })).toEqual([]);
  });

  it('is asked once where the catalogue has a rule of its own for it', () => {
    const term = { indicator: 'MONEY', scope: 'ALL', coefficient: '1' } as const;
    const own = rule({
      code: 'R8',
      severity: 'warning',
      comparison: 'at_least',
      terms: [
        { ...term, side: 'left', moment: 'this_quarter' },
        { ...term, side: 'right', moment: 'previous_quarter_of_year' },
      ],
    });
    const rules = found({ MONEY: '1' }, { MONEY: '2' }, '2026-Q3', [own]).map(({ rule }) => rule);
    expect(rules).toEqual(['R8']);
  });
});

describe('a quarter that repeats the one before in every stock', () => {
  const same = { A: '10', B: '20', C: '30' };

  it('is asked about once, at its first line', () => {
    const asked = found({ C: '30', B: '20', A: '10', D: '7' }, { ...same, D: '5' });
    expect(asked).toMatchObject([
      { rule: 'UNCHANGED_QUARTER', severity: 'warning', cells: ['A.ALL', 'B.ALL', 'C.ALL'] },
    ]);
    expect(asked[0]?.messageVi).toContain('Cả 3 số');
    // Another quarter of other equal figures is another question.
    const other = found({ ...same, A: '11' }, { ...same, A: '11' });
    expect(other[0]?.basis).not.toBe(asked[0]?.basis);
  });

  it('is not one where a stock differs, few are known, or the form is only begun', () => {
    expect(found({ ...same, C: '31' }, same)).toEqual([]);
    expect(found({ A: '10', B: '20' }, { A: '10', B: '20' })).toEqual([]);
    expect(found(same, {})).toEqual([]);
    const more = Object.fromEntries(['A.EMM', 'B.EMM', 'C.EMM'].map((code) => [code, '1']));
    expect(found(same, { ...same, ...more })).toEqual([]);
  });
});

describe('what a year aims at', () => {
  it('may be said lower than before, and again as before', () => {
    const aims = {
      'MONEY.ALL.plan': '100',
      'A.ALL.plan': '5',
      'B.ALL.plan': '6',
      'C.ALL.plan': '7',
    };
    expect(found({ ...aims, 'MONEY.ALL.plan': '90' }, aims)).toEqual([]);
    expect(found(aims, aims)).toEqual([]);
  });
});
