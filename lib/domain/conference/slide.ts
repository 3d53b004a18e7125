import { z } from 'zod';
import { scopes } from '../figure/figure';
import { identifierSchema } from '../identifier';
import { hasLostLetters, tidyLine, tidyText } from '../plain-text';

/**
 * What a slide is of. It holds no number: those are read when it is shown, so that it says what is
 * published then. Only words that people wrote themselves stand in it.
 */

/** Letters of a heading, of a paragraph, of notes for the speaker; more is no slide. */
export const longestWords = { heading: 300, line: 600, notes: 4000 } as const;
/** Paragraphs of one slide, quotations, areas of a table, slides of a pack. */
export const mostOf = {
  lines: 8,
  quotes: 4,
  tableAreas: 63,
  tableIndicators: 6,
  /** Beside the subject of a trend: more lines cannot be told apart from the last row. */
  beside: 3,
  parts: 6,
  flows: 4,
  slides: 200,
} as const;

const kept = (longest: number, tidy: (text: string) => string) =>
  z
    .string()
    .refine((text) => !hasLostLetters(text), 'lost_letters')
    .transform(tidy)
    .pipe(z.string().max(longest, 'too_long'));

/** The same in both languages; English may be missing, and then the Vietnamese stands there too. */
const slideWordsSchema = (longest: number) =>
  z.object({
    vi: kept(longest, tidyLine).pipe(z.string().min(1, 'required')),
    en: kept(longest, tidyLine).default(''),
  });

const heading = slideWordsSchema(longestWords.heading);
const lines = z
  .array(slideWordsSchema(longestWords.line))
  .max(mostOf.lines, 'too_many')
  .default([]);
const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,40}$/, 'unknown');
const area = identifierSchema(60);
const scope = z.enum(scopes).default('ALL');
/** Null: the newest that most provinces speak of. */
const period = z
  .string()
  .regex(/^\d{4}[0-9A-Za-z.-]{0,20}$/, 'unknown')
  .nullable()
  .default(null);
/** Null: the boundaries of the figures' own time. */
const boundary = z
  .string()
  .regex(/^[a-z0-9-]{1,20}$/, 'unknown')
  .nullable()
  .default(null);

export const quoteSchema = z.object({
  area,
  period: z.string().max(30, 'unknown'),
  indicator: code,
  /** The province's words as they stood when they were quoted: that they changed since is told. */
  said: kept(8000, tidyText),
  /** What the slide shows of them; empty: all. */
  shortened: kept(longestWords.line, tidyText).default(''),
});
export type Quote = z.infer<typeof quoteSchema>;

export const slideContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), heading, lines }),
  z.object({ kind: z.literal('section'), heading, lines }),
  z.object({ kind: z.literal('text'), heading, lines }),
  z.object({ kind: z.literal('closing'), heading, lines }),
  z.object({ kind: z.literal('figure'), indicator: code, scope, area }),
  z.object({
    kind: z.literal('trend'),
    indicator: code,
    scope,
    area,
    beside: z.array(area).max(mostOf.beside, 'too_many').default([]),
  }),
  z.object({ kind: z.literal('map'), indicator: code, scope, period, boundary }),
  z.object({
    kind: z.literal('ranking'),
    indicator: code,
    scope,
    period,
    boundary,
    /** Empty: every province of the boundaries. */
    areas: z.array(area).max(mostOf.tableAreas, 'too_many').default([]),
  }),
  z.object({ kind: z.literal('comparison'), indicator: code }),
  z.object({
    kind: z.literal('share'),
    /** Null: the parts are percents that a source printed. */
    whole: code.nullable().default(null),
    parts: z.array(code).min(2, 'required').max(mostOf.parts, 'too_many'),
    /** Of the country, or of the group of the 2023 conference. */
    ofGroup: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal('balance'),
    stock: code,
    ins: z.array(code).min(1, 'required').max(mostOf.flows, 'too_many'),
    outs: z.array(code).min(1, 'required').max(mostOf.flows, 'too_many'),
    over: z.enum(['year', 'quarter']),
  }),
  z.object({
    kind: z.literal('table'),
    indicators: z.array(code).min(1, 'required').max(mostOf.tableIndicators, 'too_many'),
    areas: z.array(area).min(1, 'required').max(mostOf.tableAreas, 'too_many'),
    scope,
  }),
  z.object({
    kind: z.literal('quotations'),
    heading,
    quotes: z.array(quoteSchema).max(mostOf.quotes, 'too_many'),
  }),
]);

export type SlideContent = z.infer<typeof slideContentSchema>;
export type SlideKind = SlideContent['kind'];
export type SlideWords = z.infer<typeof heading>;
/** An organiser's own words in the place of a finding, with the finding (Vietnamese) that they were written on. */
export const ownTitleSchema = slideWordsSchema(longestWords.heading).extend({
  of: z.string().max(2000, 'too_long').default(''),
});
export type OwnTitle = z.infer<typeof ownTitleSchema>;
export const slideKinds = slideContentSchema.options.map(({ shape }) => shape.kind.value);

/** Slides that are words alone: nothing below them can change. */
export const isWordsOnly = ({ kind }: Pick<SlideContent, 'kind'>): boolean =>
  kind === 'title' || kind === 'section' || kind === 'text' || kind === 'closing';

/** One slide of a pack. */
export interface Slide {
  readonly id: string;
  readonly content: SlideContent;
  /** An organiser's own words in the place of the computed finding; null: the finding. */
  readonly ownTitle: OwnTitle | null;
  readonly notes: string;
  readonly hidden: boolean;
  /** As it was shown in each language when it was frozen; null: it follows the newest figures. */
  readonly frozen: unknown;
}

/** Every indicator that slides are of. */
export function indicatorsOf(slides: readonly Pick<Slide, 'content'>[]): string[] {
  return [...new Set(slides.flatMap(({ content }) => indicatorsIn(content)))];
}

function indicatorsIn(content: SlideContent): readonly string[] {
  switch (content.kind) {
    case 'figure':
    case 'trend':
    case 'map':
    case 'ranking':
    case 'comparison':
      return [content.indicator];
    case 'share':
      return [...(content.whole ? [content.whole] : []), ...content.parts];
    case 'balance':
      return [content.stock, ...content.ins, ...content.outs];
    case 'table':
      return content.indicators;
    case 'quotations':
      return content.quotes.map(({ indicator }) => indicator);
    default:
      return [];
  }
}

/** Every area that slides name. */
export function areasOf(slides: readonly Pick<Slide, 'content'>[]): string[] {
  return [...new Set(slides.flatMap(({ content }) => areasIn(content)))];
}

function areasIn(content: SlideContent): readonly string[] {
  switch (content.kind) {
    case 'figure':
      return [content.area];
    case 'trend':
      return [content.area, ...content.beside];
    case 'ranking':
    case 'table':
      return content.areas;
    case 'quotations':
      return content.quotes.map((quote) => quote.area);
    default:
      return [];
  }
}

/** A figure of a slide by name, as it is read there. */
export interface SaidFigure {
  readonly of: string;
  readonly said: string;
}
