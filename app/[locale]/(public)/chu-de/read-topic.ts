import { now } from '@/lib/clock';
import { findForm, listThemes } from '@/lib/data/public/catalogue';
import { listFiguresAt, listNewestFigures } from '@/lib/data/public/figures';
import type { Dataset, Figure } from '@/lib/domain/figure/figure';
import { currentQuarter } from '@/lib/domain/period';
import type { StoryTopic } from '@/lib/domain/topic';
import type { Locale } from '@/lib/locale';
import { type Almanac, openAreaBook } from '@/lib/pages/almanac';
import { composition } from '@/lib/pages/composition';
import { drawnPeriods } from '@/lib/pages/indicator-row';
import { topicNeeds } from '@/lib/pages/topics/compared';
import { topicPlans } from '@/lib/pages/topics/plan';
import { topicStory } from '@/lib/pages/topics/story';
import { type VoiceFilter, voiceCodes, voicePeriods, voicesPage } from '@/lib/pages/topics/voices';
import { voicesBoard } from '@/lib/pages/topics/voices-board';
import { readAlmanac } from '../read-almanac';

interface Asked {
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** A topic's story: the country's and the conference's figures, and provinces at what it compares. */
export async function readStory(slug: StoryTopic, { locale, dataset }: Asked) {
  const almanac = await readAlmanac(dataset);
  const needs = topicNeeds(topicPlans[slug], almanac);
  const provinces = almanac.provinces.map(({ id }) => id);
  const [told, compared, form] = await Promise.all([
    listNewestFigures(dataset, nationwide(almanac), drawnPeriods, needs.indicators),
    needs.moments.length === 0 ? [] : listFiguresAt(dataset, provinces, needs.moments),
    findForm(currentQuarter(now())),
  ]);
  const asked = new Set(form?.items.map(({ indicator }) => indicator));
  const book = openAreaBook(almanac, eachOnce([...told, ...compared]));
  return topicStory(slug, { almanac, book, asked, locale, dataset });
}

/** What provinces say in words, or what of it answers a reader's question. */
export async function readVoices(question: string | undefined, asked: Asked) {
  const input = await readVoicesInput(question, asked);
  return { page: voicesPage(input), almanac: input.almanac };
}

/** The same as an organiser looks through it, by theme, area and period. */
export async function readVoicesBoard(
  question: string | undefined,
  only: VoiceFilter,
  asked: Asked,
) {
  return voicesBoard({ ...(await readVoicesInput(question, asked)), only });
}

async function readVoicesInput(question: string | undefined, { locale, dataset }: Asked) {
  const almanac = await readAlmanac(dataset);
  const provinces = almanac.provinces.map(({ id }) => id);
  const [words, conference, themes] = await Promise.all([
    listNewestFigures(dataset, provinces, voicePeriods, voiceCodes),
    listNewestFigures(dataset, nationwide(almanac), 1, [composition.conference.lead[0]]),
    listThemes(),
  ]);
  const book = openAreaBook(almanac, eachOnce([...words, ...conference]));
  return { almanac, book, themes, question, locale };
}

/** The country and the group of provinces that the conference was of. */
function nationwide({ country, areas }: Almanac): string[] {
  const { group } = composition.conference;
  return areas.has(group) ? [country.id, group] : [country.id];
}

function eachOnce(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
