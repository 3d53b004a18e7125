import { useMemo } from 'react';
import { parseCellKey } from '@/lib/domain/indicator/indicator';
import type { TypedCell } from '@/lib/domain/report/report';
import { type CellReading, readTypedCell } from '@/lib/domain/report/typed-cell';
import type { ReportView } from '@/lib/workspace/report-view';

/** Understands typed cells of a report as the server will. */
export function useReader(
  view: Pick<ReportView, 'indicators' | 'themes'>,
): (typed: TypedCell) => CellReading {
  return useMemo(() => {
    const indicators = new Map(view.indicators.map((indicator) => [indicator.code, indicator]));
    const themes = new Set(view.themes.map(({ code }) => code));
    return (typed) => {
      const indicator = indicators.get(parseCellKey(typed.key)?.indicator ?? '');
      return indicator
        ? readTypedCell(typed, indicator, themes)
        : {
            kind: 'unreadable',
            issues: [{ key: typed.key, field: 'value', code: 'unknown_cell' }],
          };
    };
  }, [view]);
}
