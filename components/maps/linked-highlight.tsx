'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * Lights up everything of one area while a reader points at or focuses any of it: elements with the
 * same `data-area` get `data-lit`. Without JavaScript map and ranking stand as they are.
 */
export function LinkedHighlight({ children, className }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = box.current;
    if (!root) return;
    let lit = '';
    const light = (area: string) => {
      if (area === lit) return;
      lit = area;
      for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-area]')) {
        element.toggleAttribute('data-lit', area !== '' && element.dataset.area === area);
      }
    };
    const over = ({ target }: Event) => {
      const found = target instanceof Element ? target.closest<HTMLElement>('[data-area]') : null;
      light(found?.dataset.area ?? '');
    };
    const out = () => light('');
    root.addEventListener('pointerover', over);
    root.addEventListener('focusin', over);
    root.addEventListener('pointerleave', out);
    root.addEventListener('focusout', out);
    return () => {
      root.removeEventListener('pointerover', over);
      root.removeEventListener('focusin', over);
      root.removeEventListener('pointerleave', out);
      root.removeEventListener('focusout', out);
    };
  }, []);
  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
}
