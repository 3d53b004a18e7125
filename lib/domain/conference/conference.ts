import { z } from 'zod';
import { identifierSchema } from '../identifier';
import type { Day } from '../period';
import { both } from './both-languages';
import type { PublishedQuestion } from './published-answers';
import { ownTitleSchema, type Slide, slideContentSchema } from './slide';

/** Letters of a title, of a line, of an address; lines of one list; who takes part. */
export const longestOf = { title: 200, line: 400, slug: 80 } as const;
export const mostOfConference = { lines: 30, participants: 63 } as const;
/** Days that one gathering lasts at most. */
const mostDays = 31;

const list = z.array(both(longestOf.line)).max(mostOfConference.lines, 'too_many').default([]);

/** What a conference is called and says of itself. English may be missing. */
export const conferenceWordsSchema = z.object({
  title: both(longestOf.title),
  place: both(longestOf.title),
  host: both(longestOf.title),
  /** Who takes part, where the list is not known or says more than names: "28 tỉnh, chưa có danh sách". */
  participants: both(longestOf.line).nullable().default(null),
  /** What it is about, in a sentence or two. */
  about: both(longestOf.line).nullable().default(null),
  agenda: list,
  /** What it is to answer. */
  questions: list,
  difficulties: list,
  directions: list,
});
export type ConferenceWords = z.infer<typeof conferenceWordsSchema>;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'not_a_day')
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, 'not_a_day');

/** A conference as an organiser prepares it; without a slug one is made from its title and year. */
export const conferenceDraftSchema = z
  .object({
    /** The one to change, with the version that was seen; left out: a new one. */
    conferenceId: identifierSchema().optional(),
    version: z.coerce.number().int().optional(),
    slug: z
      .string()
      .trim()
      .max(longestOf.slug, 'too_long')
      .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'not_a_slug')
      .optional(),
    firstDay: day,
    lastDay: day,
    words: conferenceWordsSchema,
    participants: z.array(identifierSchema(60)).max(mostOfConference.participants, 'too_many'),
  })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, {
    path: ['lastDay'],
    message: 'ends_before',
  })
  .refine(
    ({ firstDay, lastDay }) => (Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 < mostDays,
    { path: ['lastDay'], message: 'too_long' },
  );
export type ConferenceDraft = z.infer<typeof conferenceDraftSchema>;

/** A conference that is over, as anyone reads it. */
export interface PublishedConference {
  readonly slug: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly words: ConferenceWords;
  readonly slides: readonly PublishedSlide[];
  /** Provinces that have a page in its booklet, in order. */
  readonly bookletAreas: readonly string[];
  /** Provinces that took part; empty where the list is not known. */
  readonly participants: readonly string[];
  /** What it asked provinces outside their reports, and what of their answers was accepted. */
  readonly answers: readonly PublishedQuestion[];
  /** ISO instant. */
  readonly publishedAt: string;
}

const publishedSlideSchema = z.object({
  id: identifierSchema(60),
  content: slideContentSchema,
  ownTitle: ownTitleSchema.nullable(),
  /** As it was shown in each language; null: it follows the newest figures. */
  frozen: z.unknown().default(null),
});
/** A slide as it goes out: no notes, none that is hidden. */
export type PublishedSlide = z.infer<typeof publishedSlideSchema>;
export const publishedSlidesSchema = z.array(publishedSlideSchema);

export type PublishedListing = Omit<
  PublishedConference,
  'slides' | 'bookletAreas' | 'participants' | 'answers'
>;

/** A slide that nobody added notes to and nobody hid. */
export function asSlide({ id, content, ownTitle, frozen }: PublishedSlide): Slide {
  return { id, content, ownTitle, notes: '', hidden: false, frozen };
}
