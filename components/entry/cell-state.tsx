import { LiveText } from '@/components/ui/live-text';
import { formatDayOfInstant, formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import type { EntryCell } from './entry-snapshot';

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
  /** When the page was made (ISO instant): of an older save the day is enough. */
  readonly at: string;
  readonly locale: Locale;
}

const recent = 12 * 3_600_000;

function savedAt(instant: string, at: string, locale: Locale): string {
  const isRecent = Date.parse(at) - Date.parse(instant) < recent;
  return isRecent
    ? (formatInstant(instant, locale).split(',')[0] ?? '')
    : formatDayOfInstant(instant, locale);
}

/** Whether a cell is saved, in words. */
export function CellState({ id, entry: { progress, stored }, at, locale }: Props) {
  const words = entryMessages[locale];
  return (
    <p id={id} className={`ledger-state text-sm ${looks[progress]}`} data-progress={progress}>
      <LiveText>
        {progress !== 'stored'
          ? words.state[progress]
          : stored
            ? words.state.saved(savedAt(stored.changedAt, at, locale))
            : words.state.blank}
      </LiveText>
      {progress === 'stored' && stored && (
        <span className="sr-only">
          , <LiveText>{words.savedBy(stored.changedBy)}</LiveText>
        </span>
      )}
    </p>
  );
}
