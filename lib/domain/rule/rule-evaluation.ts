import type { Decimal } from 'decimal.js';
import { toDecimal, toDecimalText } from '../number/decimal';
import { exactSpan, isExactSpan, mayBeEqual, type NumberSpan } from '../number/number-span';
import { quarterParts } from '../period';
import type { Cell, Finding } from '../report/report';
import { fallsWithinYear, unchangedQuarter } from './kind-rules';
import type { Comparison, Rule, RuleContext, RuleOutcome, RuleTerm } from './rule';
import { answersFinding } from './rule-answers';
import { arithmeticOf, basisOf } from './rule-arithmetic';
import { cellsOf, type Indicators, sideSpan } from './rule-operands';
import { unusualFigures } from './unusual-figures';

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
  if (rule.kind === 'bounds') return judgeBounds(rule, left, context, indicators);
  const right = side('right');
  return right === null ? notJudged : judgeComparison(rule, left, right, context, indicators);
}

/**
 * The rules that are broken, in the order of the rules, then what the kinds of the indicators ask by
 * themselves; `cells` carry the explanations given and what they answer.
 */
export function evaluateRules(
  rules: readonly Rule[],
  context: RuleContext,
  indicators: Indicators,
  cells: readonly Pick<Cell, 'key' | 'explanation' | 'answers'>[],
): Finding[] {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const answered = (finding: Omit<Finding, 'answered'>): Finding => {
    const [about] = finding.cells;
    const cell = about === undefined ? undefined : byKey.get(about);
    return { ...finding, answered: answersFinding(cell, finding) };
  };
  const all = [...rules, ...fallsWithinYear(rules, context, indicators)];
  const found = all.flatMap((rule) => {
    const outcome = evaluateRule(rule, context, indicators);
    if (outcome.kind !== 'broken') return [];
    const { kind: _, ...rest } = outcome;
    const { code, messageVi, messageEn } = rule;
    return answered({ rule: code, messageVi, messageEn, ...rest });
  });
  const unchanged = unchangedQuarter(context, indicators);
  return [
    ...found,
    ...(unchanged ? [answered(unchanged)] : []),
    ...unusualFigures(context, indicators).map(answered),
  ];
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
  context: RuleContext,
  indicators: Indicators,
): RuleOutcome {
  const terms = rule.terms.filter(({ side }) => side === 'right');
  const tolerance = toDecimal(rule.tolerance).plus(
    rule.terms.some(({ indicator }) => indicators.get(indicator)?.kind === 'ratio')
      ? quotientSlack
      : 0,
  );
  if (rule.comparison === 'equal') {
    return mayBeEqual(left, right, tolerance)
      ? kept
      : broken(rule, [left, right], [left.low, right.low], terms, 'unequal', context, indicators);
  }
  const atMost = rule.comparison === 'at_most';
  for (const end of ['high', 'low'] as const) {
    const excess = atMost ? left[end].minus(right[end]) : right[end].minus(left[end]);
    if (excess.greaterThan(tolerance)) {
      const relation = atMost ? 'more' : 'less';
      const ends = [left[end], right[end]] as const;
      return broken(rule, [left, right], ends, terms, relation, context, indicators);
    }
  }
  return kept;
}

function judgeBounds(
  rule: Rule,
  left: NumberSpan,
  context: RuleContext,
  indicators: Indicators,
): RuleOutcome {
  const lower = rule.lower === null ? null : toDecimal(rule.lower);
  const upper = rule.upper === null ? null : toDecimal(rule.upper);
  const tolerance = toDecimal(rule.tolerance);
  if (lower?.minus(left.low).greaterThan(tolerance)) {
    const sides = [left, exactSpan(lower)] as const;
    return broken(rule, sides, [left.low, lower], [], 'less', context, indicators);
  }
  if (upper && left.high.minus(upper).greaterThan(tolerance)) {
    const sides = [left, exactSpan(upper)] as const;
    return broken(rule, sides, [left.high, upper], [], 'more', context, indicators);
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
  const past: readonly RuleTerm[] = [
    { ...term, moment: startsEachYear ? 'previous_quarter_of_year' : 'previous_quarter' },
  ];
  const then = sideSpan(past, context, indicators);
  if (then === null) return notJudged;
  const limit = toDecimal(rule.changePercent);
  let judged = false;
  for (const end of ['high', 'low'] as const) {
    if (then[end].isZero() && !now[end].isZero()) continue;
    judged = true;
    const hundredfold = now[end].minus(then[end]).abs().times(100);
    if (hundredfold.greaterThan(then[end].abs().times(limit))) {
      const ends = [now[end], then[end]] as const;
      return broken(rule, [now, then], ends, past, 'to', context, indicators);
    }
  }
  return judged ? kept : notJudged;
}

function broken(
  rule: Rule,
  sides: readonly [NumberSpan, NumberSpan],
  [left, right]: readonly [Decimal, Decimal],
  /** Of the right side; none where it is a bound. */
  terms: readonly RuleTerm[],
  relation: Comparison['relation'],
  context: RuleContext,
  indicators: Indicators,
): RuleOutcome {
  return {
    kind: 'broken',
    severity: sides.every(isExactSpan) ? rule.severity : 'warning',
    left: toDecimalText(left.toDecimalPlaces(6)),
    right: toDecimalText(right.toDecimalPlaces(6)),
    cells: cellsOf(rule, indicators),
    arithmetic: arithmeticOf(rule, terms, relation, context, indicators),
    basis: basisOf(rule, terms, context, indicators),
  };
}
