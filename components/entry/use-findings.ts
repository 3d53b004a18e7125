import { useMemo, useRef } from 'react';
import type { NumberValue, Value } from '@/lib/domain/figure/figure';
import { groupBy } from '@/lib/domain/group-by';
import { type CellKey, cellKey, type Indicator } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import type { Rule, RuleContext, RuleTerm } from '@/lib/domain/rule/rule';
import { answersAfter, answersFinding } from '@/lib/domain/rule/rule-answers';
import { termValue } from '@/lib/domain/rule/rule-arithmetic';
import { evaluateRule, evaluateRules } from '@/lib/domain/rule/rule-evaluation';
import { formatRule } from '@/lib/format/rule';
import type { Locale } from '@/lib/locale';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntryCell, EntrySnapshot } from './entry-snapshot';
import type { RuleStanding } from './panel/cell-rules';

type JudgedView = Pick<
  ReportView,
  'rules' | 'indicators' | 'computed' | 'quarter' | 'previousQuarter' | 'previousYearEnd'
>;

type Read = (typed: TypedCell) => CellReading;

interface Judged {
  readonly findings: readonly Finding[];
  /** By the cell that they are about. */
  readonly findingsOf: (key: CellKey) => readonly Finding[];
  /** The rules in which a cell takes part, broken ones first. */
  readonly rulesOf: (key: CellKey, locale: Locale) => readonly RuleStanding[];
  /** What the rules would find if cells were so; without what they find now. */
  readonly judgeWith: (cells: readonly TypedCell[]) => readonly Finding[];
  /** What a term reads at this very keystroke, a ratio computed from its parts. */
  readonly valueOf: (term: Pick<RuleTerm, 'indicator' | 'scope' | 'moment'>) => NumberValue | null;
}

const none: readonly Finding[] = [];

/**
 * The rules judged on what stands in the form now, saved or not, with the code that the server
 * judges by, so that they answer without a connection too. A cell that is being typed counts as it
 * was before.
 */
export function useFindings(view: JudgedView, snapshot: EntrySnapshot, read: Read): Judged {
  const cells = useSameJudgedCells(snapshot);
  const indicators = useMemo(
    () =>
      new Map(
        [...view.indicators, ...view.computed].map((indicator) => [indicator.code, indicator]),
      ),
    [view],
  );
  const past = useMemo(
    () => ({
      previousQuarter: new Map(view.previousQuarter.map(({ key, value }) => [key, value])),
      previousYearEnd: new Map(view.previousYearEnd.map(({ key, value }) => [key, value])),
    }),
    [view],
  );
  const live = {
    quarter: view.quarter,
    thisQuarter: valuesOf(snapshot.cells, read, 'typed'),
    ...past,
  };
  const judged = useMemo(() => {
    const thisQuarter = valuesOf(cells, read, 'left');
    const context = { quarter: view.quarter, thisQuarter, ...past };
    const open = evaluateRules(view.rules, context, indicators, []);
    const answers = answersOf(cells, thisQuarter, open);
    const findings = open.map((finding) => ({
      ...finding,
      answered: answersFinding(answers.get(finding.cells[0] ?? ('' as CellKey)), finding),
    }));
    const byCell = groupBy(findings, ({ cells: [first] }) => first);
    return {
      findings,
      findingsOf: (key: CellKey) => byCell.get(key) ?? none,
    };
  }, [view, cells, past, indicators, read]);
  return {
    ...judged,
    judgeWith: (cells) => {
      if (cells.length === 0) return none;
      const thisQuarter = new Map(live.thisQuarter);
      for (const cell of cells) {
        const reading = read(cell);
        if (reading.kind === 'value') thisQuarter.set(cell.key, reading.value);
        else thisQuarter.delete(cell.key);
      }
      const known = new Set(judged.findings.map(({ basis }) => basis));
      const found = evaluateRules(view.rules, { ...live, thisQuarter }, indicators, []);
      return found.filter(({ basis }) => !known.has(basis));
    },
    rulesOf: (key, locale) =>
      view.rules
        .filter((rule) => concerns(rule, key, indicators))
        .map((rule) => standingOf(rule, live, indicators, locale))
        .toSorted((a, b) => Number(b.outcome === 'broken') - Number(a.outcome === 'broken')),
    valueOf: (term) => termValue({ side: 'left', coefficient: '1', ...term }, live, indicators),
  };
}

/** What rules are judged on; the same object for as long as none of it changes. */
type JudgedCells = ReadonlyMap<CellKey, Pick<EntryCell, 'stored' | 'left'>>;

function useSameJudgedCells({ cells }: EntrySnapshot): JudgedCells {
  const known = useRef<JudgedCells>(cells);
  const isSame =
    known.current === cells ||
    [...cells].every(([key, { stored, left }]) => {
      const before = known.current.get(key);
      return before?.stored === stored && before?.left === left;
    });
  if (!isSame) known.current = cells;
  return known.current;
}

function valuesOf<Field extends 'left' | 'typed'>(
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

function concerns(
  { terms }: Rule,
  key: CellKey,
  indicators: ReadonlyMap<string, Indicator>,
): boolean {
  return terms.some(({ indicator: code, scope }) => {
    const indicator = indicators.get(code);
    const parts =
      indicator?.kind === 'ratio' ? [...indicator.numerators, ...indicator.denominators] : [code];
    return parts.some((part) => cellKey(part, scope) === key);
  });
}

function standingOf(
  rule: Rule,
  context: RuleContext,
  indicators: ReadonlyMap<string, Indicator>,
  locale: Locale,
): RuleStanding {
  const read = (term: RuleTerm) => termValue(term, context, indicators);
  return {
    code: rule.code,
    text: formatRule(rule, indicators, read, locale),
    outcome: evaluateRule(rule, context, indicators).kind,
  };
}
