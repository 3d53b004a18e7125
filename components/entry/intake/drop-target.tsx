'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { Locale } from '@/lib/locale';
import { intakeMessages } from '@/lib/messages/intake';
import { holdsFiles, requestOf } from './dropped';
import type { IntakeRequest } from './use-intake';

interface Props {
  /** Something is being looked at: it is put away before another is taken. */
  readonly isBusy: boolean;
  readonly bring: (request: IntakeRequest) => void;
  readonly locale: Locale;
}

/**
 * Takes a file that is dropped anywhere on the page, and shows while one is dragged over it that it
 * would. A file that misses would otherwise be opened by the browser instead of the form.
 */
export function DropTarget({ isBusy, bring, locale }: Props) {
  const [isOver, setOver] = useState(false);
  const onDragOver = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = isBusy ? 'none' : 'copy';
    setOver(!isBusy);
  });
  const onDragLeave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    setOver(false);
    const request = isBusy ? null : requestOf(event.dataTransfer);
    if (request) bring(request);
  });
  useEffect(() => {
    const parts = new AbortController();
    const { signal } = parts;
    document.addEventListener('dragover', (event) => onDragOver(event), { signal });
    document.addEventListener('dragleave', (event) => onDragLeave(event), { signal });
    document.addEventListener('drop', (event) => onDrop(event), { signal });
    return () => parts.abort();
  }, []);
  return isOver && <p className="drop-target">{intakeMessages[locale].dropHere}</p>;
}
