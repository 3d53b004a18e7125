import { startTransition, useEffect, useRef, useState } from 'react';

/** Milliseconds after which a page that paints nothing, being in the background, goes on all the same. */
const LONGEST_WAIT = 100;

/**
 * The value as it was when the screen was last painted: what is made from it comes after the answer
 * to a key, and is given up for the next key's.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  const newest = useRef(value);
  const isComing = useRef(false);
  useEffect(() => {
    newest.current = value;
    if (isComing.current) return;
    isComing.current = true;
    afterPaint(() => {
      isComing.current = false;
      startTransition(() => setPainted(newest.current));
    });
  }, [value]);
  return painted;
}

function afterPaint(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST_WAIT);
}
