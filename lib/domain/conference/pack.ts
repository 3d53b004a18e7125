import { z } from 'zod';
import { hasLostLetters, tidyLine } from '../plain-text';

/** Packs of one conference; each has its slides, its booklet and its show. */
export const mostPacks = 12;

/** What a pack is called among those of its conference; the first goes out when that is finished. */
export const packTitleSchema = z
  .string('required')
  .refine((text) => !hasLostLetters(text), 'lost_letters')
  .transform(tidyLine)
  .pipe(z.string().min(1, 'required').max(120, 'too_long'));

/** A pack among others, as an address names it. */
interface Named {
  readonly id: string;
  readonly slides: readonly { readonly id: string }[];
}

interface ChosenPack<Pack> {
  /** Undefined where a conference has none. */
  readonly pack: Pack | undefined;
  /** How addresses name it; the first needs no name. */
  readonly name: string | undefined;
  /** Whether the one that was asked for is not there (any more). */
  readonly isMissing: boolean;
}

/** The pack that an address asks for: by its identifier, else the one of a slide, else the first. */
export function chosenPack<Pack extends Named>(
  packs: readonly Pack[],
  asked: string | undefined,
  slideId?: string,
): ChosenPack<Pack> {
  const found = packs.find(({ id }) => id === asked);
  const holds = packs.find(({ slides }) => slides.some(({ id }) => id === slideId));
  const pack = found ?? (asked ? undefined : holds) ?? packs[0];
  return {
    pack,
    name: pack === packs[0] ? undefined : pack?.id,
    isMissing: Boolean(asked) && !found,
  };
}
