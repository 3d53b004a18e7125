'use client';

import { useEffect, useRef, useState } from 'react';
import { keepOffline } from '@/components/offline/keep-offline';
import { Notice } from '@/components/ui/notice';
import { SendingNotice } from '@/components/ui/sending-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { Answer } from '@/lib/domain/outcome';
import type { Locale } from '@/lib/locale';
import { answerMessages } from '@/lib/messages/answers';
import { setBase, writeFields } from './answer-dom';
import {
  AnswerField,
  type AnswerFieldWords,
  type FieldConflict,
  type ShownField,
} from './answer-field';
import { answerWords } from './answer-words';

/** What a form of answers is told; the server says it in the page's language. */
type AnswersTold =
  | {
      readonly kind: 'saved';
      readonly text: string;
      /** Whether all that was typed stands in the store now. */
      readonly isWhole: boolean;
      /** Fields whose words are stored, with what stands there now. */
      readonly saved: readonly {
        readonly key: string;
        readonly version: string;
        readonly seen: string;
      }[];
      readonly marks: readonly { readonly key: string; readonly text: string }[];
      readonly conflicts: readonly (FieldConflict & { readonly key: string })[];
      /** What was typed and is not stored: it stands in its fields again. */
      readonly unsaved: readonly Pick<ShownField, 'key' | 'fields' | 'baseVersion' | 'seen'>[];
    }
  | { readonly kind: 'problem'; readonly text: string };

export type AnswersAnswer = Answer<AnswersTold>;

export interface AnswerFormWords extends AnswerFieldWords {
  readonly save: string;
  readonly saving: string;
  readonly refused: string;
  readonly failed: string;
}

interface Props {
  readonly action: (previous: AnswersAnswer | null, form: FormData) => Promise<AnswersAnswer>;
  readonly held: Readonly<Record<string, string>>;
  readonly fields: readonly ShownField[];
  readonly words: AnswerFormWords;
  /** Whose typed words are kept in the browser, and under which name. */
  readonly person: string;
  readonly name: string;
  readonly locale: Locale;
}

/**
 * A province's answers as a form. What is typed stays in its field whatever the answer is, and in this
 * browser until it is stored. A field goes on upon the version that its words were typed upon.
 */
export function AnswerForm({ action, held, fields, words, person, name, locale }: Props) {
  const { answer, sending, busy, action: plain, onSubmit, askAgain } = useSentForm(action);
  const [isDone, setDone] = useState(false);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const { ref, restored } = useKeptForm(person, name, isDone);
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    // An address that chooses among several units is not kept: its page would stand for the others too.
    if (location.search === '') void keepOffline(locale, [location.pathname]);
  }, [locale]);
  const told = answer?.kind === 'saved' ? answer : null;
  useEffect(() => {
    if (answer) notice.current?.focus();
    setSettled(new Set());
    if (answer?.kind !== 'saved' || ref.current === null) return;
    for (const one of answer.saved) setBase(ref.current, one.key, one);
    // What is stored is dropped here, and what is typed from here on is kept again.
    if (answer.isWhole) setDone(true);
  }, [answer, ref]);
  useEffect(() => {
    if (isDone) setDone(false);
  }, [isDone]);

  function settle(key: string, choice: 'mine' | 'theirs', conflict: FieldConflict): void {
    const form = ref.current;
    if (form === null) return;
    if (choice === 'theirs') writeFields(form, key, conflict.fields);
    setBase(form, key, {
      version: conflict.version,
      // One's own differs from what is stored, so that it is sent.
      seen: choice === 'theirs' ? conflict.seen : '',
    });
    setSettled((before) => new Set([...before, key]));
  }

  const problem = answerWords(answer, words);
  return (
    <form
      ref={ref}
      action={plain}
      onSubmit={onSubmit}
      aria-busy={busy}
      data-person={person}
      className="mt-4"
    >
      <SendingNotice sending={sending} onAskAgain={askAgain} keeps locale={locale} />
      {restored && <Notice tone="asking">{answerMessages[locale].restored}</Notice>}
      {problem && <Notice tone="wrong" announced focusRef={notice} title={problem} />}
      {told && (
        <Notice
          tone={told.isWhole ? 'good' : 'wrong'}
          announced
          focusRef={notice}
          title={told.text}
        />
      )}
      {Object.entries(held).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <ol className="answer-cells">
        {fields.map((field) => {
          const { key } = field;
          const conflict = settled.has(key)
            ? undefined
            : told?.conflicts.find((one) => one.key === key);
          return (
            <AnswerField
              key={key}
              field={field}
              unsaved={told?.unsaved.find((one) => one.key === key)}
              mark={told?.marks.find((one) => one.key === key)?.text}
              conflict={conflict}
              settle={(choice) => conflict && settle(key, choice, conflict)}
              words={words}
            />
          );
        })}
      </ol>
      <div className="mt-4">
        <SubmitButton look="strong" busyText={words.saving} busy={busy}>
          {words.save}
        </SubmitButton>
      </div>
    </form>
  );
}
