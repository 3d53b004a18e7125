import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import type { Judging } from '@/lib/domain/rule/judging';
import { answersAfter, answersFinding } from '@/lib/domain/rule/rule-answers';
import { evaluateRules } from '@/lib/domain/rule/rule-evaluation';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntryCell } from './entry-snapshot';

/** What the rules find in a form, saved or not, with the code that the server judges by. */

export type JudgedView = Pick<
  ReportView,
  'rules' | 'indicators' | 'computed' | 'quarter' | 'previousQuarter' | 'previousYearEnd' | 'usual'
>;

export type Read = (typed: TypedCell) => CellReading;

/** What the rules are judged on; of what is typed, that whose fields were left. */
export type JudgedCells = ReadonlyMap<CellKey, Pick<EntryCell, 'stored' | 'left'>>;

/** What a form's cells are judged by, of what its page was told. */
export function judgingOfView(view: JudgedView): Judging {
  return {
    rules: view.rules,
    indicators: new Map(
      [...view.indicators, ...view.computed].map((indicator) => [indicator.code, indicator]),
    ),
    quarter: view.quarter,
    previousQuarter: new Map(view.previousQuarter.map(({ key, value }) => [key, value])),
    previousYearEnd: new Map(view.previousYearEnd.map(({ key, value }) => [key, value])),
    usual: new Map(view.usual.map((size) => [size.key, size])),
  };
}

/** What is found in the cells as they are, and whether a save would find it answered. */
export function judgeForm(judging: Judging, cells: JudgedCells, read: Read): Finding[] {
  const thisQuarter = valuesOf(cells, read, 'left');
  const open = evaluateRules(judging.rules, { ...judging, thisQuarter }, judging.indicators, []);
  const answers = answersOf(cells, thisQuarter, open);
  return open.map((finding) => ({
    ...finding,
    answered: answersFinding(answers.get(finding.cells[0] ?? ('' as CellKey)), finding),
  }));
}

/** What would be found if some cells were so, without what is known. */
export function judgeFormWith(
  judging: Judging,
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
  const found = evaluateRules(judging.rules, { ...judging, thisQuarter }, judging.indicators, []);
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
