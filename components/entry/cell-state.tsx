import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import type { EntryCell } from './report-entry';

const looks: Readonly<Record<EntryCell['progress'], string>> = {
  stored: 'text-ink-3',
  saving: 'text-ink-2',
  unsaved: 'text-nghe-ink',
  conflict: 'text-gach font-semibold',
  unreadable: 'text-gach font-semibold',
};

interface Props {
  readonly id: string;
  readonly entry: EntryCell;
  readonly locale: Locale;
}

/** Whether a cell is saved, in words. */
export function CellState({ id, entry: { progress, stored }, locale }: Props) {
  const words = entryMessages[locale];
  return (
    <p id={id} className={`ledger-state text-sm ${looks[progress]}`} data-progress={progress}>
      {progress !== 'stored'
        ? words.state[progress]
        : stored
          ? words.state.saved(formatInstant(stored.changedAt, locale))
          : words.state.blank}
      {progress === 'stored' && stored && (
        <span className="sr-only">, {words.savedBy(stored.changedBy)}</span>
      )}
    </p>
  );
}
