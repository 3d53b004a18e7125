import type { ReactNode, Ref } from 'react';

type NoticeTone = 'plain' | 'good' | 'asking' | 'wrong';

const tones: Readonly<Record<NoticeTone, string>> = {
  plain: 'border-rule-strong',
  good: 'border-cham',
  asking: 'border-nghe bg-nghe-wash',
  wrong: 'border-gach',
};

interface Props {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  /** Spoken at once by a screen reader; for what answers something that was done. */
  readonly announced?: boolean;
  readonly focusRef?: Ref<HTMLElement>;
  readonly children?: ReactNode;
  readonly id?: string;
}

/** A word to the reader, ruled at its side; the tone is told by the words, the rule only helps. */
export function Notice({ tone = 'plain', title, announced, focusRef, children, id }: Props) {
  return (
    <section
      id={id}
      ref={focusRef}
      tabIndex={focusRef ? -1 : undefined}
      role={announced ? (tone === 'wrong' ? 'alert' : 'status') : undefined}
      className={`border-l-4 py-2 pr-3 pl-4 ${tones[tone]}`}
    >
      {title && <p className={`font-semibold ${tone === 'wrong' ? 'text-gach' : ''}`}>{title}</p>}
      {children}
    </section>
  );
}
