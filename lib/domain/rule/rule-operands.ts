import type { Value } from '../figure/figure';
import { type CellKey, cellKey, type Indicator, parseCellKey } from '../indicator/indicator';
import { toDecimal } from '../number/decimal';
import { addSpans, divideSpans, type NumberSpan, scaleSpan, spanOf } from '../number/number-span';
import { quarterParts } from '../period';
import type { Rule, RuleContext, RuleMoment, RuleTerm } from './rule';

/** What the terms of a rule read, and which cells they are. */

/** By code. */
export type Indicators = ReadonlyMap<string, Indicator>;

/** The cells of a moment; null where the moment lies in another year and the rule wants this one. */
export function cellsAt(
  moment: RuleMoment,
  context: RuleContext,
): ReadonlyMap<CellKey, Value> | null {
  switch (moment) {
    case 'this_quarter':
      return context.thisQuarter;
    case 'previous_quarter':
      return context.previousQuarter;
    case 'previous_quarter_of_year':
      return quarterParts(context.quarter).number === 1 ? null : context.previousQuarter;
    case 'previous_year_end':
      return context.previousYearEnd;
  }
}

/** What a term reads, before its coefficient. */
export function termSpan(
  term: Pick<RuleTerm, 'indicator' | 'scope' | 'moment'>,
  context: RuleContext,
  indicators: Indicators,
): NumberSpan | null {
  const cells = cellsAt(term.moment, context);
  if (cells === null) return null;
  const read = (code: string) => {
    const value = cells.get(cellKey(code, term.scope));
    return value?.type === 'number' ? spanOf(value) : null;
  };
  const indicator = indicators.get(term.indicator);
  if (indicator?.kind !== 'ratio') return read(term.indicator);
  const numerator = sumOfAll(indicator.numerators.map(read));
  const denominator = sumOfAll(indicator.denominators.map(read));
  if (indicator.factor === null || numerator === null || denominator === null) return null;
  const share = divideSpans(numerator, denominator);
  return share && scaleSpan(share, toDecimal(indicator.factor));
}

/** The sum of a side's terms; null where one of them cannot be read. */
export function sideSpan(
  terms: readonly RuleTerm[],
  context: RuleContext,
  indicators: Indicators,
): NumberSpan | null {
  return sumOfAll(
    terms.map((term) => {
      const span = termSpan(term, context, indicators);
      return span && scaleSpan(span, toDecimal(term.coefficient));
    }),
  );
}

/** Nothing where one is missing: an absence is no zero. */
function sumOfAll(spans: readonly (NumberSpan | null)[]): NumberSpan | null {
  const present = spans.filter((span) => span !== null);
  return present.length === spans.length && spans.length > 0 ? addSpans(present) : null;
}

/** The cells of this quarter that take part, the left side first; a ratio's are its parts'. */
export function cellsOf(rule: Rule, indicators: Indicators): CellKey[] {
  const ordered = [...rule.terms].sort((a, b) => a.side.localeCompare(b.side));
  const keys = ordered
    .filter(({ moment }) => moment === 'this_quarter')
    .flatMap(({ indicator: code, scope }) => {
      const indicator = indicators.get(code);
      const entered =
        indicator?.kind === 'ratio' ? [...indicator.numerators, ...indicator.denominators] : [code];
      return entered.map((part) => cellKey(part, scope));
    });
  return [...new Set(keys)];
}

/** Where a cell stands among others, in the catalogue's order: the whole before its part. */
export function placeOf(key: CellKey, indicators: Indicators): number {
  const parts = parseCellKey(key);
  const position = indicators.get(parts?.indicator ?? '')?.position ?? 0;
  return position * 2 + (parts?.scope === 'EMM' ? 1 : 0);
}
