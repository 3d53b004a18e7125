import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import {
  type ConferenceWords,
  conferenceWordsSchema,
} from '../../../lib/domain/conference/conference';
import {
  type Quote,
  type SaidFigure,
  type Slide,
  type SlideContent,
  slideContentSchema,
} from '../../../lib/domain/conference/slide';
import {
  currentQuarter,
  type Day,
  dayInVietnam,
  getPeriod,
  type Quarter,
  shiftQuarter,
  startOfDayInVietnam,
} from '../../../lib/domain/period';
import { frozenSlide } from '../../../lib/pages/slides/frozen-slide';
import { liveSlide, makeSlide } from '../../../lib/pages/slides/show-slides';
import type { SlideContext } from '../../../lib/pages/slides/slide-context';
import { figuresOf } from '../../../lib/pages/slides/slide-figures';
import { layOut, templatePlan } from '../../../lib/pages/slides/templates';
import { insert } from '../database';
import { conferenceWords, slideWords } from './conference-words';
import { demoAccounts } from './people';
import type { PlannedReport } from './plan';
import { type PublishedThen, readPublishedThen } from './published-then';
import type { PlannedRelease } from './releases';

const day = 86_400_000;
/** The one in preparation meets so many days from the loading, the one before so long after its quarter. */
const meetsIn = 20;
const metAfter = 45;
const mostQuotes = 3;
const quoted = ['TXT_DIFF', 'TXT_PROPOSE'];

interface PlannedSlide extends Slide {
  readonly seen: readonly SaidFigure[] | null;
}

interface PlannedConference {
  readonly slug: string;
  readonly state: 'preparing' | 'finished';
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly words: ConferenceWords;
  readonly slides: readonly PlannedSlide[];
  readonly begunAt: Date;
  readonly changedAt: Date;
}

/** Moments at which organisers worked, between what was published before and after. */
interface Moments {
  readonly now: Date;
  /** A report was corrected soon after, and another quarter's first reports came out later. */
  readonly beforeCorrection: Date;
  readonly beforeNewest: Date;
}

/**
 * Two conferences of the set's provinces: of the current quarter, in preparation while some are late,
 * one has corrected a figure, one has a newer one and one's newest is under embargo; and of the quarter before, finished and public.
 * Wants the set's reports and releases.
 */
export async function insertConferences(
  client: ClientBase,
  reports: readonly PlannedReport[],
  releases: readonly PlannedRelease[],
  now: Date,
): Promise<void> {
  const quarter = currentQuarter(now);
  const then = await readPublishedThen(client);
  const participants = participantsOf(then(now, 'vi'), reports, quarter);
  const moments = momentsOf(releases, now);
  const planned = [
    preparing(quarter, participants, then, moments),
    finished(shiftQuarter(quarter, -1), participants, then),
  ];
  for (const conference of planned) await insertConference(client, conference, participants);
}

/** The provinces of today that have ever reported. */
function participantsOf(
  { almanac }: SlideContext,
  reports: readonly PlannedReport[],
  quarter: Quarter,
): string[] {
  const { end } = getPeriod(quarter);
  const known = new Set(reports.map(({ areaId }) => areaId));
  return almanac.provinces
    .filter(({ id, validUntil }) => known.has(id) && (validUntil === null || validUntil > end))
    .map(({ id }) => id);
}

function momentsOf(releases: readonly PlannedRelease[], now: Date): Moments {
  const times = releases.map(({ row }) => row.publishedAt.getTime());
  const correction = releases.find(({ contents }) => contents.some(({ revision }) => revision > 1));
  const corrected = correction?.row.publishedAt.getTime() ?? now.getTime();
  return {
    now,
    beforeCorrection: new Date(corrected - 1),
    beforeNewest: new Date(Math.max(...times) - 1),
  };
}

