import { useMemo, useRef } from 'react';
import type { NumberValue } from '@/lib/domain/figure/figure';
import { groupBy } from '@/lib/domain/group-by';
import { type CellKey, cellKey, type Indicator } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { Rule, RuleContext, RuleTerm } from '@/lib/domain/rule/rule';
import { termValue } from '@/lib/domain/rule/rule-arithmetic';
import { evaluateRule } from '@/lib/domain/rule/rule-evaluation';
import { formatRule } from '@/lib/format/rule';
import type { Locale } from '@/lib/locale';
import {
  type JudgedCells,
  type JudgedView,
  judgeForm,
  judgeFormWith,
  judgingOfView,
  type Read,
  valuesOf,
} from './entry-findings';
import type { EntrySnapshot } from './entry-snapshot';
import type { RuleStanding } from './panel/cell-rules';

interface Judged {
  readonly findings: readonly Finding[];
  /** By the cell that they are about. */
  readonly findingsOf: (key: CellKey) => readonly Finding[];
  /** The rules in which a cell takes part, broken ones first. */
  readonly rulesOf: (key: CellKey, locale: Locale) => readonly RuleStanding[];
  /** What the rules would find if cells were so; without what they find now. */
  readonly judgeWith: (cells: readonly TypedCell[]) => readonly Finding[];
  /** What a term reads as one types, a ratio computed from its parts. */
  readonly valueOf: (term: LiveTerm) => NumberValue | null;
}

type LiveTerm = Pick<RuleTerm, 'indicator' | 'scope' | 'moment'>;

const none: readonly Finding[] = [];

/**
 * The rules judged on what stands in the form now, saved or not, with the code that the server
 * judges by, so that they answer without a connection too. A cell that is being typed counts as it
 * was before.
 */
export function useFindings(view: JudgedView, snapshot: EntrySnapshot, read: Read): Judged {
  const cells = useSameJudgedCells(snapshot);
  const judging = useMemo(() => judgingOfView(view), [view]);
  const { indicators } = judging;
  const live = useMemo(
    () => ({ ...judging, thisQuarter: valuesOf(snapshot.cells, read, 'typed') }),
    [judging, snapshot, read],
  );
  const liveValue = useMemo(() => {
    const known = new Map<string, NumberValue | null>();
    return (term: LiveTerm) => {
      const name = `${term.indicator} ${term.scope} ${term.moment}`;
      const value =
        known.get(name) ?? termValue({ side: 'left', coefficient: '1', ...term }, live, indicators);
      known.set(name, value);
      return value;
    };
  }, [live, indicators]);
  const judged = useMemo(() => {
    const findings = judgeForm(judging, cells, read);
    const byCell = groupBy(findings, ({ cells: [first] }) => first);
    return {
      findings,
      findingsOf: (key: CellKey) => byCell.get(key) ?? none,
    };
  }, [judging, cells, read]);
  return {
    ...judged,
    judgeWith: (cells) =>
      cells.length === 0
        ? none
        : judgeFormWith(judging, live.thisQuarter, cells, read, judged.findings),
    rulesOf: (key, locale) =>
      view.rules
        .filter((rule) => concerns(rule, key, indicators))
        .map((rule) => standingOf(rule, live, indicators, locale))
        .toSorted((a, b) => Number(b.outcome === 'broken') - Number(a.outcome === 'broken')),
    valueOf: liveValue,
  };
}

/** The same object for as long as none of it changes. */
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
