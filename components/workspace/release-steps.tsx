'use client';

import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Answer } from '@/lib/domain/outcome';
import type { DiscardOutcome, PublishOutcome } from '@/lib/domain/release';
import type { Locale } from '@/lib/locale';
import { failureText } from '@/lib/messages/failure';
import { releaseDeskMessages } from '@/lib/messages/release-desk';

interface Props {
  readonly releaseId: string;
  readonly reportCount: number;
  readonly publish: (
    previous: Answer<PublishOutcome> | null,
    form: FormData,
  ) => Promise<Answer<PublishOutcome>>;
  readonly discard: (
    previous: Answer<DiscardOutcome> | null,
    form: FormData,
  ) => Promise<Answer<DiscardOutcome>>;
  readonly locale: Locale;
}

/** Publishing and discarding, each asked for twice. */
export function ReleaseSteps({ releaseId, reportCount, publish, discard, locale }: Props) {
  const words = releaseDeskMessages[locale];
  const [published, publishAction] = useActionState(publish, null);
  const [discarded, discardAction] = useActionState(discard, null);
  const problem = problemOf(published, locale) ?? problemOf(discarded, locale);
  const hidden = (
    <>
      <input type="hidden" name="releaseId" value={releaseId} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
  return (
    <div className="space-y-4">
      {problem && <Notice tone="wrong" announced title={problem} />}
      <Question label={words.publish} look="strong">
        <p>{words.publishText(reportCount)}</p>
        <form action={publishAction} className="mt-3">
          {hidden}
          <SubmitButton look="strong" busyText={words.publishing}>
            {words.publishConfirm}
          </SubmitButton>
        </form>
      </Question>
      <Question label={words.discard}>
        <p>{words.discardText}</p>
        <form action={discardAction} className="mt-3">
          {hidden}
          <SubmitButton busyText={words.discarding}>{words.discardConfirm}</SubmitButton>
        </form>
      </Question>
    </div>
  );
}

function problemOf(
  answer: Answer<PublishOutcome> | Answer<DiscardOutcome> | null,
  locale: Locale,
): string | null {
  const words = releaseDeskMessages[locale];
  switch (answer?.kind) {
    case 'refused':
    case 'signed_out':
      return words.refused;
    case 'failed':
      return failureText(answer, words.failed, locale);
    case 'invalid':
      return words.problem[answer.issues[0]?.code ?? ''] ?? words.otherProblem;
    default:
      return null;
  }
}