function preparing(
  quarter: Quarter,
  participants: readonly string[],
  then: PublishedThen,
  { now, beforeCorrection, beforeNewest }: Moments,
): PlannedConference {
  const words = conferenceWords(quarter, participants.length);
  const today = then(now, 'vi');
  const corrected = slideContentSchema.parse({
    ...{ kind: 'trend', indicator: 'LABOUR_REG', area: 'lang-son', beside: ['cao-bang'] },
  });
  const newer = slideContentSchema.parse({
    ...{ kind: 'figure', indicator: 'HTX_TOTAL', area: areaNow(today, 'quang-tri') },
  });
  const embargoed = slideContentSchema.parse({
    ...{ kind: 'figure', indicator: 'HTX_TOTAL', area: 'lang-son' },
  });
  const seenAt = (content: SlideContent, moment: Date) =>
    figuresOf(liveSlide(plain('', content), then(moment, 'vi')), 'vi');
  const contents = [
    titleSlide(words),
    ...layOut(templatePlan(topic('hop-tac-xa'), today.almanac), today),
    newer,
    corrected,
    embargoed,
    ...layOut(templatePlan(everyone(participants), today.almanac), today),
    quotationsOf(today, participants),
    closingSlide(words),
  ];
  const slides = contents.map((content, index): PlannedSlide => {
    const slide = plain(`${words.slug}-${index + 1}`, content);
    if (content === corrected) {
      return {
        ...slide,
        notes: slideWords.corrected.notes,
        frozen: frozenAt(content, then, beforeCorrection),
        seen: seenAt(content, beforeCorrection),
      };
    }
    // Words were chosen after the newest came out.
    const seen = seenAt(content, content.kind === 'quotations' ? now : beforeNewest);
    if (content !== newer) return { ...slide, seen };
    const of = makeSlide(content, then(beforeNewest, 'vi')).finding ?? '';
    return { ...slide, seen, ownTitle: { ...slideWords.ownTitle, of } };
  });
  const first = now.getTime() + meetsIn * day;
  return {
    ...{ slug: words.slug, state: 'preparing', words: conferenceWordsSchema.parse(words), slides },
    firstDay: dayInVietnam(new Date(first)),
    lastDay: dayInVietnam(new Date(first + day)),
    begunAt: beforeCorrection,
    changedAt: beforeNewest,
  };
}

/** As it stood on the day after it met; what is not frozen follows the newest figures. */
function finished(
  quarter: Quarter,
  participants: readonly string[],
  then: PublishedThen,
): PlannedConference {
  const words = conferenceWords(quarter, participants.length);
  const metAt = new Date(startOfDayInVietnam(getPeriod(quarter).end).getTime() + metAfter * day);
  const endedAt = new Date(metAt.getTime() + 1.7 * day);
  const context = then(endedAt, 'vi');
  const contents = [
    titleSlide(words),
    ...layOut(templatePlan(topic('lao-dong'), context.almanac), context),
    ...furtherKinds(context, participants),
    quotationsOf(context, participants),
    closingSlide(words),
  ];
  const frozen = contents.findIndex(({ kind }) => kind === 'ranking');
  return {
    ...{ slug: words.slug, state: 'finished', words: conferenceWordsSchema.parse(words) },
    slides: contents.map((content, index) => ({
      ...plain(`${words.slug}-${index + 1}`, content),
      ...(index === frozen && { frozen: frozenAt(content, then, endedAt) }),
    })),
    firstDay: dayInVietnam(metAt),
    lastDay: dayInVietnam(metAt),
    begunAt: new Date(metAt.getTime() - 14 * day),
    changedAt: endedAt,
  };
}

function plain(id: string, content: SlideContent): PlannedSlide {
  return { id, content, ownTitle: null, notes: '', hidden: false, frozen: null, seen: null };
}

function frozenAt(content: SlideContent, then: PublishedThen, moment: Date): unknown {
  const [vi, en] = [then(moment, 'vi'), then(moment, 'en')];
  return frozenSlide(
    { vi: makeSlide(content, vi), en: makeSlide(content, en) },
    dayInVietnam(moment),
  );
}

const topic = (name: 'hop-tac-xa' | 'lao-dong') =>
  ({ kind: 'topic', topic: name, area: null, participants: [] }) as const;

const everyone = (participants: readonly string[]) =>
  ({ kind: 'participants', topic: null, area: null, participants }) as const;

function titleSlide({ title, made }: ReturnType<typeof conferenceWords>): SlideContent {
  return { kind: 'title', heading: title, lines: [made] };
}

