'use client';

import { useEffect, useRef } from 'react';
import { TextArea, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SendingNotice } from '@/components/ui/sending-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { Answer } from '@/lib/domain/outcome';
import type { PrepareOutcome, ReleaseWords } from '@/lib/domain/release';
import type { Locale } from '@/lib/locale';
import { answerMessages } from '@/lib/messages/answers';
import { failureText } from '@/lib/messages/failure';
import { releaseDeskMessages } from '@/lib/messages/release-desk';
import { wordFor } from '@/lib/messages/translation';
import { routes } from '@/lib/routes';

interface Choice {
  readonly reportId: string;
  readonly name: string;
  readonly isChosen: boolean;
}

interface Props {
  readonly choices: readonly Choice[];
  /** The draft that is changed; null: a new one. */
  readonly draft: (ReleaseWords & { readonly id: string; readonly slug: string }) | null;
  readonly prepare: (
    previous: Answer<PrepareOutcome> | null,
    form: FormData,
  ) => Promise<Answer<PrepareOutcome>>;
  /** Whose typed words are kept in the browser. */
  readonly person: string;
  readonly locale: Locale;
}

/** Which reports come out together, under what name, and what is said of it. */
export function ReleaseForm({ choices, draft, prepare, person, locale }: Props) {
  const words = releaseDeskMessages[locale];
  const { answer, sending, busy, action, onSubmit, askAgain } = useSentForm(prepare);
  const isDone = sending.kind === 'leaving' && !sending.to.startsWith(routes.signIn(locale));
  const { ref, restored } = useKeptForm(person, `release:${draft?.id ?? 'new'}`, isDone);
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer) notice.current?.focus();
  }, [answer]);
  const problemOf = (path: string) => {
    const issue =
      answer?.kind === 'invalid' ? answer.issues.find((one) => one.path === path) : undefined;
    if (!issue) return undefined;
    if (path === 'reportIds' && issue.code === 'required') return words.reportsRequired;
    return wordFor(words.problem, issue.code) ?? words.otherProblem;
  };
  const reportsProblem = problemOf('reportIds');
  const message =
    answer?.kind === 'refused' || answer?.kind === 'signed_out'
      ? words.refused
      : answer?.kind === 'failed'
        ? failureText(answer, words.failed, locale)
        : answer?.kind === 'invalid'
          ? words.otherProblem
          : null;
  return (
    <form ref={ref} action={action} onSubmit={onSubmit} className="max-w-[48rem] space-y-5">
      <SendingNotice sending={sending} onAskAgain={askAgain} keeps locale={locale} />
      {restored && <Notice tone="asking">{answerMessages[locale].restored}</Notice>}
      {message && <Notice tone="wrong" announced focusRef={notice} title={message} />}
      <input type="hidden" name="locale" value={locale} />
      {draft && <input type="hidden" name="releaseId" value={draft.id} />}
      <fieldset aria-describedby={reportsProblem ? 'bao-cao-loi' : undefined}>
        <legend className="label">{words.reports}</legend>
        {reportsProblem && (
          <p id="bao-cao-loi" className="font-semibold text-gach text-sm">
            {reportsProblem}
          </p>
        )}
        {choices.map((choice) => (
          <label key={choice.reportId} className="flex min-h-8 items-start gap-2">
            <input
              type="checkbox"
              name="reportIds"
              value={choice.reportId}
              defaultChecked={choice.isChosen}
              className="mt-1.5 size-4 shrink-0 accent-cham"
            />
            {choice.name}
          </label>
        ))}
      </fieldset>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          id="titleVi"
          name="titleVi"
          label={words.titleVi}
          error={problemOf('titleVi')}
          defaultValue={draft?.titleVi}
          lang="vi"
          required
        />
        <TextField
          id="titleEn"
          name="titleEn"
          label={words.titleEn}
          error={problemOf('titleEn')}
          defaultValue={draft?.titleEn}
          lang="en"
          required
        />
        <TextArea
          id="noteVi"
          name="noteVi"
          label={words.noteVi}
          hint={words.noteHint}
          error={problemOf('noteVi')}
          defaultValue={draft?.noteVi}
          lang="vi"
          required
        />
        <TextArea
          id="noteEn"
          name="noteEn"
          label={words.noteEn}
          hint={words.noteHint}
          error={problemOf('noteEn')}
          defaultValue={draft?.noteEn}
          lang="en"
          required
        />
      </div>
      <TextField
        id="slug"
        name="slug"
        label={words.slug}
        hint={words.slugHint}
        error={problemOf('slug')}
        defaultValue={draft?.slug}
        autoComplete="off"
      />
      <SubmitButton look="strong" busyText={words.preparing} busy={busy}>
        {words.prepare}
      </SubmitButton>
    </form>
  );
}
