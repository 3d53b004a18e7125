'use client';

import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/locale';
import { keptHereMessages } from '@/lib/messages/kept-here';
import { type KeptScope, readKeptCells, useKeptCells } from './use-kept-cells';

interface Props {
  readonly scope: KeptScope;
  readonly locale: Locale;
  /** The forms that take a report further. */
  readonly children: ReactNode;
}

const forward: readonly unknown[] = ['hand_over', 'submit'];

/** Lets no report go up while this browser keeps cells of it that the server does not have. */
export function KeptGate({ scope, locale, children }: Props) {
  const kept = useKeptCells(scope).length;
  const [wasBarred, setWasBarred] = useState(false);
  const barred = wasBarred ? kept : 0;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (barred > 0) notice.current?.focus();
  }, [barred]);
  const look = (event: SyntheticEvent) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    if (!forward.includes(new FormData(event.target).get('intent'))) return;
    // Looked at anew: another tab may have kept or sent something since.
    const isBarred = readKeptCells(scope).length > 0;
    setWasBarred(isBarred);
    if (!isBarred) return;
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
