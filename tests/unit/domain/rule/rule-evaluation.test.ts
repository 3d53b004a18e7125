import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import type { Rule, RuleContext, RuleMoment, RuleTerm } from '@/lib/domain/rule/rule';
import { evaluateRule, evaluateRules, letsPass } from '@/lib/domain/rule/rule-evaluation';
import { absent, indicator, number, range, rule, share } from '../makers';

const indicators = new Map<string, Indicator>(
  [
    indicator('TOTAL'),
    indicator('ACTIVE'),
    indicator('SUSPENDED'),
    indicator('NEW', { kind: 'flow' }),
    indicator('DISB', { kind: 'year_to_date' }),
    indicator('POOR'),
    indicator('NEARPOOR'),
    indicator('HOUSEHOLDS'),
    indicator('INCOME', { kind: 'average', decimals: 2 }),
    share('POOR_RATE', ['POOR'], ['HOUSEHOLDS']),
    share('NEARPOOR_RATE', ['NEARPOOR'], ['HOUSEHOLDS']),
    share('MDP_RATE', ['POOR', 'NEARPOOR'], ['HOUSEHOLDS']),
  ].map((one) => [one.code, one]),
);

type Values = Record<string, Value | string>;

function cells(values: Values = {}): Map<CellKey, Value> {
  return new Map(
    Object.entries(values).map(([code, value]) => [
      (code.includes('.') ? code : `${code}.ALL`) as CellKey,
      typeof value === 'string' ? number(value) : value,
    ]),
  );
}

function context(
  thisQuarter: Values,
  previousQuarter: Values = {},
  previousYearEnd: Values = {},
  quarter: Quarter = '2026-Q3',
): RuleContext {
  return {
    quarter,
    thisQuarter: cells(thisQuarter),
    previousQuarter: cells(previousQuarter),
    previousYearEnd: cells(previousYearEnd),
    usual: new Map(),
  };
}

function term(
  side: RuleTerm['side'],
  code: string,
  coefficient = '1',
  moment: RuleMoment = 'this_quarter',
): RuleTerm {
  const [name = '', scope] = code.split('.');
  return { side, indicator: name, scope: scope === 'EMM' ? 'EMM' : 'ALL', moment, coefficient };
}

function judge(one: Rule, at: RuleContext) {
  const outcome = evaluateRule(one, at, indicators);
  return outcome.kind === 'broken'
    ? `${outcome.severity} ${outcome.left} ${outcome.right}`
    : outcome.kind;
}

const parts = rule({
  terms: [term('left', 'ACTIVE'), term('left', 'SUSPENDED'), term('right', 'TOTAL')],
});
const stockFlow = rule({
  severity: 'warning',
  comparison: 'equal',
  terms: [
    term('left', 'TOTAL'),
    term('right', 'TOTAL', '1', 'previous_quarter'),
    term('right', 'NEW'),
    term('right', 'SUSPENDED', '-1'),
  ],
});
const bounds = rule({ kind: 'bounds', lower: '0.5', upper: '50', terms: [term('left', 'INCOME')] });
const jump = rule({
  kind: 'change',
  severity: 'warning',
  changePercent: '30',
  terms: [term('left', 'TOTAL')],
});

