import type { Day } from '../../domain/period';
import type { Locale } from '../../locale';
import type { MadeSlide } from './made-slide';

/** What a slide showed on a day, in both languages: plain JSON, kept beside it. */
export type FrozenSlide = Readonly<Record<Locale, MadeSlide>> & { readonly on: Day };

export function frozenSlide(made: Readonly<Record<Locale, MadeSlide>>, on: Day): FrozenSlide {
  return { vi: withoutOffers(made.vi), en: withoutOffers(made.en), on };
}

/** Of a map what it offers besides belongs to the page that it was made from. */
function withoutOffers(made: MadeSlide): MadeSlide {
  const { picture } = made;
  if (picture?.type !== 'map') return made;
  const map = { ...picture.map, offered: { ALL: [], EMM: [] }, elsewhere: [] };
  return { ...made, picture: { ...picture, map } };
}

/** What was frozen, in a language; null of a slide that is not. */
export function thawed(
  frozen: unknown,
  locale: Locale,
): { readonly made: MadeSlide; readonly on: Day } | null {
  if (!isFrozen(frozen)) return null;
  return { made: frozen[locale], on: frozen.on };
}

/** Written by this product alone (lib/data/conferences): its shape is what was put in. */
function isFrozen(frozen: unknown): frozen is FrozenSlide {
  return typeof frozen === 'object' && frozen !== null && 'vi' in frozen && 'on' in frozen;
}
