import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { TypedCell } from '@/lib/domain/report/report';
import { readTypedCells } from '@/lib/domain/report/typed-form';
import { cellOf } from './entry-fields';
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
    // What was typed before the page came alive is newer than what an earlier visit has left.
    const early = typedEarly(element);
    const found = entry.restore();
    for (const typed of found) if (!early.has(typed.key)) writeFields(element, typed);
    setRestored(found.length);
    for (const typed of readTypedCells(new FormData(element))) {
      const mine = early.get(typed.key);
      entry.find(mine ? over(entry.current(typed.key), mine) : typed);
      if (mine) writeFields(element, entry.current(typed.key));
    }
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

/** A number or words typed into a cell of which more may be kept than its field shows. */
function over(kept: TypedCell, { value, text, themes }: TypedCell): TypedCell {
  const absence = value === '' ? kept.absence : '';
  return { ...kept, value, text, absence, themes: themes.length > 0 ? themes : kept.themes };
}

/** Cells in whose fields something else stands than the server has sent. */
function typedEarly(form: HTMLFormElement): ReadonlyMap<CellKey, TypedCell> {
  const changed = new Set(
    [...form.elements].flatMap((element) => {
      const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      return isText && element.value !== element.defaultValue ? (cellOf(element) ?? []) : [];
    }),
  );
  const cells = readTypedCells(new FormData(form)).filter(({ key }) => changed.has(key));
  return new Map(cells.map((cell) => [cell.key, cell]));
}
