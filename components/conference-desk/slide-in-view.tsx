'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  /** Whether the address asked for it. */
  readonly isAskedFor: boolean;
  readonly children: ReactNode;
}

/** The slide that is looked at: who opened it by keyboard goes on from there, and not through the list again. */
export function SlideInView({ label, isAskedFor, children }: Props) {
  const section = useRef<HTMLElement>(null);
  const isFirst = useRef(isAskedFor);
  useEffect(() => {
    const isNobodyElsewhere = document.activeElement === document.body;
    if (isFirst.current && isNobodyElsewhere) section.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={section} aria-label={label} tabIndex={-1} className="desk-view outline-none">
      {children}
    </section>
  );
}
