import type { Locale } from '@/lib/locale';
import { en } from './en';
import { vi } from './vi';

/** Every word of the rooms below vi/ and en/, by language. */
export type Words = typeof vi;

/** The server speaks both. A browser takes `languages-in-browser.ts` instead (package.json, imports). */
export const languages: Partial<Record<Locale, Words>> = { vi, en };
