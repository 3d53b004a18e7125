import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button';

interface Props {
  /** What will be done, as on a button. */
  readonly label: ReactNode;
  readonly look?: ButtonLook;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A button that asks before it acts, without JavaScript: its answer is the form inside. */
export function Question({ label, look = 'plain', open, children }: Props) {
  return (
    <details open={open} className="question group">
      <summary className={`${buttonClass(look)} list-none group-open:border-ink`}>{label}</summary>
      <div className="mt-3 max-w-[40rem] border-rule-strong border-l-2 pl-4">{children}</div>
    </details>
  );
}
