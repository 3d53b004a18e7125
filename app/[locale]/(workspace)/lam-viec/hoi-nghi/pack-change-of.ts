import 'server-only';
import { formFields } from '@/lib/actions';
import { now } from '@/lib/clock';
import { findConference } from '@/lib/data/conferences/queries';
import type { Viewer } from '@/lib/domain/access';
import type { PackChange } from '@/lib/domain/conference/pack-change';
import {
  longestWords,
  ownTitleSchema,
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
import { frozenSlide } from '@/lib/pages/slides/frozen-slide';
import { makeSlide } from '@/lib/pages/slides/show-slides';
import { readSlideContext } from '../../../(public)/read-slides';
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
      const content = firstContent(fields.kind ?? '', locale);
      return content ? added(fields.after, [content], newId) : invalid('kind', 'unknown');
    }
    case 'template': {
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
      const title = titleOf(fields);
      if (title === 'wrong') return invalid('ownTitle', 'too_long');
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
      return { kind: 'freeze', id, frozen: null };
    case 'move':
      return { kind: 'move', id, before: fields.before || null };
    case 'duplicate':
      return { kind: 'duplicate', id, copy: newId() };
    case 'remove':
      return { kind: 'remove', id };
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
function firstContent(kind: string, locale: Locale): SlideContent | null {
  const known = slideKinds.find((one) => one === kind);
  if (!known) return null;
  const [indicator] = composition.areaKeys[0][0];
  const words = conferenceDeskMessages[locale];
  const heading = { vi: conferenceDeskMessages.vi.heading, en: conferenceDeskMessages.en.heading };
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
    quotations: { heading: { vi: words.quotes, en: words.quotes }, quotes: [] },
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
  if (into === '') {
    const { vi, en } = conferenceDeskMessages;
    const heading = { vi: vi.voices, en: en.voices };
    return added(after, [{ kind: 'quotations', heading, quotes: [read.data] }], newId);
  }
  const conference = await findConference(viewer, slug);
  const slide = conference?.packs.flatMap(({ slides }) => slides).find(({ id }) => id === into);
  if (slide?.content.kind !== 'quotations') return invalid('into', 'unknown');
  const quotes = [...slide.content.quotes, read.data];
  const content = slideContentSchema.safeParse({ ...slide.content, quotes });
  if (!content.success) return invalid('into', 'too_many');
  const { id, version, ownTitle, notes } = slide;
  return { kind: 'save', id, version, content: content.data, ownTitle, notes };
}

function jsonOf(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function titleOf({
  ownTitleVi = '',
  ownTitleEn = '',
  finding = '',
}: Readonly<Record<string, string>>) {
  if (ownTitleVi.trim() === '') return null;
  const parsed = ownTitleSchema.safeParse({
    ...{ vi: ownTitleVi, en: ownTitleEn, of: finding.slice(0, 2000) },
  });
  return parsed.success ? parsed.data : ('wrong' as const);
}

/** What a slide shows now, in both languages, to stay so. */
async function frozen(slug: string, id: string, viewer: Viewer): Promise<PackChange | Invalid> {
  const conference = await findConference(viewer, slug);
  const slide = conference?.packs.flatMap(({ slides }) => slides).find((one) => one.id === id);
  if (!slide) return invalid('slideId', 'unknown');
  const dataset = viewer.demo ? ('demo' as const) : ('real' as const);
  const [vi, en] = await Promise.all(
    (['vi', 'en'] as const).map(async (locale) =>
      makeSlide(slide.content, await readSlideContext([slide], { locale, dataset })),
    ),
  );
  if (!vi || !en) return invalid('slideId', 'unknown');
  return { kind: 'freeze', id, frozen: frozenSlide({ vi, en }, dayInVietnam(now())) };
}
