'use client';

import { Notice } from '@/components/ui/notice';
import { SendingNotice } from '@/components/ui/sending-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { EmbargoChoice, EmbargoOutcome } from '@/lib/domain/embargo';
import type { Answer } from '@/lib/domain/outcome';
import type { Locale } from '@/lib/locale';
import { failureText } from '@/lib/messages/failure';

interface Props {
  readonly releaseId: string;
  readonly choices: readonly EmbargoChoice[];
  readonly open: (
    previous: Answer<EmbargoOutcome> | null,
    form: FormData,
  ) => Promise<Answer<EmbargoOutcome>>;
  /** `{}` of what failed: its reference. */
  readonly words: Readonly<
    Record<'open' | 'opening' | 'opened' | 'refused' | 'unknown' | 'failed', string>
  >;
  readonly locale: Locale;
}

/** Which organisers read a release before it is out. */
export function EmbargoReaders({ releaseId, choices, open, words, locale }: Props) {
  const { answer, sending, busy, action, onSubmit, askAgain } = useSentForm(open);
  const problem =
    answer?.kind === 'failed'
      ? failureText(answer, (reference) => words.failed.replace('{}', reference), locale)
      : answer?.kind === 'invalid'
        ? words.unknown
        : answer?.kind === 'refused' || answer?.kind === 'signed_out'
          ? words.refused
          : null;
  return (
    <form action={action} onSubmit={onSubmit} className="space-y-3">
      <SendingNotice sending={sending} onAskAgain={askAgain} keeps={false} locale={locale} />
      {problem && <Notice tone="wrong" announced title={problem} />}
      {answer?.kind === 'ok' && <Notice announced title={words.opened} />}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="releaseId" value={releaseId} />
      {choices.map(({ userId, name, mayRead }) => (
        <label key={userId} className="flex min-h-8 items-start gap-2">
          <input
            type="checkbox"
            name="readers"
            value={userId}
            defaultChecked={mayRead}
            className="mt-1.5 size-4 shrink-0 accent-cham"
          />
          {name}
        </label>
      ))}
      <SubmitButton busyText={words.opening} busy={busy}>
        {words.open}
      </SubmitButton>
    </form>
  );
}
