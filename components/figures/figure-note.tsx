import type { Locale } from '@/lib/locale';
import { noteIn } from '@/lib/messages/published-notes';

/** A figure's public note, in the reader's language where it is ours to translate. */
export function FigureNote({ note, locale }: { readonly note: string; readonly locale: Locale }) {
  const { text, lang } = noteIn(locale, note);
  return <span lang={lang === locale ? undefined : lang}>{text}</span>;
}
