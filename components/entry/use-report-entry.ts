import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import { readTypedCells } from '@/lib/domain/report/typed-form';
import type { EntrySnapshot } from './entry-snapshot';
import { setOpenEntry } from './open-entry';
import { ReportEntry } from './report-entry';
import { writeFields } from './typed-fields';

type Options = ConstructorParameters<typeof ReportEntry>[0];

interface Use {
  readonly entry: ReportEntry;
  readonly snapshot: EntrySnapshot;
  /** How many cells were found in this browser, typed and not saved; null: not looked yet. */
  readonly restored: number | null;
}

/** Ties the keeper of typed cells to the form's fields and to what befalls the page. */
export function useReportEntry(
  form: RefObject<HTMLFormElement | null>,
  options: Omit<Options, 'show'>,
): Use {
  const [entry] = useState(
    () =>
      new ReportEntry({
        ...options,
        show: (typed) => form.current && writeFields(form.current, typed),
      }),
  );
  const snapshot = useSyncExternalStore(entry.subscribe, entry.snapshot, entry.snapshot);
  const [restored, setRestored] = useState<number | null>(null);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const found = entry.restore();
    for (const typed of found) writeFields(element, typed);
    setRestored(found.length);
    // What was typed before the page came alive.
    for (const typed of readTypedCells(new FormData(element))) entry.find(typed);
  }, [entry, form]);

  useEffect(() => {
    const retry = () => entry.retry();
    const look = () => (document.visibilityState === 'visible' ? entry.retry() : entry.pause());
    const ask = (event: BeforeUnloadEvent) => {
      if (entry.snapshot().unsaved > 0 && !entry.leaving) event.preventDefault();
    };
    // Kept whole by the browser and shown again: the page may say what is no more. What was typed
    // and not sent is in the browser's store and comes back.
    const lookAgain = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      entry.leaving = true;
      location.reload();
    };
    setOpenEntry(entry);
    addEventListener('pageshow', lookAgain);
    addEventListener('online', retry);
    addEventListener('focus', retry);
    addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', look);
    return () => {
      setOpenEntry(null);
      removeEventListener('pageshow', lookAgain);
      removeEventListener('online', retry);
      removeEventListener('focus', retry);
      removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', look);
    };
  }, [entry]);

  return { entry, snapshot, restored };
}
