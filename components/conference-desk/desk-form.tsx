'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { SendingNotice } from '@/components/ui/sending-notice';
import type { Sending } from '@/components/ui/sent-request';
import type { Answer } from '@/lib/domain/outcome';
import type { Locale } from '@/lib/locale';
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
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answer) notice.current?.focus();
    if (isEmptied && answer?.kind === 'ok') form.current?.reset();
  }, [answer, isEmptied]);
  const message = answerWords(answer, words);
  return (
    <form ref={form} action={plain} onSubmit={onSubmit} className={className} aria-busy={busy}>
      <SendingNotice sending={sending} onAskAgain={askAgain} keeps={false} locale={locale} />
      {message && <Notice tone="wrong" announced focusRef={notice} title={message} />}
      {Object.entries(held).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {seen.version !== undefined && <input type="hidden" name="version" value={seen.version} />}
      {children}
    </form>
  );
}

/** Whether what was seen is another now. */
function isNews(arrival: Sending<DeskAnswer> | null): boolean {
  if (arrival?.kind !== 'known') return arrival?.kind === 'leaving';
  const { answer } = arrival;
  return answer.kind === 'ok' || (answer.kind === 'problem' && answer.isStale);
}
