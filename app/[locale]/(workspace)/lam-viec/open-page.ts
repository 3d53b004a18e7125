import 'server-only';
import { notFound } from 'next/navigation';
import { requireViewer } from '@/lib/auth/viewer';
import type { Viewer } from '@/lib/domain/access';
import { isLocale, type Locale } from '@/lib/locale';

export interface OpenPage {
  readonly locale: Locale;
  readonly viewer: Viewer;
}

/** The language and the signed-in person of a page; anyone else signs in and comes back to it. */
export async function openPage(
  locale: string,
  addressOf: (locale: Locale) => string,
): Promise<OpenPage> {
  if (!isLocale(locale)) notFound();
  return { locale, viewer: await requireViewer(locale, addressOf(locale)) };
}
