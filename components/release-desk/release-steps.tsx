'use client';

import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import { SendingNotice } from '@/components/ui/sending-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { Answer } from '@/lib/domain/outcome';
import type { DiscardOutcome, PublishOutcome, SeenRelease } from '@/lib/domain/release';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { failureText } from '@/lib/messages/failure';
import { releaseDeskMessages } from '@/lib/messages/release-desk';
import { wordFor } from '@/lib/messages/translation';

interface Props {
  readonly releaseId: string;
  /** What the page shows: publishing is of that, or of nothing. */
  readonly seen: SeenRelease;
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
export function ReleaseSteps(props: Props) {
  const { releaseId, seen, reportCount, publish, discard, locale } = props;
  const words = releaseDeskMessages[locale];
  const publishing = useSentForm(publish);
  const discarding = useSentForm(discard);
  const problem = problemOf(publishing.answer, locale) ?? problemOf(discarding.answer, locale);
  const hidden = (
    <>
      <input type="hidden" name="releaseId" value={releaseId} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
  return (
    <div className="space-y-4">
      {[publishing, discarding].map(({ sending, askAgain }, index) => (
        <SendingNotice
          key={index === 0 ? 'publish' : 'discard'}
          sending={sending}
          onAskAgain={askAgain}
          keeps={false}
          locale={locale}
        />
      ))}
      {problem && <Notice tone="wrong" announced title={problem} />}
      {publishing.answer?.kind === 'stale' && (
        <StaleNotice outcome={publishing.answer} locale={locale} />
      )}
      <Question label={words.publish} look="strong">
        <p>{words.publishText(reportCount)}</p>
        <form action={publishing.action} onSubmit={publishing.onSubmit} className="mt-3">
          {hidden}
          <input type="hidden" name="seen" value={JSON.stringify(seen)} />
          <SubmitButton look="strong" busyText={words.publishing} busy={publishing.busy}>
            {words.publishConfirm}
          </SubmitButton>
        </form>
      </Question>
      <Question label={words.discard}>
        <p>{words.discardText}</p>
        <form action={discarding.action} onSubmit={discarding.onSubmit} className="mt-3">
          {hidden}
          <SubmitButton busyText={words.discarding} busy={discarding.busy}>
            {words.discardConfirm}
          </SubmitButton>
        </form>
      </Question>
    </div>
  );
}

function StaleNotice({
  outcome,
  locale,
}: {
  readonly outcome: Extract<PublishOutcome, { kind: 'stale' }>;
  readonly locale: Locale;
}) {
  const words = releaseDeskMessages[locale];
  const parts = (['added', 'removed', 'changed'] as const).filter(
    (part) => outcome[part].length > 0,
  );
  const namesOf = (part: (typeof parts)[number]) =>
    outcome[part]
      .map(({ area, quarter }) => {
        const name = inLocale(area, 'name', locale);
        return `${name} (${formatPeriod(quarter, locale)})`;
      })
      .join(', ');
  return (
    <Notice tone="asking" announced title={words.staleTitle}>
      <ul className="list-disc pl-5">
        {outcome.words && <li>{words.staleWords}</li>}
        {parts.map((part) => (
          <li key={part}>{words.staleReports[part](namesOf(part))}</li>
        ))}
      </ul>
      <p>{words.staleText}</p>
    </Notice>
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
      return wordFor(words.problem, answer.issues[0]?.code) ?? words.otherProblem;
    default:
      return null;
  }
}
