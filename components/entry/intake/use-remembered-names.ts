import { useState } from 'react';
import type { Answer } from '@/lib/domain/outcome';
import type { NamesChange, NamesOutcome } from '@/lib/domain/report/remembered-name';
import { routes } from '@/lib/routes';
import type { ReportView } from '@/lib/workspace/report-view';

/**
 * What the province has confirmed of its own tables, and changes of it, which want a network: what
 * could not be sent is asked about again the next time.
 */
export function useRememberedNames(view: Pick<ReportView, 'area' | 'quarter' | 'rememberedNames'>) {
  const [remembered, setRemembered] = useState(view.rememberedNames);
  const [isLost, setLost] = useState(false);
  const change = async (names: NamesChange): Promise<boolean> => {
    const answer = await send(routes.reportNames(view.area.slug, view.quarter), names);
    if (answer?.kind === 'kept') setRemembered(answer.names);
    return answer?.kind === 'kept';
  };
  return {
    remembered,
    /** What was confirmed last is not remembered. */
    isLost,
    keep: async (names: NamesChange) => setLost(!(await change(names))),
    /** Whether it is forgotten now. */
    forget: (question: string) => change({ confirmed: [], forgotten: [question] }),
  };
}

/** Null: no answer came. */
async function send(address: string, names: NamesChange): Promise<Answer<NamesOutcome> | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(names),
    });
    return (await response.json()) as Answer<NamesOutcome>;
  } catch {
    return null;
  }
}
