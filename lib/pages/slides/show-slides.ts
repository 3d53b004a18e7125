import {
  areasOf,
  type Slide,
  type SlideContent,
  type SlideWords,
} from '../../domain/conference/slide';
import type { Day } from '../../domain/period';
import { formatDay } from '../../format/date';
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
import { changesSince, figuresOf } from './slide-figures';
import { formerProvinces } from './slide-subject';
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
  const shown = worded(slide, frozen.made, frozen.on, context);
  const live = liveSlide(slide, context);
  const differs = changesSince(figuresOf(shown, locale), figuresOf(live, locale)).length > 0;
  const say = slideMessages[locale];
  const notes = [say.frozen(formatDay(frozen.on, locale)), ...(differs ? [say.frozenDiffers] : [])];
  return { ...shown, ...noted(shown, notes) };
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
  const isOld = isTitleOld(slide, made, frozenOn !== null, context);
  const { finding } = made;
  return {
    ...made,
    ...(isOld &&
      finding !== null &&
      noted(made, [slideMessages[context.locale].titleOld(finding)])),
    id: slide.id,
    kind: content.kind,
    title:
      own ??
      ('heading' in content
        ? saidIn(content.heading, context.locale)
        : (made.finding ?? slideMessages[context.locale].kind[content.kind])),
    isOwnTitle: own !== null,
    isTitleOld: isOld,
    isEmbargoed: false,
    frozenOn,
    notes: slide.notes,
  };
}

/** What figures say is kept in Vietnamese beside own words: in that it is compared. */
function isTitleOld(
  { ownTitle, content, frozen }: Slide,
  made: MadeSlide,
  isFrozen: boolean,
  context: SlideContext,
): boolean {
  if (ownTitle === null || ownTitle.of === '') return false;
  if (context.locale === 'vi') return ownTitle.of !== made.finding;
  const kept = isFrozen ? thawed(frozen, 'vi')?.made : undefined;
  return ownTitle.of !== (kept ? kept.finding : findingOf(content, context));
}

/** What its figures say now, in Vietnamese: what own words are compared with, whoever reads. */
export function findingOf(content: SlideContent, context: SlideContext): string | null {
  return makeSlide(content, { ...context, locale: 'vi' }).finding;
}

/** With more said beside the figures; where none are shown nothing is. */
function noted({ frame }: Pick<MadeSlide, 'frame'>, notes: readonly string[]) {
  return { frame: frame && { ...frame, notes: [...frame.notes, ...notes] } };
}

/** Words in a language; in English the Vietnamese where nobody translated them. */
export function saidIn({ vi, en }: SlideWords, locale: Locale): string {
  return locale === 'en' && en !== '' ? en : vi;
}

/** What a slide's content comes to. One that cannot be made says so, and the others stand. */
export function makeSlide(content: SlideContent, context: SlideContext): MadeSlide {
  try {
    const made = madeOf(content, context);
    if (content.kind === 'quotations') return made;
    const former = formerProvinces(areasOf([{ content }]), context);
    if (former.length === 0) return made;
    return made.missing === null
      ? { ...made, ...noted(made, former) }
      : { ...made, missing: [made.missing, ...former].join(' ') };
  } catch (problem) {
    context.onBroken?.(content, problem);
    return missingSlide(slideMessages[context.locale].broken);
  }
}

function madeOf(content: SlideContent, context: SlideContext): MadeSlide {
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
