'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { SendingNotice } from '@/components/ui/sending-notice';
import type { Sending } from '@/components/ui/sent-request';
import { useKeptForm } from '@/components/ui/use-kept-form';
import type { Answer } from '@/lib/domain/outcome';
import type { Locale } from '@/lib/locale';
import { answerMessages } from '@/lib/messages/answers';
import { answerWords } from './answer-words';
import { useDeskForm } from './use-desk-form';

/** What a form of the desk may be answered; the server says it in the page's language. */
interface DeskProblem {
  readonly kind: 'problem';
  readonly text: string;
  /** Whether what was seen is another by now: the next attempt is of what stands on the page. */
  readonly isStale: boolean;
}

export type DeskAnswer = Answer<{ readonly kind: 'ok' } | DeskProblem>;

interface Props {
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  /** Sent along as the page has them. */
  readonly held: Readonly<Record<string, string>>;
  /**
   * Sent along as it stood when the form was opened, whatever the page shows since: the version of
   * what is being edited.
   */
  readonly version?: number;
  readonly words: { readonly refused: string; readonly failed: string };
  readonly locale: Locale;
  readonly className?: string;
  /** Whether its fields are blank again after it was taken, for the next one. */
  readonly isEmptied?: boolean;
  /** Under which name, and whose, what is typed is kept in the browser until it is taken; left out: not at all. */
  readonly kept?: { readonly person: string; readonly name: string };
  /** Said once it was taken; left out: what it did is to be seen. */
  readonly taken?: string;
  readonly children: ReactNode;
}

/** A form of an organiser's desk: what was typed stays whatever the answer is. */
export function DeskForm({
  action,
  held,
  version,
  words,
  locale,
  className,
  isEmptied,
  kept,
  taken,
  children,
}: Props) {
  const sent = useDeskForm(action, held);
  const { answer, sending, busy, action: plain, onSubmit, askAgain, arrival } = sent;
  // What was seen stays so until one's own step is done, or an answer says that another came first:
  // the page that comes with it is what the next attempt is of, and no later one.
  const [seen, setSeen] = useState({ version, arrival });
  if (seen.arrival !== arrival) {
    setSeen({ version: isNews(arrival) ? version : seen.version, arrival });
  }
  const notice = useRef<HTMLElement>(null);
  const isTaken = sending.kind === 'leaving' || (answer?.kind === 'ok' && sending.kind === 'known');
  const { ref: form, restored } = useKeptForm(kept?.person ?? null, kept?.name ?? '', isTaken);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (answer) notice.current?.focus();
    if (isEmptied && answer?.kind === 'ok') form.current?.reset();
  }, [answer, isEmptied, form]);
  const message = answerWords(answer, words);
  return (
    <form
      ref={form}
      action={plain}
      onSubmit={(event) => {
        setTouched(false);
        onSubmit(event);
      }}
      onInput={() => setTouched(true)}
      className={className}
      aria-busy={busy}
    >
      <SendingNotice sending={sending} onAskAgain={askAgain} keeps={false} locale={locale} />
      {restored && <Notice tone="asking">{answerMessages[locale].restored}</Notice>}
      {taken !== undefined && isDone(arrival) && !isTouched && <Notice announced title={taken} />}
      {message && <Notice tone="wrong" announced focusRef={notice} title={message} />}
      {Object.entries(held).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {seen.version !== undefined && <input type="hidden" name="version" value={seen.version} />}
      {children}
    </form>
  );
}

/** Whether what was sent was taken. */
function isDone(arrival: Sending<DeskAnswer> | null): boolean {
  return arrival?.kind === 'leaving' || (arrival?.kind === 'known' && arrival.answer.kind === 'ok');
}

/** Whether what was seen is another now. */
function isNews(arrival: Sending<DeskAnswer> | null): boolean {
  if (isDone(arrival)) return true;
  return arrival?.kind === 'known' && arrival.answer.kind === 'problem' && arrival.answer.isStale;
}
