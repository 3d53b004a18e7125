import { formatDeadline, formatTimeLeft } from '@/components/report/deadline';
import { TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { dayInVietnam } from '@/lib/domain/period';
import type { Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import type { QuestionDesk } from '@/lib/workspace/questions';
import { DeskForm } from './desk-form';
import { type DeskAction, questionFormWords } from './sheet-steps';

interface Props {
  readonly desk: QuestionDesk;
  readonly at: Date;
  readonly action: DeskAction;
  readonly locale: Locale;
}

/** Until when provinces answer; where there is no such day they are not asked yet. */
export function AnswerDeadline({ desk, at, action, locale }: Props) {
  const words = questionMessages[locale];
  const { id, slug, dueAt, state, sheets } = desk;
  if (sheets.length === 0) return <p className="max-w-[40rem]">{words.noParticipants}</p>;
  return (
    <>
      <p className="max-w-[40rem]">
        {dueAt === null
          ? words.deadlineNone
          : words.deadlineIs(formatDeadline(dueAt, locale), formatTimeLeft(dueAt, at, locale))}
      </p>
      {state === 'preparing' && (
        <DeskForm
          action={action}
          held={{ conferenceId: id, slug, seen: dueAt ?? '', locale }}
          words={questionFormWords(locale)}
          locale={locale}
          className="mt-3 max-w-[40rem] space-y-3"
        >
          <TextField
            id="han-tra-loi"
            name="until"
            type="date"
            label={words.deadline}
            hint={words.deadlineHint}
            defaultValue={dueAt ? lastDayOf(dueAt) : undefined}
          />
          <SubmitButton busyText={words.asking}>{words.ask}</SubmitButton>
        </DeskForm>
      )}
    </>
  );
}

/** The last day of a time that ends at an instant. */
function lastDayOf(dueAt: string): string {
  return dayInVietnam(new Date(Date.parse(dueAt) - 1));
}
