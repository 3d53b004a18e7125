import type { FocusEvent, SyntheticEvent } from 'react';
import type { EntryLine } from './entry-fields';
import type { ReportEntry } from './report-entry';
import { cellOf, readCell } from './use-report-entry';

/** What the form's own events mean to the keeper of typed cells. */
export function useFormEvents(entry: ReportEntry, lines: readonly EntryLine[]) {
  return {
    onInput: ({ target, currentTarget }: SyntheticEvent<HTMLFormElement>) => {
      const key = cellOf(target);
      const line = lines.find((one) => one.key === key);
      if (!line || (target instanceof HTMLInputElement && target.type === 'radio')) return;
      const typed = readCell(currentTarget, line.key);
      if (typed) entry.type(typed);
    },
    onFocus: ({ target }: FocusEvent<HTMLFormElement>) => {
      const key = cellOf(target);
      if (key) entry.enter(key);
    },
    onBlur: ({ target, relatedTarget }: FocusEvent<HTMLFormElement>) => {
      const key = cellOf(target);
      if (key && cellOf(relatedTarget) !== key) entry.leave(key);
    },
    /** Whether the button that was pressed settles a conflict. */
    settleConflict: (submitter: HTMLElement | null): boolean => {
      if (!(submitter instanceof HTMLButtonElement) || submitter.name !== 'settle') return false;
      const key = cellOf(submitter);
      const chosen = submitter
        .closest('[data-conflict]')
        ?.querySelector<HTMLInputElement>('input[type=radio]:checked');
      // Without a choice the notice itself asks for one.
      if (key && chosen) entry.settle(key, chosen.dataset.choice === 'mine' ? 'mine' : 'theirs');
      return true;
    },
  };
}
