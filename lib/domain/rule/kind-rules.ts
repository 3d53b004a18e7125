import { type CellKey, cellKey, parseCellKey } from '../indicator/indicator';
import { toDecimal, toDecimalText } from '../number/decimal';
import { quarterParts } from '../period';
import type { Finding } from '../report/report';
import type { Rule, RuleContext } from './rule';
import { contentText } from './rule-arithmetic';
import { type Indicators, placeOf } from './rule-operands';

/** What the kind of an indicator asks by itself, so that a new indicator has it without a row. */

/**
 * A year-to-date figure that falls within a year is asked about. One rule for each cell of that
 * kind, unless the catalogue has such a rule for it already.
 */
export function fallsWithinYear(
  rules: readonly Rule[],
  context: RuleContext,
  indicators: Indicators,
): Rule[] {
  if (quarterParts(context.quarter).number === 1) return [];
  const ruled = new Set(rules.flatMap((rule) => growthCell(rule) ?? []));
  return [...context.thisQuarter.keys()].sort().flatMap((key) => {
    const parts = parseCellKey(key);
    const indicator = indicators.get(parts?.indicator ?? '');
    if (parts?.measure !== 'actual' || indicator?.kind !== 'year_to_date' || ruled.has(key))
      return [];
    const term = { indicator: parts.indicator, scope: parts.scope, coefficient: '1' };
    return {
      code: `FALLS_${key.replace('.', '_')}`,
      kind: 'linear',
      severity: 'warning',
      comparison: 'at_least',
      tolerance: '0',
      lower: null,
      upper: null,
      changePercent: null,
      messageVi: `“${indicator.nameVi}” là số lũy kế từ đầu năm mà thấp hơn quý trước trong cùng năm. Hãy kiểm tra đã ghi số lũy kế chưa; nếu đúng thì giải thích.`,
      messageEn: `“${indicator.nameEn}” counts from the start of the year, yet is lower than last quarter’s. See whether the figure is cumulative; if it is right, explain.`,
      firstPeriod: context.quarter,
      lastPeriod: context.quarter,
      quarters: [2, 3, 4],
      terms: [
        { ...term, side: 'left', moment: 'this_quarter' },
        { ...term, side: 'right', moment: 'previous_quarter_of_year' },
      ],
    } satisfies Rule;
  });
}

/** The cell that a rule already keeps from falling within a year. */
function growthCell({ kind, comparison, terms }: Rule): CellKey | null {
  const [left, right] = terms;
  return kind === 'linear' &&
    comparison === 'at_least' &&
    terms.length === 2 &&
    left?.side === 'left' &&
    right?.moment === 'previous_quarter_of_year' &&
    left.indicator === right.indicator &&
    left.scope === right.scope
    ? cellKey(left.indicator, left.scope)
    : null;
}

/** Fewer equal stocks than these are no sign of a copied quarter. */
const fewestCopied = 3;

/**
 * A quarter that repeats the one before in every stock is asked about once, at the first of them:
 * stocks move, so a whole page of equal ones was rather copied than counted.
 */
export function unchangedQuarter(
  context: RuleContext,
  indicators: Indicators,
): Omit<Finding, 'answered'> | null {
  const isStock = (key: CellKey) => {
    const parts = parseCellKey(key);
    return parts?.measure === 'actual' && indicators.get(parts.indicator)?.kind === 'stock';
  };
  const stocks = [...context.thisQuarter].filter(
    ([key, value]) => isStock(key) && value.type === 'number',
  );
  const compared = stocks.flatMap(([key, value]) => {
    const before = context.previousQuarter.get(key);
    return value.type === 'number' && before?.type === 'number' ? [{ key, value, before }] : [];
  });
  const earlier = [...context.previousQuarter].filter(
    ([key, value]) => isStock(key) && value.type === 'number',
  ).length;
  // While a form is being filled its first lines may well be equal.
  if (compared.length < fewestCopied || compared.length * 2 <= earlier) return null;
  const isCopied = compared.every(
    ({ value, before }) =>
      toDecimal(value.value).equals(before.value) &&
      (value.valueHigh === null) === (before.valueHigh === null) &&
      toDecimal(value.valueHigh ?? '0').equals(before.valueHigh ?? '0'),
  );
  if (!isCopied) return null;
  const ordered = compared
    .map(({ key, value }) => ({ key, value }))
    .sort((a, b) => placeOf(a.key, indicators) - placeOf(b.key, indicators));
  const count = toDecimalText(toDecimal(String(compared.length)));
  return {
    rule: 'UNCHANGED_QUARTER',
    severity: 'warning',
    cells: ordered.map(({ key }) => key),
    messageVi: `Cả ${compared.length} số thời điểm của quý này đều bằng quý trước. Hãy kiểm tra có phải chép lại số cũ không; nếu đúng là không đổi thì giải thích một lần ở đây cho cả báo cáo.`,
    messageEn: `All ${compared.length} figures counted at the quarter’s end equal last quarter’s. See whether old figures were copied; if nothing changed, explain once here for the whole report.`,
    left: count,
    right: count,
    arithmetic: null,
    basis: [
      'UNCHANGED_QUARTER',
      ...ordered.map(({ key, value }) => `${key}=${contentText(value)}`),
    ].join(' '),
  };
}
