import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import { type Quarter, shiftQuarter } from '@/lib/domain/period';
import { evaluateRules } from '@/lib/domain/rule/rule-evaluation';
import { type PastQuarter, usualSizes } from '@/lib/domain/rule/usual-size';
import { absent, indicator, number, range } from '../makers';

const indicators = new Map<string, Indicator>(
  [
    indicator('STOCK', { nameVi: 'Sản phẩm OCOP', position: 2 }),
    indicator('FLOW', { kind: 'flow', position: 1 }),
    indicator('INCOME', { kind: 'average', decimals: 2 }),
    indicator('PAID', { kind: 'year_to_date', decimals: 1 }),
    indicator('PROFIT', { kind: 'average', decimals: 1 }),
  ].map((one) => [one.code, one]),
);

type Said = Value | string | number | null;

const saidValue = (said: string | number | Value) =>
  typeof said === 'object' ? said : number(String(said));

/** Of one cell, oldest first, up to the quarter before; null: not reported. */
function pastOf(key: CellKey, said: readonly Said[], now: Quarter, broken = -1): PastQuarter[] {
  return said.map((one, index) => ({
    quarter: shiftQuarter(now, index - said.length),
    cells: one === null ? [] : [{ key, value: saidValue(one), seriesBreak: index === broken }],
  }));
}

interface More {
  readonly quarter?: Quarter;
  readonly breaks?: readonly Partial<SeriesBreak>[];
  /** Which of the quarters before is marked as a break. */
  readonly broken?: number;
  readonly before?: Value;
}

/** What is asked about a cell's value after such a past, in few words. */
function asked(code: string, said: readonly Said[], now: Said, more: More = {}) {
  const { quarter = '2026-Q3', breaks = [], broken, before } = more;
  const key = (code.includes('.') ? code : `${code}.ALL`) as CellKey;
  const past = pastOf(key, said, quarter, broken);
  const days = breaks.map((one) => ({
    indicator: null,
    area: null,
    on: '2025-07-01',
    reasonVi: '',
    reasonEn: '',
    ...one,
  }));
  const last = before ?? past.at(-1)?.cells[0]?.value;
  const context = {
    quarter,
    thisQuarter: new Map(now === null ? [] : [[key, saidValue(now)]]),
    previousQuarter: new Map(last ? [[key, last]] : []),
    previousYearEnd: new Map(),
    usual: usualSizes(quarter, 'here', past, days, indicators),
  };
  const [finding] = evaluateRules([], context, indicators, []).filter(({ rule }) =>
    rule.startsWith('UNUSUAL'),
  );
  if (!finding) return null;
  const { arithmetic } = finding;
  if (arithmetic?.relation !== 'times') throw new Error('no multiple');
  return `${finding.left}: ${arithmetic.times} × ${finding.right} of ${arithmetic.quarters}`;
}

const steady = [400, 405, 398, 410, 412, 420, 418, 425];

