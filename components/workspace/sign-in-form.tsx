'use client';

import { useEffect, useRef } from 'react';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SendingNotice } from '@/components/ui/sending-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { SignInAnswer } from '@/lib/domain/sign-in';
import type { Locale } from '@/lib/locale';
import { failureText } from '@/lib/messages/failure';
import { signInMessages } from '@/lib/messages/sign-in';
import { parameterNames } from '@/lib/routes';

interface Props {
  readonly locale: Locale;
  readonly returnTo: string | undefined;
  readonly held: string | undefined;
  readonly signIn: (previous: SignInAnswer | null, form: FormData) => Promise<SignInAnswer>;
}

function problemOf(answer: SignInAnswer | null, locale: Locale): string | null {
  const words = signInMessages[locale];
  switch (answer?.kind) {
    case undefined:
    case 'signed_in':
      return null;
    case 'wrong':
      return words.wrong;
    case 'limited':
      return words.limited(Math.max(1, Math.ceil(answer.seconds / 60)));
    case 'invalid':
      return words.required;
    case 'failed':
      return failureText(answer, words.failed, locale);
  }
}

/** Email and password; Enter submits; what went wrong is said in words, and never which of both. */
export function SignInForm({ locale, returnTo, held, signIn }: Props) {
  const words = signInMessages[locale];
  const { answer, sending, busy, action, onSubmit, askAgain } = useSentForm(signIn);
  const problem = problemOf(answer, locale);
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer) notice.current?.focus();
  }, [answer]);
  return (
    <form action={action} onSubmit={onSubmit} className="space-y-5">
      <SendingNotice sending={sending} onAskAgain={askAgain} keeps={false} locale={locale} />
      {problem && <Notice tone="wrong" announced focusRef={notice} title={problem} />}
      <TextField
        id="email"
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        required
        defaultValue={answer && 'email' in answer ? answer.email : undefined}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={words.password}
        autoComplete="current-password"
        required
      />
      <input type="hidden" name="locale" value={locale} />
      {returnTo && <input type="hidden" name={parameterNames.returnTo} value={returnTo} />}
      {held && <input type="hidden" name={parameterNames.held} value={held} />}
      <SubmitButton look="strong" busyText={words.busy} busy={busy} className="w-full">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