describe('linear rules', () => {
  it('hold on both sides of their limit', () => {
    expect(judge(parts, context({ ACTIVE: '8', SUSPENDED: '2', TOTAL: '10' }))).toBe('kept');
    expect(judge(parts, context({ ACTIVE: '8', SUSPENDED: '3', TOTAL: '10' }))).toBe('error 11 10');
  });

  it('weigh terms, look back a quarter, subtract', () => {
    const now = { TOTAL: '105', NEW: '10', SUSPENDED: '5' };
    expect(judge(stockFlow, context(now, { TOTAL: '100' }))).toBe('kept');
    expect(judge(stockFlow, context(now, { TOTAL: '99' }))).toBe('warning 105 104');
    const fivefold = rule({
      comparison: 'at_least',
      terms: [term('left', 'TOTAL'), term('right', 'ACTIVE', '5')],
    });
    expect(judge(fivefold, context({ TOTAL: '25', ACTIVE: '5' }))).toBe('kept');
    expect(judge(fivefold, context({ TOTAL: '24', ACTIVE: '5' }))).toBe('error 24 25');
  });

  it('are exact where binary fractions are not', () => {
    const sum = rule({
      comparison: 'equal',
      terms: [term('left', 'ACTIVE'), term('left', 'SUSPENDED'), term('right', 'TOTAL')],
    });
    expect(judge(sum, context({ ACTIVE: '0.1', SUSPENDED: '0.2', TOTAL: '0.3' }))).toBe('kept');
  });

  it('are not judged where an operand is blank or absent, and never take it for 0', () => {
    expect(judge(parts, context({ ACTIVE: '11', TOTAL: '10' }))).toBe('not_judged');
    const values = { ACTIVE: '11', SUSPENDED: absent('L'), TOTAL: '10' };
    expect(judge(parts, context(values))).toBe('not_judged');
    expect(judge(stockFlow, context({ TOTAL: '1', NEW: '0', SUSPENDED: '0' }))).toBe('not_judged');
  });

  it('keep scopes apart', () => {
    const part = rule({ terms: [term('left', 'ACTIVE.EMM'), term('right', 'ACTIVE')] });
    expect(judge(part, context({ 'ACTIVE.EMM': '5', ACTIVE: '5' }))).toBe('kept');
    expect(judge(part, context({ 'ACTIVE.EMM': '6', ACTIVE: '5' }))).toBe('error 6 5');
    expect(judge(part, context({ ACTIVE: '5' }))).toBe('not_judged');
  });

  it('compare with the last year’s end', () => {
    const grows = rule({
      terms: [term('left', 'TOTAL', '1', 'previous_year_end'), term('right', 'TOTAL')],
    });
    expect(judge(grows, context({ TOTAL: '5' }, { TOTAL: '9' }, { TOTAL: '5' }))).toBe('kept');
    expect(judge(grows, context({ TOTAL: '5' }, {}, { TOTAL: '6' }))).toBe('error 6 5');
  });

  it('leave room of the tolerance, its end included', () => {
    const near = rule({
      comparison: 'equal',
      tolerance: '0.02',
      terms: [term('left', 'TOTAL'), term('right', 'ACTIVE')],
    });
    expect(judge(near, context({ TOTAL: '5.73', ACTIVE: '5.71' }))).toBe('kept');
    expect(judge(near, context({ TOTAL: '5.69', ACTIVE: '5.71' }))).toBe('kept');
    expect(judge(near, context({ TOTAL: '5.731', ACTIVE: '5.71' }))).toBe('error 5.731 5.71');
  });
});

describe('inexact operands', () => {
  it('never give more than a warning', () => {
    for (const precision of ['about', 'above', 'at_least', 'below'] as const) {
      const values = { ACTIVE: number('12', { precision }), SUSPENDED: '0', TOTAL: '10' };
      expect(judge(parts, context(values))).toBe('warning 12 10');
    }
  });

  it('ask about a range that reaches the limit, and pass one that keeps below', () => {
    const income = (low: string, high: string) => context({ INCOME: range(low, high) });
    expect(judge(bounds, income('3', '4'))).toBe('kept');
    expect(judge(bounds, income('49', '51'))).toBe('warning 51 50');
    expect(judge(bounds, income('0.4', '2'))).toBe('warning 0.4 0.5');
    const both = { ACTIVE: range('3', '4'), SUSPENDED: '0', TOTAL: range('3', '4') };
    expect(judge(parts, context(both))).toBe('kept');
  });

  it('take an equation for kept where the ranges can meet', () => {
    const sum = rule({
      comparison: 'equal',
      terms: [term('left', 'ACTIVE'), term('right', 'TOTAL')],
    });
    expect(judge(sum, context({ ACTIVE: range('3', '5'), TOTAL: '5' }))).toBe('kept');
    expect(judge(sum, context({ ACTIVE: range('3', '5'), TOTAL: '6' }))).toBe('warning 3 6');
    const above = number('900', { precision: 'above' });
    expect(judge(sum, context({ ACTIVE: above, TOTAL: '950' }))).toBe('kept');
    expect(judge(sum, context({ ACTIVE: above, TOTAL: '850' }))).toBe('warning 900 850');
  });
});

