import type { NumberValue, Value } from '../figure/figure';
import { cellKey } from '../indicator/indicator';
import { type DecimalText, toDecimalText } from '../number/decimal';
import type { ArithmeticTerm, Comparison, Rule, RuleContext, RuleTerm } from './rule';
import { cellsAt, type Indicators, termSpan } from './rule-operands';

/** The terms of both sides with their values; a change is judged against the term's own past. */
export function arithmeticOf(
  rule: Rule,
  right: readonly RuleTerm[],
  relation: Comparison['relation'],
  context: RuleContext,
  indicators: Indicators,
): Comparison {
  const read = (term: RuleTerm): ArithmeticTerm[] => {
    const indicator = indicators.get(term.indicator);
    const value = termValue(term, context, indicators);
    if (!indicator || !value) return [];
    const { nameVi, nameEn, decimals } = indicator;
    const { scope, moment, coefficient } = term;
    return [{ nameVi, nameEn, scope, moment, coefficient, value, decimals }];
  };
  const left = rule.terms.filter(({ side }) => side === 'left');
  const first = indicators.get(left[0]?.indicator ?? '');
  return {
    left: left.flatMap(read),
    right: right.flatMap(read),
    relation,
    unitVi: first?.unitVi ?? '',
    unitEn: first?.unitEn ?? '',
    decimals: Math.max(
      0,
      ...[...left, ...right].map((term) => indicators.get(term.indicator)?.decimals ?? 0),
    ),
  };
}

/** What a term reads, a ratio computed from its parts; null where that is not known. */
export function termValue(
  term: RuleTerm,
  context: RuleContext,
  indicators: Indicators,
): NumberValue | null {
  if (indicators.get(term.indicator)?.kind !== 'ratio') {
    const value = cellsAt(term.moment, context)?.get(cellKey(term.indicator, term.scope));
    return value?.type === 'number' ? value : null;
  }
  const span = termSpan(term, context, indicators);
  if (!span) return null;
  return {
    type: 'number',
    value: toDecimalText(span.low.toDecimalPlaces(6)),
    valueHigh: span.low.equals(span.high) ? null : toDecimalText(span.high.toDecimalPlaces(6)),
    status: 'A',
    precision: span.low.equals(span.high) ? (span.about ? 'about' : 'exact') : 'range',
  };
}

/**
 * Names a rule broken by exactly these contents: an explanation that was written for it answers it,
 * and no longer once a value on either side is another.
 */
export function basisOf(
  rule: Rule,
  right: readonly RuleTerm[],
  context: RuleContext,
  indicators: Indicators,
): string {
  const left = rule.terms.filter(({ side }) => side === 'left');
  const contents = [...left, ...right].flatMap((term) => {
    const indicator = indicators.get(term.indicator);
    const codes =
      indicator?.kind === 'ratio'
        ? [...indicator.numerators, ...indicator.denominators]
        : [term.indicator];
    return codes.map((code) => {
      const key = cellKey(code, term.scope);
      return `${key}@${term.moment}=${contentText(cellsAt(term.moment, context)?.get(key))}`;
    });
  });
  return [rule.code, ...contents].join(' ');
}

/** A value in one word: equal for equal contents only. */
export function contentText(value: Value | undefined): string {
  if (value?.type !== 'number') return '-';
  const { value: low, valueHigh, status, precision } = value;
  return [trimmed(low), valueHigh === null ? '' : trimmed(valueHigh), status, precision].join('/');
}

/** "1.50" is "1.5". */
function trimmed(text: DecimalText): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
