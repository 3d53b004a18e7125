'use client';

import { lockText } from '@/components/entry/lock-text';
import { Notice } from '@/components/ui/notice';
import { SendingNotice } from '@/components/ui/sending-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { Answer } from '@/lib/domain/outcome';
import type { StartOutcome } from '@/lib/domain/report/report-answers';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { failureText } from '@/lib/messages/failure';

interface Props {
  readonly province: string;
  readonly quarter: string;
  readonly start: (
    previous: Answer<StartOutcome> | null,
    form: FormData,
  ) => Promise<Answer<StartOutcome>>;
  readonly label: string;
  readonly locale: Locale;
}

/** Begins a quarter's report; says why where it may not be begun. */
export function StartReport({ province, quarter, start, label, locale }: Props) {
  const words = entryMessages[locale];
  const { answer, sending, busy, action, onSubmit, askAgain } = useSentForm(start);
  return (
    <form action={action} onSubmit={onSubmit} className="space-y-3">
      <SendingNotice sending={sending} onAskAgain={askAgain} keeps={false} locale={locale} />
      {answer && answer.kind !== 'ok' && (
        <Notice
          tone="wrong"
          announced
          title={
            answer.kind === 'locked'
              ? lockText(answer.lock, locale)
              : answer.kind === 'failed'
                ? failureText(answer, words.failed, locale)
                : words.refused
          }
        />
      )}
      <input type="hidden" name="province" value={province} />
      <input type="hidden" name="quarter" value={quarter} />
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton look="strong" busyText={words.saving} busy={busy}>
        {label}
      </SubmitButton>
    </form>
  );
}
