'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { languages } from '#languages';
import type { Locale } from '@/lib/locale';

interface Props {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/**
 * Brings the words of one language to the browser, for everything inside that lives there. The HTML
 * names their file, so it comes beside the page's own program; until both are there the page stands as
 * the server wrote it, and from the first render on the words are at hand (`lib/messages/room.ts`).
 */
export function Language({ locale, children }: Props) {
  return locale === 'vi' ? <Vietnamese>{children}</Vietnamese> : <English>{children}</English>;
}

const Vietnamese = dynamic(async () => {
  languages.vi = (await import('@/lib/messages/vi')).vi;
  return Spoken;
});

const English = dynamic(async () => {
  languages.en = (await import('@/lib/messages/en')).en;
  return Spoken;
});

function Spoken({ children }: Pick<Props, 'children'>) {
  return children;
}
