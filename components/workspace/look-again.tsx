'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * A page that the browser kept whole and shows again (back, forward) asks the server how things
 * stand now. What was typed in its fields stays.
 */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    const look = ({ persisted }: PageTransitionEvent) => {
      if (persisted) router.refresh();
    };
    addEventListener('pageshow', look);
    return () => removeEventListener('pageshow', look);
  }, [router]);
  return null;
}
