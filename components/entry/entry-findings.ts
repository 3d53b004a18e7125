import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import type { Rule, RuleContext } from '@/lib/domain/rule/rule';
import { answersAfter, answersFinding } from '@/lib/domain/rule/rule-answers';
import { evaluateRules } from '@/lib/domain/rule/rule-evaluation';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntryCell } from './entry-snapshot';

/** What the rules find in a form, saved or not, with the code that the server judges by. */

export type JudgedView = Pick<
  ReportView,
  'rules' | 'indicators' | 'computed' | 'quarter' | 'previousQuarter' | 'previousYearEnd'
>;

export type Read = (typed: TypedCell) => CellReading;

/** What the rules are judged on; of what is typed, that whose fields were left. */
export type JudgedCells = ReadonlyMap<CellKey, Pick<EntryCell, 'stored' | 'left'>>;

/** What a form's cells are judged by, whatever stands in them. */
export interface Ground extends Omit<RuleContext, 'thisQuarter'> {
  readonly rules: readonly Rule[];
  readonly indicators: ReadonlyMap<string, Indicator>;
}

export function groundOf(view: JudgedView): Ground {
  return {
    rules: view.rules,
    indicators: new Map(
      [...view.indicators, ...view.computed].map((indicator) => [indicator.code, indicator]),
    ),
    quarter: view.quarter,
    previousQuarter: new Map(view.previousQuarter.map(({ key, value }) => [key, value])),
    previousYearEnd: new Map(view.previousYearEnd.map(({ key, value }) => [key, value])),
  };
}

/** What is found in the cells as they are, and whether a save would find it answered. */
export function judgeForm(ground: Ground, cells: JudgedCells, read: Read): Finding[] {
  const thisQuarter = valuesOf(cells, read, 'left');
  const open = evaluateRules(ground.rules, { ...ground, thisQuarter }, ground.indicators, []);
  const answers = answersOf(cells, thisQuarter, open);
  return open.map((finding) => ({
    ...finding,
    answered: answersFinding(answers.get(finding.cells[0] ?? ('' as CellKey)), finding),
  }));
}

/** What would be found if some cells were so, without what is known. */
export function judgeFormWith(
  ground: Ground,
  values: ReadonlyMap<CellKey, Value>,
  cells: readonly TypedCell[],
  read: Read,
  known: readonly Finding[],
): Finding[] {
  const thisQuarter = new Map(values);
  for (const cell of cells) {
    const reading = read(cell);
    if (reading.kind === 'value') thisQuarter.set(cell.key, reading.value);
    else thisQuarter.delete(cell.key);
  }
  const bases = new Set(known.map(({ basis }) => basis));
  const found = evaluateRules(ground.rules, { ...ground, thisQuarter }, ground.indicators, []);
  return found.filter(({ basis }) => !bases.has(basis));
}

export function valuesOf<Field extends 'left' | 'typed'>(
  cells: ReadonlyMap<CellKey, Pick<EntryCell, 'stored' | Field>>,
  read: Read,
  field: Field,
): Map<CellKey, Value> {
  const values = new Map<CellKey, Value>();
  for (const [key, cell] of cells) {
    const typed: TypedCell | null = cell[field];
    const { stored } = cell;
    const reading = typed && read(typed);
    const value = reading
      ? reading.kind === 'value'
        ? reading.value
        : null
      : (stored?.value ?? null);
    if (value) values.set(key, value);
  }
  return values;
}

/** What a save would find answered. */
function answersOf(
  cells: JudgedCells,
  values: ReadonlyMap<CellKey, Value>,
  open: readonly Finding[],
) {
  return new Map(
    [...cells].map(([key, { stored, left }]) => {
      const explanation = (left ?? stored)?.explanation ?? null;
      const value = values.get(key);
      if (!left || !value) return [key, { key, explanation, answers: stored?.answers ?? [] }];
      const { explanationHolds = false } = left;
      const after = { key, value, explanation };
      return [
        key,
        { key, explanation, answers: answersAfter(stored, after, explanationHolds, open) },
      ];
    }),
  );
}
