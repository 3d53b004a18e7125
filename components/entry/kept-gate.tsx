'use client';

import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/locale';
import { keptHereMessages } from '@/lib/messages/kept-here';
import { type KeptScope, readKeptCells } from './use-kept-cells';

interface Props {
  readonly scope: KeptScope;
  readonly locale: Locale;
  /** The forms that take a report further. */
  readonly children: ReactNode;
}

const forward: readonly unknown[] = ['hand_over', 'submit'];

/** Lets no report go up while this browser keeps cells of it that the server does not have. */
export function KeptGate({ scope, locale, children }: Props) {
  const [barred, setBarred] = useState(0);
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (barred > 0) notice.current?.focus();
  }, [barred]);
  const look = (event: SyntheticEvent) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    if (!forward.includes(new FormData(event.target).get('intent'))) return;
    const kept = readKeptCells(scope).length;
    setBarred(kept);
    if (kept === 0) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div onSubmitCapture={look}>
      {barred > 0 && (
        <div className="mb-4">
          <Notice
            tone="wrong"
            announced
            focusRef={notice}
            title={keptHereMessages[locale].barred(barred)}
          />
        </div>
      )}
      {children}
    </div>
  );
}
