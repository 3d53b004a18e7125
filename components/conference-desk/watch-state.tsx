'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';

interface Props {
  /** Answers with what moves at each change. */
  readonly address: string;
  /** What the page shows. */
  readonly state: string;
  /** Said where somebody else changed it. */
  readonly text: string;
}

/** Milliseconds between two looks: what another does is here within two seconds. */
const pause = 1_500;

/** Has the page show what another organiser did, while it is looked at. */
export function WatchState({ address, state, text }: Props) {
  const router = useRouter();
  const shown = useRef(state);
  const [told, setTold] = useState('');
  useEffect(() => {
    shown.current = state;
  }, [state]);
  useEffect(() => {
    let isOver = false;
    let asked = '';
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const answer = await fetch(address, { cache: 'no-store' }).catch(() => null);
      if (isOver || !answer?.ok) return;
      const found = await answer.text();
      if (found !== shown.current && found !== asked) {
        asked = found;
        router.refresh();
        // What this page does itself is not told as another's.
        if (!document.querySelector('form[aria-busy="true"]')) setTold(text);
      }
    };
    const timer = setInterval(look, pause);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [address, router, text]);
  return (
    <p role="status" className="sr-only">
      {told}
    </p>
  );
}
