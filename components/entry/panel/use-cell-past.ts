import { useEffect, useMemo, useState } from 'react';
import { routes } from '@/lib/routes';
import type { CellPast, CellPastAnswer } from '@/lib/workspace/report-view';

export type PastState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly past: CellPast }
  /** Nothing came: the line is down, or the session has ended. */
  | { readonly kind: 'away' };

/** Milliseconds: who goes on to the next cell at once asks nothing. */
const pause = 200;

/** What a cell said before; asked for anew when it was saved (`version`) and when `again` is called. */
export function useCellPast(
  province: string,
  quarter: string,
  cell: string,
  version: string,
): readonly [PastState, () => void] {
  const [state, setState] = useState<PastState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const question = useMemo(
    () => ({ address: routes.reportCellPast(province, quarter, cell), version, attempt }),
    [province, quarter, cell, version, attempt],
  );
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const response = await fetch(question.address, { signal: stop.signal });
      const answer = (await response.json()) as CellPastAnswer;
      setState(answer.kind === 'there' ? answer : { kind: 'away' });
    };
    const timer = setTimeout(() => {
      load().catch(() => {
        if (!stop.signal.aborted) setState({ kind: 'away' });
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [question]);
  return [state, () => setAttempt((count) => count + 1)];
}
