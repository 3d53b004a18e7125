import type { SaveOutcome } from '@/lib/domain/report/report';
import type { FormAnswer } from '@/lib/domain/report/report-answers';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntrySnapshot, Hindrance } from './entry-snapshot';

/** Why a plain form's submission saved nothing. */
export function hindranceOf(answer: FormAnswer | null): Hindrance | null {
  const saved = answer?.saved;
  if (!saved || saved.kind === 'saved') return null;
  if (saved.kind === 'overtaken') return { kind: 'offline' };
  return saved.kind === 'invalid' ? { kind: 'failed', reference: 'invalid' } : saved;
}

/**
 * What the last save did and what is left, for the line beside the button. `isWhole`: the browser
 * was asked what it keeps, so that nothing is called saved before.
 */
export function statusText(
  snapshot: EntrySnapshot,
  answered: Extract<SaveOutcome, { kind: 'saved' }> | null,
  isWhole: boolean,
  locale: Locale,
): string {
  const words = entryMessages[locale];
  if (snapshot.saving) return words.saving;
  const count =
    snapshot.savedCount ?? (answered && answered.saved.length + answered.cleared.length);
  const saved = count ? words.savedCount(count) : '';
  const left =
    snapshot.unsaved > 0
      ? words.unsavedCount(snapshot.unsaved)
      : isWhole
        ? allSaved(snapshot, locale)
        : '';
  return [saved, left].filter(Boolean).join(' ');
}

/** Nothing is called saved where there is nothing. */
function allSaved({ cells }: EntrySnapshot, locale: Locale): string {
  const isEmpty = [...cells.values()].every(({ stored }) => stored === null);
  return isEmpty ? '' : entryMessages[locale].allSaved;
}

/** The cells that the reviewer asks about, while the report is back with the province. */
export function returnedCells(view: Pick<ReportView, 'events' | 'state'>): ReadonlySet<string> {
  const last = view.events.findLast(({ step }) => step === 'return' || step === 'submit');
  return new Set(last?.step === 'return' ? last.cells : []);
}
