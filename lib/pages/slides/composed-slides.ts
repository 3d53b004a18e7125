import type { SlideContent } from '../../domain/conference/slide';
import { balanceStep, changeStep } from '../topics/flow-steps';
import { partsStep } from '../topics/parts-step';
import type { StepContext, TopicStep } from '../topics/step';
import { type MadeSlide, missingSlide } from './show-slides';
import type { SlideContext } from './slide-context';
import { findIndicator } from './slide-subject';

type Content<Kind extends SlideContent['kind']> = Extract<SlideContent, { kind: Kind }>;

/** Each province a year before and now. */
export function comparisonSlide(
  { indicator: code }: Content<'comparison'>,
  context: SlideContext,
): MadeSlide {
  return whenKnown([code], context, (steps) =>
    changeStep({ kind: 'change', id: '', codes: [code] }, steps),
  );
}

/** How a whole divides. */
export function shareSlide(content: Content<'share'>, context: SlideContext): MadeSlide {
  const { whole, parts, ofGroup } = content;
  const codes = [...(whole ? [whole] : []), ...parts];
  return whenKnown(codes, context, (steps) =>
    partsStep(
      {
        kind: 'parts',
        id: '',
        ways: [{ whole, parts, ...(ofGroup && { ofGroup: true as const }) }],
        beside: [],
      },
      steps,
    ),
  );
}

/** What came in, what went out, and whether it closes. */
export function balanceSlide(content: Content<'balance'>, context: SlideContext): MadeSlide {
  const { stock, ins, outs } = content;
  return whenKnown([stock, ...ins, ...outs], context, (steps) =>
    balanceStep({ ...content, id: '' }, steps),
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
