import 'server-only';
import {
  conferenceWordsSchema,
  type PublishedConference,
  type PublishedListing,
  publishedSlidesSchema,
} from '@/lib/domain/conference/conference';
import { publishedQuestionsSchema } from '@/lib/domain/conference/published-answers';
import type { Dataset } from '@/lib/domain/figure/figure';
import { readingDatabase } from '../database';
import type { Prisma } from '../generated/client';
import { readDay } from '../value-columns';

const listingSelect = {
  slug: true,
  firstDay: true,
  lastDay: true,
  words: true,
  publishedAt: true,
} satisfies Prisma.ConferencePublicationSelect;

type ListingRow = Prisma.ConferencePublicationGetPayload<{ select: typeof listingSelect }>;

function toListing(row: ListingRow): PublishedListing {
  return {
    slug: row.slug,
    firstDay: readDay(row.firstDay),
    lastDay: readDay(row.lastDay),
    words: conferenceWordsSchema.parse(row.words),
    publishedAt: row.publishedAt.toISOString(),
  };
}

/** The conferences of a dataset that are over, the latest first. */
export async function listPublishedConferences(dataset: Dataset): Promise<PublishedListing[]> {
  const rows = await readingDatabase().conferencePublication.findMany({
    where: { demo: dataset === 'demo' },
    orderBy: [{ firstDay: 'desc' }, { slug: 'asc' }],
    select: listingSelect,
  });
  return rows.map(toListing);
}

/** One of them with its slides, its accepted answers, and the dataset that it is of; null where there is none. */
export async function findPublishedConference(
  slug: string,
): Promise<(PublishedConference & { readonly dataset: Dataset }) | null> {
  const row = await readingDatabase().conferencePublication.findUnique({
    where: { slug },
    select: {
      ...listingSelect,
      demo: true,
      slides: true,
      bookletAreas: true,
      participants: true,
      answers: true,
    },
  });
  if (!row) return null;
  return {
    ...toListing(row),
    dataset: row.demo ? 'demo' : 'real',
    slides: publishedSlidesSchema.parse(row.slides),
    bookletAreas: row.bookletAreas,
    participants: row.participants,
    answers: publishedQuestionsSchema.parse(row.answers),
  };
}