describe('a figure far from what its province’s own quarters were', () => {
  it('is asked about with a word, by its value, the median and the number of quarters', () => {
    expect(asked('STOCK', steady, 999999)).toBe('999999: 2433 × 411 of 8');
    expect(asked('STOCK', steady, 41)).toBe('41: 0.1 × 411 of 8');
    expect(asked('STOCK.EMM', steady, 999999)).toBe('999999: 2433 × 411 of 8');
    const key: CellKey = 'STOCK.ALL';
    const context = {
      quarter: '2026-Q3' as const,
      thisQuarter: new Map([[key, number('1400')]]),
      previousQuarter: new Map(),
      previousYearEnd: new Map(),
      usual: usualSizes('2026-Q3', 'here', pastOf(key, steady, '2026-Q3'), [], indicators),
    };
    const [finding] = evaluateRules([], context, indicators, []);
    expect(finding).toMatchObject({
      rule: 'UNUSUAL_STOCK_ALL',
      severity: 'warning',
      cells: [key],
      answered: false,
    });
    expect(finding?.messageVi).toContain('“Sản phẩm OCOP” cao hơn hẳn các quý trước');
    const words = [{ key, explanation: 'Đợt phân hạng lớn.', answers: [finding?.basis ?? ''] }];
    expect(evaluateRules([], context, indicators, words)[0]?.answered).toBe(true);
    // Words belong to the value that they explain.
    const other = { ...context, thisQuarter: new Map([[key, number('14000')]]) };
    expect(evaluateRules([], other, indicators, words)[0]?.answered).toBe(false);
  });

  it('lies beyond three times the median, or a third of it, and further where the past moved more', () => {
    expect(asked('STOCK', steady, 1238)).toBeNull();
    expect(asked('STOCK', steady, 1244)).toBe('1244: 3 × 411 of 8');
    expect(asked('STOCK', steady, 134)).toBeNull();
    expect(asked('STOCK', steady, 133)).toBe('133: 0.3 × 411 of 8');
    const moving = [10, 60, 15, 90, 12, 70, 20, 80];
    expect(asked('FLOW', moving, 300)).toBeNull();
    expect(asked('FLOW', moving, 999999)).not.toBeNull();
    // Growing by a fifth every quarter is no news.
    expect(asked('STOCK', [100, 120, 144, 173, 207, 249, 299, 358], 430)).toBeNull();
  });

  it('is found though the past holds a wrong figure, and a right one after it is not asked about', () => {
    const once = [400, 405, 999999, 410, 412, 420, 418, 425];
    expect(asked('STOCK', once, 999999)).not.toBeNull();
    expect(asked('STOCK', once, 430)).toBeNull();
    expect(asked('STOCK', [400, 999999, 410, 420], 430)).toBeNull();
  });

  it('needs four quarters of the last eight, whether or not one is missing', () => {
    expect(asked('STOCK', [400, 405, 410], 999999)).toBeNull();
    expect(asked('STOCK', [400, 405, 398, 410], 999999)).toBe('999999: 2484 × 402.5 of 4');
    expect(asked('STOCK', [400, null, 398, absent('L'), 410, 405], 999999)).toContain('of 4');
    expect(asked('STOCK', [1, 1, 1, ...steady], 999999)).toBe('999999: 2433 × 411 of 8');
    expect(asked('STOCK', [], 999999)).toBeNull();
  });

  it('is none where so few are counted that any number is soon a multiple', () => {
    expect(asked('FLOW', [1, 2, 0, 1, 3, 2, 1, 0], 9)).toBeNull();
    expect(asked('FLOW', [1, 2, 0, 1, 3, 2, 1, 0], 40)).toBe('40: 40 × 1 of 8');
    expect(asked('INCOME', ['5.4', '5.5', '5.6', '5.6'], '56')).toBe('56: 10 × 5.55 of 4');
  });

  it('of a past of 0 is asked about only where there never was anything else', () => {
    expect(asked('FLOW', [0, 0, 0, 0], 999999)).toBe('999999: null × 0 of 4');
    expect(asked('FLOW', [0, 0, 0, 0], 10)).toBeNull();
    expect(asked('FLOW', [0, 0, 0, 120, 0, 0, 0, 0], 130)).toBeNull();
    expect(asked('FLOW', steady, 0)).toBeNull();
    expect(asked('FLOW', [0, 0, 0, 110, 120, 115, 125, 118], 0)).toBeNull();
  });

  it('is none where something may be lost, blank or absent', () => {
    expect(asked('PROFIT', [20, -5, 30, 25, 22], 999999)).toBeNull();
    expect(asked('PROFIT', [20, 25, 30, 25, 22], -5)).toBeNull();
    expect(asked('STOCK', steady, null)).toBeNull();
    expect(asked('STOCK', steady, absent('L'))).toBeNull();
    // What a year aims at is no series of quarters.
    expect(asked('STOCK.ALL.plan', steady, 999999)).toBeNull();
  });
});