describe('ratios', () => {
  const rates = rule({
    comparison: 'equal',
    tolerance: '0.02',
    terms: [term('left', 'MDP_RATE'), term('right', 'POOR_RATE'), term('right', 'NEARPOOR_RATE')],
  });
  const rateBounds = rule({
    kind: 'bounds',
    lower: '0',
    upper: '100',
    terms: [term('left', 'POOR_RATE')],
  });

  it('are made from their parts', () => {
    expect(judge(rates, context({ POOR: '1', NEARPOOR: '2', HOUSEHOLDS: '7' }))).toBe('kept');
    expect(judge(rateBounds, context({ POOR: '3', HOUSEHOLDS: '2' }))).toBe('error 150 100');
  });

  it('name the cells of their parts', () => {
    const outcome = evaluateRule(rateBounds, context({ POOR: '3', HOUSEHOLDS: '2' }), indicators);
    expect(outcome).toMatchObject({ cells: ['POOR.ALL', 'HOUSEHOLDS.ALL'] });
  });

  it('are not judged without a part, or over nothing', () => {
    expect(judge(rates, context({ POOR: '1', NEARPOOR: '2' }))).toBe('not_judged');
    const none = context({ POOR: '0', NEARPOOR: '0', HOUSEHOLDS: '0' });
    expect(judge(rates, none)).toBe('not_judged');
  });

  it('add up without tolerance, whatever the division leaves', () => {
    const strict = { ...rates, tolerance: '0' };
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1 }), (poor, near, all) => {
        const values = { POOR: `${poor}`, NEARPOOR: `${near}`, HOUSEHOLDS: `${all}` };
        expect(judge(strict, context(values))).toBe('kept');
      }),
    );
  });
});

describe('change rules', () => {
  it('hold on both sides of their limit', () => {
    expect(judge(jump, context({ TOTAL: '130' }, { TOTAL: '100' }))).toBe('kept');
    expect(judge(jump, context({ TOTAL: '131' }, { TOTAL: '100' }))).toBe('warning 131 100');
    expect(judge(jump, context({ TOTAL: '70' }, { TOTAL: '100' }))).toBe('kept');
    expect(judge(jump, context({ TOTAL: '69' }, { TOTAL: '100' }))).toBe('warning 69 100');
  });

  it('take 0 after more for −100 %, and judge nothing from 0', () => {
    expect(judge(jump, context({ TOTAL: '0' }, { TOTAL: '4' }))).toBe('warning 0 4');
    expect(judge(jump, context({ TOTAL: '4' }, { TOTAL: '0' }))).toBe('not_judged');
    expect(judge(jump, context({ TOTAL: '0' }, { TOTAL: '0' }))).toBe('kept');
    expect(judge(jump, context({ TOTAL: absent('L') }, { TOTAL: '4' }))).toBe('not_judged');
    expect(judge(jump, context({ TOTAL: '4' }))).toBe('not_judged');
  });

  it('do not compare a year-to-date figure with last year’s', () => {
    const disbursed = { ...jump, terms: [term('left', 'DISB')] };
    const values = [{ DISB: '10' }, { DISB: '100' }, {}] as const;
    expect(judge(disbursed, context(...values, '2026-Q1'))).toBe('not_judged');
    expect(judge(disbursed, context(...values, '2026-Q2'))).toBe('warning 10 100');
  });
});

describe('validity', () => {
  const broken = { ACTIVE: '11', SUSPENDED: '0', TOTAL: '10' };

  it('judges no quarter from before the rule was switched on, nor after its end', () => {
    const one = { ...parts, firstPeriod: '2026-Q1', lastPeriod: '2026-Q4' } as const;
    const at = (quarter: Quarter) => judge(one, context(broken, {}, {}, quarter));
    expect(at('2025-Q4')).toBe('not_judged');
    expect(at('2026-Q1')).toBe('error 11 10');
    expect(at('2026-Q4')).toBe('error 11 10');
    expect(at('2027-Q1')).toBe('not_judged');
  });

  it('judges only the quarters named', () => {
    const yearly = { ...parts, quarters: [4] };
    expect(judge(yearly, context(broken))).toBe('not_judged');
    expect(judge(yearly, context(broken, {}, {}, '2026-Q4'))).toBe('error 11 10');
  });

  it('judges the quarter before only within the year where the rule says so', () => {
    const grows = rule({
      terms: [term('left', 'DISB', '1', 'previous_quarter_of_year'), term('right', 'DISB')],
    });
    expect(judge(grows, context({ DISB: '1' }, { DISB: '9' }, {}, '2026-Q1'))).toBe('not_judged');
    expect(judge(grows, context({ DISB: '1' }, { DISB: '9' }, {}, '2026-Q2'))).toBe('error 9 1');
  });
});

