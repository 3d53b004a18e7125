import type { Slide, SlideContent, SlideWords } from '../../domain/conference/slide';
import type { Day } from '../../domain/period';
import type { Locale } from '../../locale';
import { slideMessages } from '../../messages/slides';
import { figureSlide, trendSlide } from './area-slides';
import { balanceSlide, comparisonSlide, shareSlide } from './composed-slides';
import { thawed } from './frozen-slide';
import { type MadeSlide, missingSlide } from './made-slide';
import { mapSlide, rankingSlide } from './province-slides';
import { quotationSlide } from './quotation-slide';
import type { ShownSlide } from './shown-slide';
import type { SlideContext } from './slide-context';
import { tableSlide } from './table-slide';

/** Slides as they are shown to an audience: the hidden ones left out. */
export function showSlides(slides: readonly Slide[], context: SlideContext): ShownSlide[] {
  return slides.filter(({ hidden }) => !hidden).map((slide) => showSlide(slide, context));
}

/** As it stands: what its figures say now, or said when it was frozen. */
export function showSlide(slide: Slide, context: SlideContext): ShownSlide {
  const { locale } = context;
  const frozen = thawed(slide.frozen, locale);
  if (!frozen) return liveSlide(slide, context);
  const said = thawed(slide.frozen, 'vi')?.made.finding ?? null;
  return worded(slide, { made: frozen.made, said, frozenOn: frozen.on }, locale);
}

/** What its figures say now, whether or not it is frozen. */
export function liveSlide(slide: Slide, context: SlideContext): ShownSlide {
  const { locale } = context;
  const made = makeSlide(slide.content, context);
  const said = locale === 'vi' ? made.finding : findingOf(slide, context);
  return worded(slide, { made, said, frozenOn: null }, locale);
}

/** What its figures say now, in Vietnamese: what own words are compared with, whoever reads. */
export function findingOf(
  { content, ownTitle }: Pick<Slide, 'content' | 'ownTitle'>,
  context: SlideContext,
): string | null {
  return ownTitle && makeSlide(content, { ...context, locale: 'vi' }).finding;
}

interface Worded {
  readonly made: MadeSlide;
  /** The finding in Vietnamese, where there are own words to compare it with. */
  readonly said: string | null;
  readonly frozenOn: Day | null;
}

function worded(slide: Slide, { made, said, frozenOn }: Worded, locale: Locale): ShownSlide {
  const { content, ownTitle } = slide;
  const words = slideMessages[locale];
  const own = ownTitle && saidIn(ownTitle, locale);
  const isTitleOld = ownTitle !== null && ownTitle.of !== '' && ownTitle.of !== said;
  const { finding, frame } = made;
  return {
    ...made,
    frame:
      frame && isTitleOld && finding !== null
        ? { ...frame, notes: [...frame.notes, words.titleOld(finding)] }
        : frame,
    id: slide.id,
    kind: content.kind,
    title:
      own ??
      ('heading' in content
        ? saidIn(content.heading, locale)
        : (finding ?? words.kind[content.kind])),
    isOwnTitle: own !== null,
    isTitleOld,
    frozenOn,
    notes: slide.notes,
  };
}

/** Words in a language; in English the Vietnamese where nobody translated them. */
export function saidIn({ vi, en }: SlideWords, locale: Locale): string {
  return locale === 'en' && en !== '' ? en : vi;
}

export function makeSlide(content: SlideContent, context: SlideContext): MadeSlide {
  switch (content.kind) {
    case 'title':
    case 'section':
    case 'text':
    case 'closing':
      return {
        ...missingSlide(''),
        missing: null,
        lines: content.lines.map((line) => saidIn(line, context.locale)),
      };
    case 'figure':
      return figureSlide(content, context);
    case 'trend':
      return trendSlide(content, context);
    case 'map':
      return mapSlide(content, context);
    case 'ranking':
      return rankingSlide(content, context);
    case 'comparison':
      return comparisonSlide(content, context);
    case 'share':
      return shareSlide(content, context);
    case 'balance':
      return balanceSlide(content, context);
    case 'table':
      return tableSlide(content, context);
    case 'quotations':
      return quotationSlide(content, context);
  }
}
