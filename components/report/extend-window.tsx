'use client';

import type { ReactNode } from 'react';
import { TextArea, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import { SendingNotice } from '@/components/ui/sending-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { Answer } from '@/lib/domain/outcome';
import type { ExtendOutcome } from '@/lib/domain/report/window-extension';
import type { Locale } from '@/lib/locale';
import { wordFor } from '@/lib/messages/translation';
import { windowExtensionMessages } from '@/lib/messages/window-extension';
import { formatDeadline } from './deadline';

interface Choice {
  readonly value: string;
  readonly name: string;
}

interface Props {
  /** One report's province and quarter, with its present end; or those to choose from. */
  readonly of:
    | { readonly province: string; readonly quarter: string; readonly closesAt: string }
    | { readonly provinces: readonly Choice[]; readonly quarters: readonly Choice[] };
  /** The page itself, for whoever has to sign in first. */
  readonly path: string;
  readonly extend: (
    previous: Answer<ExtendOutcome> | null,
    form: FormData,
  ) => Promise<Answer<ExtendOutcome>>;
  /** Whose typed words are kept in the browser. */
  readonly person: string;
  readonly locale: Locale;
}

/** Gives one province more time, with a reason that its people read. */
export function ExtendWindow({ of, path, extend, person, locale }: Props) {
  const words = windowExtensionMessages[locale];
  const { answer, sending, busy, action, onSubmit, askAgain } = useSentForm(extend);
  const isFixed = 'province' in of;
  const { ref } = useKeptForm(
    person,
    `window:${isFixed ? `${of.province}:${of.quarter}` : 'any'}`,
    answer?.kind === 'ok',
  );
  const message = answer && messageOf(answer, locale);
  const issue = answer?.kind === 'invalid' ? answer.issues[0] : undefined;
  const problemAt = (field: string) =>
    issue?.path === field ? (wordFor(words.problem, issue.code) ?? words.otherProblem) : undefined;
  return (
    <Question
      label={isFixed ? words.forThis : words.forOne}
      open={(answer && answer.kind !== 'ok') || undefined}
    >
      <p>{words.lead}</p>
      {isFixed && (
        <p className="mt-2 text-ink-2">{words.endsNow(formatDeadline(of.closesAt, locale))}</p>
      )}
      {message && (
        <div className="mt-3">
          <Notice tone={answer.kind === 'ok' ? 'good' : 'wrong'} announced title={message} />
        </div>
      )}
      <form ref={ref} action={action} onSubmit={onSubmit} className="mt-3 space-y-3">
        <SendingNotice sending={sending} onAskAgain={askAgain} keeps locale={locale} />
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="seenClosesAt" value={isFixed ? of.closesAt : ''} />
        {isFixed ? (
          <>
            <input type="hidden" name="province" value={of.province} />
            <input type="hidden" name="quarter" value={of.quarter} />
          </>
        ) : (
          <>
            <Select name="province" label={words.province} options={of.provinces}>
              {problemAt('province')}
            </Select>
            <Select name="quarter" label={words.quarter} options={of.quarters} />
          </>
        )}
        <TextField
          id="gia-han-den"
          name="until"
          type="date"
          label={words.until}
          hint={words.untilHint}
          error={problemAt('until')}
          required
        />
        <TextArea
          id="gia-han-ly-do"
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          error={problemAt('reason')}
          required
        />
        <SubmitButton look="strong" busyText={words.busy} busy={busy}>
          {words.confirm}
        </SubmitButton>
      </form>
    </Question>
  );
}

function Select({
  name,
  label,
  options,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Choice[];
  readonly children?: ReactNode;
}) {
  return (
    <label className="block">
      <span className="label mb-1 block">{label}</span>
      <select name={name} required className="min-h-11 w-full border border-ink-3 bg-paper px-2">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {children && <span className="mt-1 block font-semibold text-gach text-sm">{children}</span>}
    </label>
  );
}

function messageOf(answer: Answer<ExtendOutcome>, locale: Locale): string {
  const words = windowExtensionMessages[locale];
  switch (answer.kind) {
    case 'ok':
      return words.done(formatDeadline(answer.closesAt, locale));
    case 'stale':
      return words.stale(formatDeadline(answer.closesAt, locale), answer.reason ?? '');
    case 'invalid':
      return wordFor(words.problem, answer.issues[0]?.code) ?? words.otherProblem;
    case 'failed':
      return words.failed(answer.reference);
    case 'refused':
    case 'signed_out':
      return words.refused;
  }
}
