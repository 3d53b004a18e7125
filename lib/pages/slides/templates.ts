import { mostOf, type SlideContent, type SlideWords } from '../../domain/conference/slide';
import type { TemplateKind } from '../../domain/conference/template';
import { type StoryTopic, storyTopics } from '../../domain/topic';
import { templateMessages } from '../../messages/slide-templates';
import { topicMessages } from '../../messages/topics';
import type { Almanac } from '../almanac';
import { composition } from '../composition';
import { type StepPlan, topicPlans } from '../topics/plan';
import { makeSlide } from './show-slides';
import type { SlideContext } from './slide-context';

export interface TemplateChoice {
  readonly kind: TemplateKind;
  /** Of a province's pack. */
  readonly area: string | null;
  /** Of a topic's pack. */
  readonly topic: StoryTopic | null;
  readonly participants: readonly string[];
}

/** Ways to show one thing, the first of which something is known is taken; each may be several slides. */
type Ways = readonly (readonly SlideContent[])[];

/** Rows of a table that participants stand in. */
const tableRows = 12;
const tableKeys = 4;

/** What a template may consist of, whatever is known: all of it is read before it is laid out. */
export function templatePlan(choice: TemplateChoice, almanac: Almanac): readonly Ways[] {
  switch (choice.kind) {
    case 'national':
      return storyTopics.flatMap((topic) => topicWays(topic, almanac));
    case 'topic':
      return choice.topic ? topicWays(choice.topic, almanac) : [];
    case 'province':
      return choice.area === null ? [] : provinceWays(choice.area, almanac);
    case 'before_after':
      return [
        section({ vi: templateMessages.vi.before, en: templateMessages.en.before }),
        ...storyTopics.flatMap((topic) =>
          topicPlans[topic].steps.flatMap((step): Ways[] =>
            step.kind === 'change' ? step.codes.map((code) => [[comparison(code)]]) : [],
          ),
        ),
      ];
    case 'participants':
      return participantWays(choice.participants, almanac);
  }
}

/** Every slide that a plan may come to. */
export function plannedSlides(plan: readonly Ways[]): SlideContent[] {
  return plan.flat(2);
}

/** The slides of a plan of which something can be shown today; what is said twice stands once. */
export function layOut(plan: readonly Ways[], context: SlideContext): SlideContent[] {
  const isShown = (content: SlideContent) => makeSlide(content, context).missing === null;
  const slides = plan.flatMap((ways) => {
    const way = ways.find(([first]) => first !== undefined && isShown(first));
    return way?.filter(isShown) ?? [];
  });
  const once = [...new Map(slides.map((one) => [JSON.stringify(one), one])).values()];
  // Sections without a slide below them say nothing.
  return once
    .filter(({ kind }, index) => {
      const next = once[index + 1];
      return kind !== 'section' || (next !== undefined && next.kind !== 'section');
    })
    .slice(0, mostOf.slides);
}

function topicWays(topic: StoryTopic, { country }: Almanac): Ways[] {
  const { vi, en } = topicMessages;
  return [
    section({ vi: vi.name[topic], en: en.name[topic] }),
    ...topicPlans[topic].steps.flatMap((step): Ways[] => {
      const ways = stepWays(step, country.id);
      return ways.length === 0 ? [] : [ways];
    }),
  ];
}

/** A story's step in the forms in which a hall sees it. */
function stepWays(step: StepPlan, country: string): Ways {
  const spread = { scope: 'ALL', period: null, boundary: null } as const;
  switch (step.kind) {
    case 'count':
      return step.lead.map((code) => figureAndTrend(code, country));
    case 'where':
      return step.codes.map((indicator) => [
        { kind: 'map', indicator, ...spread },
        { kind: 'ranking', indicator, ...spread, areas: [] },
      ]);
    case 'parts':
      return step.ways.map(({ whole, parts, ofGroup = false }) => [
        { kind: 'share', whole, parts: [...parts], ofGroup },
      ]);
    case 'balance': {
      const { stock, ins, outs, over } = step;
      return [[{ kind: 'balance', stock, ins: [...ins], outs: [...outs], over }]];
    }
    case 'change':
      return step.codes.map((code) => [comparison(code)]);
    case 'beside':
    case 'unknown':
      return [];
  }
}

/** What an area's page names first, over time, and beside the country. */
function provinceWays(area: string, almanac: Almanac): Ways[] {
  const { areas, country } = almanac;
  const { nameVi: vi = area, nameEn: en = area } = areas.get(area) ?? {};
  return [
    section({ vi, en }),
    ...composition.areaKeys.map(
      (subjects): Ways => subjects.flat().map((code) => figureAndTrend(code, area)),
    ),
    table([area, country.id], almanac),
  ];
}

/** Every participant in tables of a dozen, and each on a slide of its own beside the country. */
function participantWays(participants: readonly string[], almanac: Almanac): Ways[] {
  if (participants.length === 0) return [];
  const { vi, en } = templateMessages;
  const chunks = Array.from({ length: Math.ceil(participants.length / tableRows) }, (_, index) =>
    participants.slice(index * tableRows, (index + 1) * tableRows),
  );
  return [
    section({ vi: vi.together, en: en.together }),
    ...chunks.map((chunk) => table(chunk, almanac)),
    section({ vi: vi.each, en: en.each }),
    ...participants.map((area) => table([area, almanac.country.id], almanac)),
  ];
}

function figureAndTrend(indicator: string, area: string): SlideContent[] {
  return [
    { kind: 'figure', indicator, scope: 'ALL', area },
    { kind: 'trend', indicator, scope: 'ALL', area, beside: [] },
  ];
}

function comparison(indicator: string): SlideContent {
  return { kind: 'comparison', indicator };
}

/** The first subjects of areas' pages that provinces speak of at one time. */
function table(areas: readonly string[], { mapped }: Almanac): Ways {
  const keys = composition.areaKeys.flatMap((subjects) =>
    subjects.flat().filter((code) => mapped.ALL.some(({ indicator }) => indicator.code === code)),
  );
  const indicators = [...new Set(keys)].slice(0, tableKeys);
  return indicators.length === 0
    ? []
    : [[{ kind: 'table', indicators, areas: [...areas], scope: 'ALL' }]];
}

function section(heading: SlideWords): Ways {
  return [[{ kind: 'section', heading, lines: [] }]];
}
