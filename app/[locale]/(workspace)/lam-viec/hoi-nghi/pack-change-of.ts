import 'server-only';
import { formFields } from '@/lib/actions';
import { now } from '@/lib/clock';
import { findConference } from '@/lib/data/conferences/queries';
import type { Viewer } from '@/lib/domain/access';
import type { PackChange } from '@/lib/domain/conference/pack-change';
import { isCutOf } from '@/lib/domain/conference/quotation';
import {
  longestWords,
  type OwnTitle,
  ownTitleSchema,
  type Quote,
  quoteSchema,
  type SlideContent,
  type SlideKind,
  slideContentSchema,
  slideKinds,
} from '@/lib/domain/conference/slide';
import { slideFromFields } from '@/lib/domain/conference/slide-fields';
import { type Invalid, invalid } from '@/lib/domain/outcome';
import { dayInVietnam } from '@/lib/domain/period';
import { hasLostLetters, tidyText } from '@/lib/domain/plain-text';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { composition } from '@/lib/pages/composition';
import { isEmbargoed } from '@/lib/pages/slides/embargoed-slide';
import { frozenSlide } from '@/lib/pages/slides/frozen-slide';
import { saidNow } from '@/lib/pages/slides/quotation-slide';
import { findingOf, makeSlide } from '@/lib/pages/slides/show-slides';
import { readSlideContext } from '../../../(public)/read-slides';
import { readOrganiserContext } from './organiser-context';
import { templateOf } from './template-of';

/** What a form asks to be done to a pack, or what is wrong with what it says. */
export async function packChangeOf(
  form: FormData,
  viewer: Viewer,
  locale: Locale,
  newId: () => string,
): Promise<PackChange | 'undo' | 'seen' | Invalid> {
  const fields = formFields(form);
  const id = fields.slideId ?? '';
  const many = (name: string) =>
    form.getAll(name).filter((value): value is string => typeof value === 'string');
  switch (fields.change) {
    case 'undo':
    case 'seen':
      return fields.change;
    case 'add': {
      const content = firstContent(fields.kind ?? '');
      return content ? added(fields.after, [content], newId) : invalid('kind', 'unknown');
    }
    case 'template': {
      if (fields.template === 'province' && !fields.area) return invalid('area', 'no_area');
      if (fields.template === 'topic' && !fields.topic) return invalid('topic', 'no_topic');
      const contents = await templateOf(fields, viewer, locale);
      return contents.length === 0
        ? invalid('template', 'nothing_for_template')
        : added(fields.after, contents, newId);
    }
    case 'quote':
      return quoted(fields, viewer, newId);
    case 'save': {
      const kind = slideKinds.find((one) => one === fields.kind);
      if (!kind) return invalid('kind', 'unknown');
      const read = slideFromFields(kind, many);
      if (read.kind === 'invalid') return { kind: 'invalid', issues: read.issues };
      const wrong = await wrongQuote(read.content, fields, viewer);
      if (wrong) return wrong;
      const title = await titleOf(fields, read.content, viewer);
      if (title !== null && 'code' in title) return invalid('ownTitle', title.code);
      const notes = tidyText(fields.notes ?? '');
      if (hasLostLetters(notes)) return invalid('notes', 'lost_letters');
      if (notes.length > longestWords.notes) return invalid('notes', 'too_long');
      const version = Number(fields.version);
      return { kind: 'save', id, version, content: read.content, ownTitle: title, notes };
    }
    case 'hide':
      return { kind: 'hide', id, hidden: true };
    case 'unhide':
      return { kind: 'hide', id, hidden: false };
    case 'freeze':
      return frozen(fields.slug ?? '', id, viewer);
    case 'unfreeze':
      return { kind: 'freeze', id, version: Number(fields.version), frozen: null };
    case 'move':
      return { kind: 'move', id, before: fields.before || null };
    case 'duplicate':
      return { kind: 'duplicate', id, copy: newId() };
    case 'remove':
      return { kind: 'remove', id, version: Number(fields.version) };
    default:
      return invalid('change', 'unknown');
  }
}

function added(
  after: string | undefined,
  contents: readonly SlideContent[],
  newId: () => string,
): PackChange {
  const slides = contents.map((content) => ({ id: newId(), content }));
  return { kind: 'add', after: after || null, slides };
}

/** A slide of a kind before anybody has said what it is of: something is in view at once. */
function firstContent(kind: string): SlideContent | null {
  const known = slideKinds.find((one) => one === kind);
  if (!known) return null;
  const [indicator] = composition.areaKeys[0][0];
  const { vi, en } = conferenceDeskMessages;
  // English is the organiser's to write: until then the Vietnamese stands there too.
  const heading = { vi: vi.heading, en: '' };
  const { stars, products } = composition.ocop;
  const all: Readonly<Record<SlideKind, unknown>> = {
    title: { heading, lines: [] },
    section: { heading, lines: [] },
    text: { heading, lines: [] },
    closing: { heading, lines: [] },
    figure: { indicator, area: 'vn' },
    trend: { indicator, area: 'vn' },
    map: { indicator },
    ranking: { indicator },
    comparison: { indicator },
    share: { whole: products, parts: [...stars] },
    balance: { stock: indicator, ins: ['HTX_NEW'], outs: ['HTX_DISSOLVED'], over: 'quarter' },
    table: { indicators: [indicator], areas: ['vn'] },
    quotations: { heading: { vi: vi.quotes, en: en.quotes }, quotes: [] },
  };
  const parsed = slideContentSchema.safeParse({ kind: known, ...(all[known] as object) });
  return parsed.success ? parsed.data : null;
}

