'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { SendingNotice } from '@/components/ui/sending-notice';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { Answer } from '@/lib/domain/outcome';
import type { Locale } from '@/lib/locale';

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
  /** Sent along as they stood when the form was opened, whatever the page shows since. */
  readonly held: Readonly<Record<string, string>>;
  readonly words: { readonly refused: string; readonly failed: string };
  readonly locale: Locale;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A form of an organiser's desk: what was typed stays whatever the answer is. What succeeded leads to
 * the page that it stands on, often: it is a new form then, with what is on the page.
 */
export function DeskForm(props: Props) {
  const { held } = props;
  const [round, setRound] = useState(0);
  const [kind, setKind] = useState('idle');
  const sentWith = useRef(held);
  // The page that it leads to may be there before it is known that it leads to one, or after.
  useEffect(() => {
    if (kind === 'sending' || kind === 'unknown') return;
    const isThere = kind === 'leaving' && sentWith.current !== held;
    if (kind !== 'leaving' || isThere) sentWith.current = held;
    if (!isThere) return;
    setKind('idle');
    setRound((before) => before + 1);
  }, [kind, held]);
  return <OneForm key={round} {...props} isAgain={round > 0} onSending={setKind} />;
}

interface OneProps extends Props {
  /** Whether it stands in the place of one that was sent. */
  readonly isAgain: boolean;
  readonly onSending: (kind: string) => void;
}

function OneForm(props: OneProps) {
  const { action, held, words, locale, className, children, isAgain, onSending } = props;
  const { answer, sending, busy, action: plain, onSubmit, askAgain } = useSentForm(action);
  const [kept, setKept] = useState(held);
  const notice = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => onSending(sending.kind), [sending.kind, onSending]);
  useEffect(() => {
    // Whoever works by keyboard is where they were, unless they went on.
    if (!isAgain || document.activeElement !== document.body) return;
    form.current?.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true });
  }, [isAgain]);
  useEffect(() => {
    if (answer) notice.current?.focus();
  }, [answer]);
  // What was seen stays what was seen, until the answer says that something newer is on the page now.
  const isNewer = answer?.kind === 'ok' || (answer?.kind === 'problem' && answer.isStale);
  useEffect(() => {
    if (isNewer) setKept(held);
  }, [isNewer, held]);
  const message = messageOf(answer, words);
  return (
    <form ref={form} action={plain} onSubmit={onSubmit} className={className} aria-busy={busy}>
      <SendingNotice sending={sending} onAskAgain={askAgain} keeps={false} locale={locale} />
      {message && <Notice tone="wrong" announced focusRef={notice} title={message} />}
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

function messageOf(answer: DeskAnswer | null, words: Props['words']): string | null {
  switch (answer?.kind) {
    case 'problem':
      return answer.text;
    case 'refused':
    case 'signed_out':
    case 'invalid':
      return words.refused;
    case 'failed':
      return words.failed.replace('{}', answer.reference);
    default:
      return null;
  }
}
