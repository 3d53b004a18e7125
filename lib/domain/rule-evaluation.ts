import type { Decimal } from 'decimal.js';
import { toDecimal, toDecimalText } from './decimal';
import { exactSpan, isExactSpan, mayBeEqual, type NumberSpan } from './number-span';
import { quarterParts } from './period';
import type { Cell, Finding } from './report';
import type { Rule, RuleContext, RuleOutcome, RuleTerm } from './rule';
import { cellsOf, type Indicators, sideSpan } from './rule-operands';

const notJudged: RuleOutcome = { kind: 'not_judged' };
const kept: RuleOutcome = { kind: 'kept' };

/** What division cuts off must not break a rule between shares. */
const quotientSlack = toDecimal('0.000000000000000000000001');

/**
 * Judges a rule on a quarter. It is not judged outside its own validity (so that switching it on
 * hides no past quarter), nor where an operand is blank, absent, or a ratio without its parts.
 */
export function evaluateRule(
  rule: Rule,
  context: RuleContext,
  indicators: Indicators,
): RuleOutcome {
  if (!isJudgedIn(rule, context)) return notJudged;
  const side = (name: RuleTerm['side']) =>
    sideSpan(
      rule.terms.filter((term) => term.side === name),
      context,
      indicators,
    );
  const left = side('left');
  if (left === null) return notJudged;
  if (rule.kind === 'change') return judgeChange(rule, left, context, indicators);
  if (rule.kind === 'bounds') return judgeBounds(rule, left, indicators);
  const right = side('right');
  return right === null ? notJudged : judgeComparison(rule, left, right, indicators);
}

/** The rules that are broken, in the order of the rules; `cells` carry the explanations given. */
export function evaluateRules(
  rules: readonly Rule[],
  context: RuleContext,
  indicators: Indicators,
  cells: readonly Pick<Cell, 'key' | 'explanation'>[],
): Finding[] {
  const explained = new Set(
    cells.filter((cell) => cell.explanation?.trim()).map((cell) => cell.key),
  );
  return rules.flatMap((rule) => {
    const outcome = evaluateRule(rule, context, indicators);
    if (outcome.kind !== 'broken') return [];
    const [about] = outcome.cells;
    return {
      rule: rule.code,
      severity: outcome.severity,
      cells: outcome.cells,
      messageVi: rule.messageVi,
      messageEn: rule.messageEn,
      left: outcome.left,
      right: outcome.right,
      answered: outcome.severity === 'warning' && about !== undefined && explained.has(about),
    };
  });
}

/** Whether findings leave the way free: no error, and every warning answered. */
export function letsPass(findings: readonly Finding[]): boolean {
  return findings.every(({ severity, answered }) => severity === 'warning' && answered);
}

function isJudgedIn(rule: Rule, { quarter }: RuleContext): boolean {
  return (
    rule.firstPeriod <= quarter &&
    (rule.lastPeriod === null || quarter <= rule.lastPeriod) &&
    rule.quarters.includes(quarterParts(quarter).number)
  );
}

/**
 * Ranges are compared end by end for ≤ and ≥, so that one which reaches the limit is asked about;
 * for = they need only overlap.
 */
function judgeComparison(
  rule: Rule,
  left: NumberSpan,
  right: NumberSpan,
  indicators: Indicators,
): RuleOutcome {
  const tolerance = toDecimal(rule.tolerance).plus(
    rule.terms.some(({ indicator }) => indicators.get(indicator)?.kind === 'ratio')
      ? quotientSlack
      : 0,
  );
  if (rule.comparison === 'equal') {
    return mayBeEqual(left, right, tolerance)
      ? kept
      : broken(rule, [left, right], left.low, right.low, indicators);
  }
  const atMost = rule.comparison === 'at_most';
  for (const end of ['high', 'low'] as const) {
    const excess = atMost ? left[end].minus(right[end]) : right[end].minus(left[end]);
    if (excess.greaterThan(tolerance)) {
      return broken(rule, [left, right], left[end], right[end], indicators);
    }
  }
  return kept;
}

function judgeBounds(rule: Rule, left: NumberSpan, indicators: Indicators): RuleOutcome {
  const lower = rule.lower === null ? null : toDecimal(rule.lower);
  const upper = rule.upper === null ? null : toDecimal(rule.upper);
  const tolerance = toDecimal(rule.tolerance);
  if (lower?.minus(left.low).greaterThan(tolerance)) {
    return broken(rule, [left, exactSpan(lower)], left.low, lower, indicators);
  }
  if (upper && left.high.minus(upper).greaterThan(tolerance)) {
    return broken(rule, [left, exactSpan(upper)], left.high, upper, indicators);
  }
  return kept;
}

/**
 * |now ÷ then − 1| ≤ changePercent, without dividing; `then` is the same term a quarter before. 0
 * after more is −100 %. From 0 there is no percentage, and a year-to-date figure starts again each
 * January: neither is judged.
 */
function judgeChange(
  rule: Rule,
  now: NumberSpan,
  context: RuleContext,
  indicators: Indicators,
): RuleOutcome {
  const term = rule.terms.find(({ side }) => side === 'left');
  if (!term || rule.changePercent === null) return notJudged;
  const startsEachYear = indicators.get(term.indicator)?.kind === 'year_to_date';
  const then = sideSpan(
    [{ ...term, moment: startsEachYear ? 'previous_quarter_of_year' : 'previous_quarter' }],
    context,
    indicators,
  );
  if (then === null) return notJudged;
  const limit = toDecimal(rule.changePercent);
  let judged = false;
  for (const end of ['high', 'low'] as const) {
    if (then[end].isZero() && !now[end].isZero()) continue;
    judged = true;
    const hundredfold = now[end].minus(then[end]).abs().times(100);
    if (hundredfold.greaterThan(then[end].abs().times(limit))) {
      return broken(rule, [now, then], now[end], then[end], indicators);
    }
  }
  return judged ? kept : notJudged;
}

function broken(
  rule: Rule,
  sides: readonly [NumberSpan, NumberSpan],
  left: Decimal,
  right: Decimal,
  indicators: Indicators,
): RuleOutcome {
  return {
    kind: 'broken',
    severity: sides.every(isExactSpan) ? rule.severity : 'warning',
    left: toDecimalText(left.toDecimalPlaces(6)),
    right: toDecimalText(right.toDecimalPlaces(6)),
    cells: cellsOf(rule, indicators),
  };
}
