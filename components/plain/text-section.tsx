import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page of words: its heading under a rule, a column as wide as is comfortable to read. */
export function TextSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-10 border-ink border-t-2 pt-2">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      <div className="mt-2 max-w-[50rem] space-y-2">{children}</div>
    </section>
  );
}
