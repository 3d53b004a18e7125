import type { Slide, SlideContent } from '../../domain/conference/slide';
import type { Embargo } from '../../domain/embargo';
import { inLocale, type Locale } from '../../locale';
import { embargoMessages } from '../../messages/embargo';
import { makeSlide, showSlide } from './show-slides';
import type { ShownSlide } from './shown-slide';
import type { SlideContext } from './slide-context';

/** What one organiser's slides are made from. */
export interface OrganiserContext {
  /** What is published: what everybody sees. */
  readonly open: SlideContext;
  /** The same with figures under embargo over it; null where none is open to them. */
  readonly ahead: { readonly context: SlideContext; readonly releases: Embargo['releases'] } | null;
}

/**
 * A slide as an organiser sees it. It is made twice: where figures under embargo make it another than
 * everybody's, it is marked, in its title and below its figures. What is frozen was public then.
 */
export function showToOrganiser(slide: Slide, { open, ahead }: OrganiserContext): ShownSlide {
  const published = showSlide(slide, open);
  if (!ahead || slide.frozen !== null) return published;
  const shown = showSlide(slide, ahead.context);
  if (saysTheSame(shown, published)) return published;
  const { locale } = open;
  const say = embargoMessages[locale];
  const note = say.ofReleases(releaseTitles(ahead.releases, locale));
  return {
    ...shown,
    title: say.marked(shown.title),
    isEmbargoed: true,
    frame: shown.frame && { ...shown.frame, notes: [...shown.frame.notes, note] },
  };
}

/** Whether what a slide shows to an organiser is not what everybody would see. */
export function isEmbargoed(content: SlideContent, { open, ahead }: OrganiserContext): boolean {
  return (
    ahead !== null && !saysTheSame(makeSlide(content, ahead.context), makeSlide(content, open))
  );
}

/** All that is shown is plain data. */
function saysTheSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The slides of a pack that an audience is shown, as an organiser may show them. */
export function showPackToOrganiser(
  slides: readonly Slide[],
  context: OrganiserContext,
): ShownSlide[] {
  return slides.filter(({ hidden }) => !hidden).map((slide) => showToOrganiser(slide, context));
}

/** Releases by name, as they stand within a sentence. */
export function releaseTitles(releases: Embargo['releases'], locale: Locale): string {
  return releases
    .map((one) => embargoMessages[locale].release(inLocale(one, 'title', locale)))
    .join(', ');
}
