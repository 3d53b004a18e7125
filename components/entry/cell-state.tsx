import { LiveText } from '@/components/ui/live-text';
import { formatDayOfInstant, formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import type { EntryCell, Hindrance } from './entry-snapshot';

/** What became of what stands in a cell, as its reader is told. */
type Standing =
  | EntryCell['progress']
  /** No answer comes: it goes by itself once the line is back. */
  | 'waiting'
  /** The session has ended: it goes after signing in again. */
  | 'signed_out'
  /** The server does not take it: why is said once, in a notice. */
  | 'refused'
  /** Saved all the same: a rule says that it cannot be. */
  | 'wrong'
  | 'blank'
  /** Blank, as it may stay. */
  | 'optional';

const signs: Readonly<Record<Standing, string>> = {
  stored: '✓',
  saving: '…',
  unsaved: '•',
  waiting: '↑',
  signed_out: '↑',
  refused: '×',
  conflict: '≠',
  unreadable: '!',
  wrong: '!',
  blank: '',
  optional: '',
};

const looks: Readonly<Record<Standing, string>> = {
  stored: 'text-ink-3',
  saving: 'text-ink-2',
  unsaved: 'text-nghe-ink',
  waiting: 'text-nghe-ink',
  signed_out: 'text-nghe-ink',
  refused: 'text-gach font-semibold',
  conflict: 'text-gach font-semibold',
  unreadable: 'text-gach font-semibold',
  wrong: 'text-gach font-semibold',
  blank: 'text-ink-3',
  optional: 'text-ink-3',
};

function standingOf({ entry, hindrance, isWrong, isOptional }: Props): Standing {
  const { progress, stored } = entry;
  if (progress === 'stored' && stored) return isWrong ? 'wrong' : 'stored';
  if (progress === 'stored') return isOptional ? 'optional' : 'blank';
  if (progress !== 'unsaved' || hindrance === null) return progress;
  if (hindrance.kind === 'offline' || hindrance.kind === 'failed') return 'waiting';
  return hindrance.kind === 'signed_out' ? 'signed_out' : 'refused';
}

interface Props {
  readonly id: string;
  readonly entry: EntryCell;
  readonly isWrong?: boolean;
  /** Whether it may stay blank. */
  readonly isOptional: boolean;
  readonly hindrance: Hindrance | null;
  /** When the page was made (ISO instant): of an older save the day is enough. */
  readonly at: string;
  readonly locale: Locale;
}

const recent = 12 * 3_600_000;

function savedAt(instant: string, at: string, locale: Locale): string {
  const isRecent = Date.parse(at) - Date.parse(instant) < recent;
  return isRecent
    ? (formatInstant(instant, locale).split(',')[0] ?? '')
    : formatDayOfInstant(instant, locale).replace(/[/ ]\d{4}$/, '');
}

/** Whether a cell is saved, in a sign and in words. */
export function CellState(props: Props) {
  const { id, entry, at, locale } = props;
  const words = entryMessages[locale];
  const { stored } = entry;
  const standing = standingOf(props);
  return (
    <p
      id={id}
      className={`cell-state text-sm ${looks[standing]}`}
      data-progress={entry.progress}
      data-standing={standing}
    >
      <span aria-hidden="true" className="cell-sign">
        {signs[standing]}
      </span>
      <LiveText>
        {standing === 'stored' && stored
          ? words.state.saved(savedAt(stored.changedAt, at, locale))
          : words.state[standing === 'stored' ? 'blank' : standing]}
      </LiveText>
      {(standing === 'stored' || standing === 'wrong') && stored && (
        <span className="sr-only">
          , <LiveText>{words.savedBy(stored.changedBy)}</LiveText>
        </span>
      )}
    </p>
  );
}