/** A province's words on a new slide, or beside those of one that is there. */
async function quoted(
  fields: Readonly<Record<string, string>>,
  viewer: Viewer,
  newId: () => string,
): Promise<PackChange | Invalid> {
  const { slug = '', into = '', after, shortened = '' } = fields;
  const read = quoteSchema.safeParse({ ...jsonOf(fields.quote), shortened });
  if (!read.success) return invalid('shortened', read.error.issues[0]?.message ?? 'unknown');
  const wrong = await wrongQuote({ kind: 'quotations', quotes: [read.data] }, fields, viewer);
  if (wrong) return wrong;
  if (into === '') {
    const { vi, en } = conferenceDeskMessages;
    const heading = { vi: vi.voices, en: en.voices };
    return added(after, [{ kind: 'quotations', heading, quotes: [read.data] }], newId);
  }
  const slide = await findSlide(viewer, slug, into);
  if (slide?.content.kind !== 'quotations') return invalid('into', 'unknown');
  const quotes = [...slide.content.quotes, read.data];
  const content = slideContentSchema.safeParse({ ...slide.content, quotes });
  if (!content.success) return invalid('into', 'too_many');
  const { id, version, ownTitle, notes } = slide;
  return { kind: 'save', id, version, content: content.data, ownTitle, notes };
}

/** Quoted is what a published report says, or said when it was quoted; shortened, but never reworded. */
async function wrongQuote(
  content: Pick<SlideContent, 'kind'> & { readonly quotes?: readonly Quote[] },
  { slug = '', slideId }: Readonly<Record<string, string>>,
  viewer: Viewer,
): Promise<Invalid | null> {
  const { kind, quotes = [] } = content;
  if (kind !== 'quotations' || quotes.length === 0) return null;
  if (!quotes.every(({ shortened, said }) => isCutOf(shortened, said))) {
    return invalid('shortened', 'not_a_cut');
  }
  const was = (await findSlide(viewer, slug, slideId))?.content;
  const kept = was?.kind === 'quotations' ? was.quotes : [];
  const isKept = (one: Quote) =>
    kept.some(
      ({ area, period, indicator, said }) =>
        area === one.area &&
        period === one.period &&
        indicator === one.indicator &&
        said === one.said,
    );
  const added = quotes.filter((one) => !isKept(one));
  if (added.length === 0) return null;
  const asked = { kind, heading: { vi: '', en: '' }, quotes: [...added] };
  const context = await readSlideContext([{ content: asked }], {
    ...{ locale: 'vi', dataset: setOf(viewer) },
  });
  const isSaid = (one: Quote) => saidNow(one, context) === one.said;
  return added.every(isSaid) ? null : invalid('quote', 'not_said');
}

function jsonOf(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/**
 * Own words with the finding that they were written on: that of now, but where they stay as they were.
 * None on figures under embargo: they would be kept, and read by whoever may not.
 */
async function titleOf(
  { slug = '', slideId, ownTitleVi = '', ownTitleEn = '' }: Readonly<Record<string, string>>,
  content: SlideContent,
  viewer: Viewer,
): Promise<OwnTitle | null | { readonly code: string }> {
  if (ownTitleVi.trim() === '') return null;
  const parsed = ownTitleSchema.safeParse({ vi: ownTitleVi, en: ownTitleEn });
  if (!parsed.success) return { code: parsed.error.issues[0]?.message ?? 'too_long' };
  const { data: ownTitle } = parsed;
  const was = (await findSlide(viewer, slug, slideId))?.ownTitle;
  if (was && was.vi === ownTitle.vi && was.en === ownTitle.en) return was;
  const context = await readOrganiserContext(viewer, [{ content }], 'vi');
  if (isEmbargoed(content, context)) return { code: 'embargoed' };
  return { ...ownTitle, of: findingOf(content, context.open)?.slice(0, 2000) ?? '' };
}

const setOf = (viewer: Viewer) => (viewer.demo ? 'demo' : 'real');

async function findSlide(viewer: Viewer, slug: string, id: string | undefined) {
  const conference = await findConference(viewer, slug);
  return conference?.packs.flatMap(({ slides }) => slides).find((slide) => slide.id === id);
}

/** What a slide shows now, in both languages, to stay so; never what is under embargo. */
async function frozen(slug: string, id: string, viewer: Viewer): Promise<PackChange | Invalid> {
  const slide = await findSlide(viewer, slug, id);
  if (!slide) return invalid('slideId', 'unknown');
  const context = await readOrganiserContext(viewer, [slide], 'vi');
  if (isEmbargoed(slide.content, context)) return invalid('slideId', 'embargoed');
  const [vi, en] = (['vi', 'en'] as const).map((locale) =>
    makeSlide(slide.content, { ...context.open, locale }),
  );
  if (!vi || !en) return invalid('slideId', 'unknown');
  const { version } = slide;
  return { kind: 'freeze', id, version, frozen: frozenSlide({ vi, en }, dayInVietnam(now())) };
}
