import { formatDeadline, formatTimeLeft } from '@/components/report/deadline';
import { Notice } from '@/components/ui/notice';
import { isLate } from '@/lib/domain/conference/answer-sheet';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import type { AskedSheet } from '@/lib/workspace/questions';

interface Props {
  readonly sheet: AskedSheet;
  readonly at: Date;
  readonly locale: Locale;
}

/** Until when, with whom the answers are, why they came back, and whether they are late. */
export function SheetState({ sheet, at, locale }: Props) {
  const words = questionMessages[locale];
  const { state, stateBy, stateSince, reason, dueAt, handedInAt, isOver } = sheet;
  const since = stateSince === null ? '' : formatInstant(stateSince, locale);
  const isShut = isOver || state === 'handed_in' || state === 'accepted';
  const late = isLate(isShut ? handedInAt : null, dueAt, at) && !(isOver && handedInAt === null);
  return (
    <>
      <p className={late ? 'text-gach' : 'text-ink-2'}>
        {words.due(formatDeadline(dueAt, locale), formatTimeLeft(dueAt, at, locale))}
        {late && ` ${isShut ? words.lateHandedIn : words.lateNow}`}
      </p>
      {state === 'returned' && !isOver && (
        <div className="mt-2">
          <Notice tone="asking" title={words.returnedBy(stateBy)}>
            <p lang="vi" className="whitespace-pre-line">
              {reason}
            </p>
          </Notice>
        </div>
      )}
      {state === 'handed_in' && !isOver && (
        <p className="mt-2">{words.handedInAt(stateBy, since)}</p>
      )}
      {state === 'accepted' && <p className="mt-2">{words.acceptedAt(stateBy, since)}</p>}
      {isOver && <p className="mt-2">{words.over}</p>}
    </>
  );
}
