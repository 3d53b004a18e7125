import type { Locale } from '@/lib/locale';
import type { Words } from './languages';

/** In the browser: the language of the page, once `components/language` brought it. */
export const languages: Partial<Record<Locale, Words>> = {};