describe('what is inexact', () => {
  it('is judged by the end that is nearest to the usual', () => {
    expect(asked('STOCK', steady, range('900', '999999'))).toBeNull();
    expect(asked('STOCK', steady, range('1300', '1500'))).toBe('1300: 3.2 × 411 of 8');
    expect(asked('STOCK', steady, range('10', '400'))).toBeNull();
    expect(asked('STOCK', steady, range('10', '90'))).toBe('90: 0.2 × 411 of 8');
    const said = (value: string, precision: 'about' | 'above' | 'at_least' | 'below') =>
      asked('STOCK', steady, number(value, { precision })) !== null;
    // "Khoảng 2.000" may be 1.500, "gần 2.000" may be little over 1.000.
    expect([said('2000', 'about'), said('2000', 'below'), said('2000', 'above')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([said('100', 'at_least'), said('100', 'below'), said('100', 'about')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('in the past makes nothing else unusual', () => {
    const about = number('400', { precision: 'about' });
    expect(asked('STOCK', [about, about, range('1', '999999'), 400, 405, 398], 1300)).toBeNull();
    expect(asked('STOCK', [about, 410, 400, 405, 398], 1300)).toContain('of 4');
  });
});

describe('a year-to-date figure', () => {
  // A quarter adds 100, 220, 260 and 300, and January begins anew.
  const paid = [100, 320, 580, 880, 110, 340, 610, 930, 105, 330];

  it('is judged by what the quarter adds, for it starts again each January', () => {
    expect(asked('PAID', paid, 600)).toBeNull();
    expect(asked('PAID', paid, 1030)).toBeNull();
    expect(asked('PAID', paid, 5000)).toBe('4670: 20 × 230 of 7');
    expect(asked('PAID', paid, 340)).toBe('10: 0.04 × 230 of 7');
    expect(asked('PAID', paid.slice(0, 8), 104, { quarter: '2027-Q1' })).toBeNull();
    expect(asked('PAID', paid.slice(0, 8), 9000, { quarter: '2027-Q1' })).toContain('9000: ');
  });

  it('is not judged where the quarter before is not known exactly, nor where it fell', () => {
    expect(asked('PAID', [...paid.slice(0, -1), null], 5000)).toBeNull();
    const before = number('330', { precision: 'about' });
    expect(asked('PAID', paid, 5000, { before })).toBeNull();
    expect(asked('PAID', paid, 330)).toBeNull();
    expect(asked('PAID', paid, 100)).toBeNull();
  });
});

describe('a jump where a series changes its meaning', () => {
  it('is no question: only quarters after it count', () => {
    expect(asked('STOCK', steady, 999999, { breaks: [{ on: '2026-09-30' }] })).toBeNull();
    expect(asked('STOCK', steady, 999999, { breaks: [{ area: 'here' }] })).toContain('of 4');
    expect(asked('STOCK', steady, 999999, { breaks: [{ on: '2025-10-01' }] })).toBeNull();
    expect(asked('STOCK', steady, 999999, { breaks: [{ indicator: 'STOCK' }] })).toContain('of 4');
    expect(asked('STOCK', steady, 999999, { broken: 4 })).toContain('of 4');
    expect(asked('STOCK', steady, 999999, { broken: 5 })).toBeNull();
  });

  it('elsewhere takes nothing away', () => {
    for (const other of [{ area: 'there' }, { indicator: 'FLOW' }, { scope: 'EMM' as const }]) {
      const breaks = [{ on: '2026-09-30', ...other }];
      expect(asked('STOCK', steady, 999999, { breaks })).toContain('of 8');
    }
  });

  it('within a quarter leaves what stands at its end, not what was counted in it', () => {
    const breaks = [{ on: '2025-07-06' }];
    expect(asked('STOCK', steady, 999999, { breaks })).toContain('of 4');
    expect(asked('FLOW', steady, 999999, { breaks })).toBeNull();
    // On a quarter's last day what stands counts anew, on its first day all of it does.
    expect(asked('STOCK', steady, 999999, { breaks: [{ on: '2025-09-30' }] })).toContain('of 4');
    expect(asked('FLOW', steady, 999999, { breaks: [{ on: '2025-07-01' }] })).toContain('of 4');
    expect(asked('FLOW', [...steady, 430], 999999, { breaks, quarter: '2026-Q4' })).toContain(
      'of 4',
    );
  });
});

it('asks in the order of the form', () => {
  const past = (['STOCK.EMM', 'STOCK.ALL', 'FLOW.ALL'] as const).flatMap((key) =>
    pastOf(key, steady, '2026-Q3'),
  );
  const merged = [...new Set(past.map(({ quarter }) => quarter))].map((quarter) => ({
    quarter,
    cells: past.filter((one) => one.quarter === quarter).flatMap(({ cells }) => cells),
  }));
  const usual = usualSizes('2026-Q3', 'here', merged, [], indicators);
  const context = {
    quarter: '2026-Q3' as const,
    thisQuarter: new Map([...usual.keys()].map((key) => [key, number('999999')])),
    previousQuarter: new Map(),
    previousYearEnd: new Map(),
    usual,
  };
  expect(evaluateRules([], context, indicators, []).map(({ rule }) => rule)).toEqual([
    'UNUSUAL_FLOW_ALL',
    'UNUSUAL_STOCK_ALL',
    'UNUSUAL_STOCK_EMM',
  ]);
});