function closingSlide({ made }: ReturnType<typeof conferenceWords>): SlideContent {
  return { kind: 'closing', heading: slideWords.closing, lines: [...slideWords.next, made] };
}

/** What the topic's own plan does not show: a way through time, a balance, a table. */
function furtherKinds(context: SlideContext, participants: readonly string[]): SlideContent[] {
  const [all, few] = [{ scope: 'ALL' as const }, participants.slice(0, 5)];
  return [
    {
      ...{ kind: 'trend', indicator: 'HTX_TOTAL', ...all },
      ...{ area: areaNow(context, 'lao-cai'), beside: [areaNow(context, 'nghe-an')] },
    },
    {
      ...{ kind: 'balance', stock: 'HTX_TOTAL', over: 'quarter' },
      ...{ ins: ['HTX_NEW'], outs: ['HTX_DISSOLVED'] },
    },
    { kind: 'table', indicators: ['HTX_TOTAL', 'LABOUR_REG', 'INCOME_AVG_M'], areas: few, ...all },
  ];
}

/** The identifier of the area that answers to a slug today. */
function areaNow({ almanac }: SlideContext, slug: string): string {
  const found = almanac.provinces.find((one) => one.slug === slug && one.validUntil === null);
  if (!found) throw new Error(`no province ${slug}`);
  return found.id;
}

/** Difficulties and proposals of different provinces, none said twice. */
function quotationsOf({ book }: SlideContext, participants: readonly string[]): SlideContent {
  const quotes = new Map<string, Quote>();
  const newestFirst = [...book.choices.values()]
    .map(({ chosen }) => chosen)
    .filter(({ indicator, area }) => quoted.includes(indicator) && participants.includes(area))
    .sort((a, b) => b.periodEnd.localeCompare(a.periodEnd) || a.area.localeCompare(b.area));
  for (const { indicator, area, period, value } of newestFirst) {
    const chosen = [...quotes.values()];
    if (chosen.length === mostQuotes) break;
    if (value.type !== 'text' || quotes.has(value.text)) continue;
    if (chosen.some((quote) => quote.area === area)) continue;
    quotes.set(value.text, { indicator, area, period, said: value.text, shortened: '' });
  }
  return { kind: 'quotations', heading: slideWords.voices, quotes: [...quotes.values()] };
}

async function insertConference(
  client: ClientBase,
  { slides, state, begunAt, changedAt, ...conference }: PlannedConference,
  participants: readonly string[],
): Promise<void> {
  const organiser = demoAccounts.find(({ role }) => role === 'organiser');
  if (!organiser) throw new Error('the set has no organiser');
  const [id, packId] = [randomUUID(), randomUUID()];
  const { slug, firstDay, lastDay, words } = conference;
  const by = { changedByName: organiser.name, changedAt };
  await insert(client, 'conference', [
    { id, ...conference, ...by, state, demo: true, createdAt: begunAt },
  ]);
  await insert(
    client,
    'conference_participant',
    participants.map((areaId) => ({ conferenceId: id, areaId })),
  );
  await insert(client, 'pack', [
    { id: packId, conferenceId: id, title: words.title.vi, position: 1, createdAt: begunAt },
  ]);
  await insert(
    client,
    'slide',
    slides.map((slide, index) => ({ ...slide, ...by, packId, position: index + 1, version: 1 })),
  );
  const event = {
    ...{ actorId: organiser.id, actorName: organiser.name, reason: null },
    ...{ subjectType: 'conference', subjectId: id },
  };
  await insert(client, 'audit_event', [
    {
      ...{ ...event, at: begunAt, action: 'conference.begin', fromState: null },
      ...{ toState: 'preparing', details: { slug, firstDay, lastDay, participants } },
    },
  ]);
  if (state === 'preparing') return;
  await insert(client, 'conference_publication', [
    {
      ...{ ...conference, participants, demo: true, publishedAt: changedAt },
      slides: slides.map(({ notes: _, hidden: __, seen: ___, ...slide }) => slide),
    },
  ]);
  await insert(client, 'audit_event', [
    {
      ...{ ...event, at: changedAt, action: 'conference.finish', fromState: 'preparing' },
      ...{ toState: 'finished', details: { slug, slides: slides.length } },
    },
  ]);
}
