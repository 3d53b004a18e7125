import { useMemo } from 'react';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { answersAfter, answersFinding } from '@/lib/domain/rule/rule-answers';
import { evaluateRules } from '@/lib/domain/rule/rule-evaluation';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntrySnapshot } from './entry-snapshot';

/**
 * The rules judged on what stands in the form now, saved or not, so that they answer without a
 * connection too. A cell that is being typed counts as it was before.
 */
export function useFindings(
  view: Pick<
    ReportView,
    'rules' | 'indicators' | 'quarter' | 'previousQuarter' | 'previousYearEnd'
  >,
  snapshot: EntrySnapshot,
  read: (typed: TypedCell) => CellReading,
): Finding[] {
  return useMemo(() => {
    const thisQuarter = new Map<CellKey, Value>();
    for (const [key, { stored, left }] of snapshot.cells) {
      const reading = left && read(left);
      const value = reading ? valueIn(reading) : (stored?.value ?? null);
      if (value) thisQuarter.set(key, value);
    }
    const context = {
      quarter: view.quarter,
      thisQuarter,
      previousQuarter: new Map(view.previousQuarter.map(({ key, value }) => [key, value])),
      previousYearEnd: new Map(view.previousYearEnd.map(({ key, value }) => [key, value])),
    };
    const indicators = new Map(view.indicators.map((indicator) => [indicator.code, indicator]));
    const open = evaluateRules(view.rules, context, indicators, []);
    // What a save would find answered.
    const answers = new Map(
      [...snapshot.cells].map(([key, { stored, left }]) => {
        const explanation = (left ?? stored)?.explanation ?? null;
        const value = thisQuarter.get(key);
        if (!left || !value) return [key, { key, explanation, answers: stored?.answers ?? [] }];
        const { explanationHolds = false } = left;
        const after = { key, value, explanation };
        return [
          key,
          { key, explanation, answers: answersAfter(stored, after, explanationHolds, open) },
        ];
      }),
    );
    return open.map((finding) => ({
      ...finding,
      answered: answersFinding(answers.get(finding.cells[0] ?? ('' as CellKey)), finding),
    }));
  }, [view, snapshot, read]);
}

function valueIn(reading: CellReading): Value | null {
  return reading.kind === 'value' ? reading.value : null;
}