describe('findings', () => {
  const at = context({ ACTIVE: '11', SUSPENDED: '0', TOTAL: '10' }, { TOTAL: '100' });
  const warning = { ...parts, code: 'W', severity: 'warning' as const };
  const basis = evaluateRules([warning], at, indicators, [])[0]?.basis ?? '';
  const words = { key: 'ACTIVE.ALL' as CellKey, explanation: 'sáp nhập' };
  const explained = [{ ...words, answers: [basis] }];

  it('name the cells of this quarter, the left side first, each once', () => {
    const [finding] = evaluateRules([stockFlow], at, indicators, []);
    expect(finding).toBeUndefined();
    const [first] = evaluateRules([parts], at, indicators, []);
    expect(first).toMatchObject({
      rule: 'R',
      severity: 'error',
      cells: ['ACTIVE.ALL', 'SUSPENDED.ALL', 'TOTAL.ALL'],
      left: '11',
      right: '10',
      messageVi: 'sai',
      answered: false,
    });
  });

  it('are answered by a word at the first cell, where they are warnings', () => {
    expect(evaluateRules([warning], at, indicators, explained)[0]?.answered).toBe(true);
    expect(evaluateRules([parts], at, indicators, explained)[0]?.answered).toBe(false);
    const blank = [{ ...words, explanation: '  ', answers: [basis] }];
    expect(evaluateRules([warning], at, indicators, blank)[0]?.answered).toBe(false);
  });

  it('are answered by words that were written for exactly these values and this rule', () => {
    const isAnswered = (rule: Rule, now: Values, before: Values = { TOTAL: '100' }) =>
      evaluateRules([rule], context(now, before), indicators, explained)[0]?.answered;
    const now = { ACTIVE: '11', SUSPENDED: '0', TOTAL: '10' };
    expect(isAnswered(warning, now)).toBe(true);
    expect(isAnswered(warning, { ...now, ACTIVE: '110' })).toBe(false);
    expect(isAnswered(warning, { ...now, TOTAL: '9' })).toBe(false);
    // The same sum of other parts.
    expect(isAnswered(warning, { ...now, ACTIVE: '10', SUSPENDED: '1' })).toBe(false);
    expect(isAnswered(warning, { ...now, ACTIVE: number('11', { status: 'P' }) })).toBe(false);
    expect(isAnswered({ ...warning, code: 'NEW_RULE' }, now)).toBe(false);
    expect(isAnswered(warning, { ...now, ACTIVE: '11.0' })).toBe(true);
    // Words from before answers were recorded.
    const old = [{ ...words, answers: ['*'] }];
    expect(evaluateRules([warning], at, indicators, old)[0]?.answered).toBe(true);
  });

  it('let a report pass without errors and with every warning answered', () => {
    const open = evaluateRules([warning, jump], at, indicators, []);
    expect(letsPass(open)).toBe(false);
    const answered = evaluateRules([warning], at, indicators, explained);
    expect(letsPass(answered)).toBe(true);
    expect(letsPass(evaluateRules([parts], at, indicators, explained))).toBe(false);
    expect(letsPass([])).toBe(true);
  });
});

describe('whatever is entered', () => {
  const value = fc.oneof(
    fc.integer({ min: -5, max: 20 }).map((size) => number(`${size}`)),
    fc.integer({ min: 0, max: 9 }).map((low) => range(`${low}`, `${low + 3}`)),
    fc.constantFrom(absent('L'), absent('M'), number('7', { precision: 'about' })),
  );
  const values = fc.dictionary(fc.constantFrom('ACTIVE', 'SUSPENDED', 'TOTAL', 'NEW'), value);

  it('an error rests on exact numbers only, and nothing is judged without its operands', () => {
    fc.assert(
      fc.property(values, values, (now, before) => {
        for (const one of [parts, { ...stockFlow, severity: 'error' as const }, jump]) {
          const outcome = evaluateRule(one, context(now, before), indicators);
          if (outcome.kind === 'not_judged') continue;
          const used = one.terms.map(({ indicator: code, moment }) =>
            moment === 'this_quarter' ? now[code] : before[code],
          );
          expect(used.every((operand) => operand?.type === 'number')).toBe(true);
          if (outcome.kind === 'broken' && outcome.severity === 'error') {
            expect(
              used.every((operand) => operand?.type === 'number' && operand.precision === 'exact'),
            ).toBe(true);
          }
        }
      }),
    );
  });
});
