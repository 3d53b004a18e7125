import type { Locale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';

/** First in the order of the keyboard; seen only when it has the focus. */
export function SkipLink({ locale }: { readonly locale: Locale }) {
  return (
    <a
      href="#noi-dung"
      className="sr-only bg-cham px-4 py-2 text-on-cham focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
    >
      {layoutMessages[locale].skipToContent}
    </a>
  );
}
