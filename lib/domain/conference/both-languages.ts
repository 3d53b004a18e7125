import { z } from 'zod';
import { hasLostLetters, tidyLine } from '../plain-text';

const line = (letters: number) =>
  z
    .string('required')
    .refine((text) => !hasLostLetters(text), 'lost_letters')
    .transform(tidyLine)
    .pipe(z.string().max(letters, 'too_long'));

const needed = (letters: number) => line(letters).pipe(z.string().min(1, 'required'));

/** A line of so many letters in both languages; English may be missing. */
export const both = (letters: number) =>
  z.object({ vi: needed(letters), en: line(letters).default('') });
