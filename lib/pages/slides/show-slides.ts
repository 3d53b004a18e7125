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
  const frozen = thawed(slide.frozen, context.locale);
  return frozen ? worded(slide, frozen.made, frozen.on, context) : liveSlide(slide, context);
}

/** What its figures say now, whether or not it is frozen. */
export function liveSlide(slide: Slide, context: SlideContext): ShownSlide {
  return worded(slide, makeSlide(slide.content, context), null, context);
}

function worded(
  slide: Slide,
  made: MadeSlide,
  frozenOn: Day | null,
  context: SlideContext,
): ShownSlide {
  const { content } = slide;
  const own = slide.ownTitle && saidIn(slide.ownTitle, context.locale);
  return {
    ...made,
    id: slide.id,
    kind: content.kind,
    title:
      own ??
      ('heading' in content
        ? saidIn(content.heading, context.locale)
        : (made.finding ?? slideMessages[context.locale].kind[content.kind])),
    isOwnTitle: own !== null,
    isTitleOld: isTitleOld(slide, made, context),
    frozenOn,
    notes: slide.notes,
  };
}

/** What figures say is kept in Vietnamese beside own words: only there it can be compared. */
function isTitleOld({ ownTitle }: Slide, { finding }: MadeSlide, { locale }: SlideContext) {
  return locale === 'vi' && ownTitle !== null && ownTitle.of !== '' && ownTitle.of !== finding;
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
