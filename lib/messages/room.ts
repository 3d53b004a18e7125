import { languages } from '#languages';
import type { Locale } from '@/lib/locale';
import type { Words } from './languages';

/**
 * A room of words that the browser needs too: `entryMessages[locale]` is said the same way on both
 * sides, and in the browser holds the page's language alone.
 */
export function room<Name extends keyof Words>(name: Name): Readonly<Record<Locale, Words[Name]>> {
  return {
    get vi() {
      return wordsOf('vi')[name];
    },
    get en() {
      return wordsOf('en')[name];
    },
  };
}

function wordsOf(locale: Locale): Words {
  const words = languages[locale];
  if (!words) throw new Error(`the words of ${locale} are not here: no Language around this part`);
  return words;
}
