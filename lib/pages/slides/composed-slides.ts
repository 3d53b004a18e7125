import { shareBar } from '../../charts/share-bar';
import type { SlideContent } from '../../domain/conference/slide';
import { homeMessages } from '../../messages/home';
import { topicMessages } from '../../messages/topics';
import { composition } from '../composition';
import { isNumber, latestOf, seriesOf } from '../shown-figure';
import { balanceStep, changeStep } from '../topics/flow-steps';
import { partsStep } from '../topics/parts-step';
import { namesOf, type StepContext, type TopicStep } from '../topics/step';
import { type MadeSlide, missingSlide } from './made-slide';
import type { SlideContext } from './slide-context';
import { findIndicator } from './slide-subject';

type Content<Kind extends SlideContent['kind']> = Extract<SlideContent, { kind: Kind }>;

/** Each province a year before and now. */
export function comparisonSlide(
  { indicator: code }: Content<'comparison'>,
  context: SlideContext,
): MadeSlide {
  return whenKnown([code], context, (steps) =>
    changeStep({ kind: 'change', id: 'thay-doi', codes: [code] }, steps),
  );
}

/** How a whole divides: of the country, or of the group of the 2023 conference. */
export function shareSlide(content: Content<'share'>, context: SlideContext): MadeSlide {
  const { whole, parts, ofGroup } = content;
  const codes = [...(whole ? [whole] : []), ...parts];
  if (ofGroup) return groupShares(codes, content, context);
  return whenKnown(codes, context, (steps) =>
    partsStep({ kind: 'parts', id: 'lam-gi', ways: [{ whole, parts }], beside: [] }, steps),
  );
}

/** The shares that were printed of the group, all of one day. */
function groupShares(
  codes: readonly string[],
  { parts }: Content<'share'>,
  context: SlideContext,
): MadeSlide {
  const { almanac, book, locale, dataset } = context;
  for (const code of codes) {
    const indicator = findIndicator(code, context);
    if ('missing' in indicator) return indicator;
  }
  const group = almanac.areas.get(composition.conference.group);
  const shares = parts.flatMap((code) => {
    const indicator = book.indicators.get(code);
    const shown =
      group && indicator && latestOf(seriesOf(book, group, [group.id], indicator, 'ALL'));
    return isNumber(shown) ? [shown] : [];
  });
  const [first] = shares;
  const chart =
    shares.length === parts.length
      ? shareBar({
          ...{ locale, dataset, parts: shares, whole: null },
          measure: homeMessages[locale].conferenceMeasure,
        })
      : null;
  if (!first || !chart) {
    return missingSlide(topicMessages[locale].parts.none(namesOf(parts, book, locale)));
  }
  const { indicator } = first;
  return {
    finding: chart.frame.title,
    lines: [],
    picture: { type: 'chart', specification: chart },
    frame: chart.frame,
    missing: null,
    page: { of: 'indicator', indicator, scope: 'ALL', period: null, boundary: null },
  };
}

/** What came in, what went out, and whether it closes. */
export function balanceSlide(content: Content<'balance'>, context: SlideContext): MadeSlide {
  const { stock, ins, outs } = content;
  return whenKnown([stock, ...ins, ...outs], context, (steps) =>
    balanceStep({ ...content, id: 'vao-ra' }, steps),
  );
}

/** A step of a story as a slide: its finding and its first picture, or what is missing. */
function whenKnown(
  codes: readonly string[],
  context: SlideContext,
  tell: (context: StepContext) => TopicStep,
): MadeSlide {
  for (const code of codes) {
    const indicator = findIndicator(code, context);
    if ('missing' in indicator) return indicator;
  }
  const { finding, said, charts } = tell({ ...context, asked: new Set() });
  const [chart] = charts;
  if (!chart) return missingSlide(said[0] ?? finding);
  const [first] = codes;
  const indicator = first === undefined ? undefined : context.book.indicators.get(first);
  return {
    finding,
    lines: said,
    picture: { type: 'chart', specification: chart },
    frame: chart.frame,
    missing: null,
    page: indicator
      ? { of: 'indicator', indicator, scope: 'ALL', period: null, boundary: null }
      : null,
  };
}
