import type { Value } from '../figure/figure';
import type { SeriesBreak } from '../figure/series';
import type { CellKey } from '../indicator/indicator';
import { previousYearEnd, type Quarter, shiftQuarter } from '../period';
import type { Cell, Finding } from '../report/report';
import type { Rule, RuleContext } from './rule';
import { evaluateRules } from './rule-evaluation';
import type { Indicators } from './rule-operands';
import { type PastQuarter, usualSizes } from './usual-size';

/** What the cells of a quarter are judged by, whatever they hold. */
export interface Judging extends Omit<RuleContext, 'thisQuarter'> {
  readonly rules: readonly Rule[];
  readonly indicators: Indicators;
}

/** Of an area's quarter, by its quarters before (from `firstConsidered` on). */
export function judgingOf(
  quarter: Quarter,
  area: string,
  catalogue: Pick<Judging, 'rules' | 'indicators'>,
  past: readonly PastQuarter[],
  breaks: readonly SeriesBreak[],
): Judging {
  return {
    ...catalogue,
    quarter,
    previousQuarter: valuesIn(past, shiftQuarter(quarter, -1)),
    previousYearEnd: valuesIn(past, previousYearEnd(quarter)),
    usual: usualSizes(quarter, area, past, breaks, catalogue.indicators),
  };
}

/** What was said in one of some quarters; nothing where it is none of them. */
export function valuesIn(
  past: readonly PastQuarter[],
  quarter: Quarter,
): ReadonlyMap<CellKey, Value> {
  const cells = past.find((one) => one.quarter === quarter)?.cells ?? [];
  return new Map(cells.map(({ key, value }) => [key, value]));
}

/** The findings of a quarter's cells. */
export function judge(
  judging: Judging,
  cells: readonly Pick<Cell, 'key' | 'value' | 'explanation' | 'answers'>[],
): Finding[] {
  const thisQuarter = new Map(cells.map((cell) => [cell.key, cell.value]));
  return evaluateRules(judging.rules, { ...judging, thisQuarter }, judging.indicators, cells);
}
