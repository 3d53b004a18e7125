import type { StoryTopic } from '../../domain/topic';
import { formatNumber } from '../../format/number';
import { topicMessages } from '../../messages/topics';
import { inSentence } from '../finding';
import type { FigureBook } from '../shown-figure';
import { balanceStep, changeStep } from './flow-steps';
import { partsStep } from './parts-step';
import { type StepPlan, topicPlans } from './plan';
import { nothing, type StepContext, type TopicStep } from './step';
import { besideStep, countStep, whereStep } from './told-steps';

export interface TopicStory {
  readonly slug: StoryTopic;
  /** What the story comes to, in a sentence or two. */
  readonly opening: string;
  readonly steps: readonly TopicStep[];
}

export function topicStory(slug: StoryTopic, context: StepContext): TopicStory {
  const plan = topicPlans[slug];
  const steps = plan.steps.map((step) => stepOf(step, context));
  return { slug, opening: openingOf(slug, steps, context), steps };
}

function stepOf(plan: StepPlan, context: StepContext): TopicStep {
  switch (plan.kind) {
    case 'count':
      return countStep(plan, context);
    case 'parts':
      return partsStep(plan, context);
    case 'where':
      return whereStep(plan, context);
    case 'balance':
      return balanceStep(plan, context);
    case 'change':
      return changeStep(plan, context);
    case 'beside':
      return besideStep(plan, context);
    case 'unknown':
      return unknownStep(plan, context);
  }
}

/** Steps whose finding may open a story, in this order: how many, then where. */
const openers = ['bao-nhieu', 'o-dau'];

/** The findings that say how many and where; where neither is known, that nothing is. */
function openingOf(
  slug: StoryTopic,
  steps: readonly TopicStep[],
  { locale, dataset }: StepContext,
): string {
  const say = topicMessages[locale];
  const found = openers.flatMap((id) => steps.find((step) => step.id === id && step.opens) ?? []);
  if (found.length > 0) return found.map(({ finding }) => `${finding}.`).join(' ');
  const other = steps.find(({ figures }) => figures.length > 0);
  if (other) return `${other.finding}.`;
  const name = inSentence(say.name[slug]);
  return dataset === 'demo' ? say.openingNoneDemo(name) : say.openingNone(name);
}

/** What the form asks of the topic and nobody has answered anywhere. */
function unknownStep(
  { id, sections }: Extract<StepPlan, { kind: 'unknown' }>,
  { almanac, book, asked, locale }: StepContext,
): TopicStep {
  const say = topicMessages[locale].unknown;
  const named = almanac.indicators.filter(
    ({ code, kind, section }) =>
      kind !== 'text' &&
      asked.has(code) &&
      sections.includes(section ?? '') &&
      !almanac.coverage.some((count) => count.indicator === code && count.provinces > 0) &&
      !isKnown(code, book),
  );
  return {
    ...nothing,
    id,
    finding: named.length === 0 ? say.none : say.some(formatNumber(String(named.length), locale)),
    said: named.length === 0 ? [] : [say.text],
    named,
  };
}

function isKnown(code: string, { periods }: FigureBook): boolean {
  return [...periods.keys()].some((key) => key.startsWith(`${code}|`));
}
