import { listPublishedConferences } from '@/lib/data/public/conferences';
import { listNewestFigures } from '@/lib/data/public/figures';
import { listPublishedReleases } from '@/lib/data/public/releases';
import type { Dataset } from '@/lib/domain/figure/figure';
import { withInputs } from '@/lib/domain/indicator/indicator';
import { glossaryTerms } from '@/lib/messages/glossary';
import { openAreaBook } from '@/lib/pages/almanac';
import { drawnPeriods } from '@/lib/pages/indicator-row';
import { askSite, neededFor, searchPage } from '@/lib/pages/search-page';
import { readAlmanac } from '../read-almanac';

/** What answers a reader's words. */
export async function readSearch(dataset: Dataset, query: string) {
  const almanac = await readAlmanac(dataset);
  const question = askSite(query, almanac);
  const { areaIds, indicators } = neededFor(question, almanac);
  const [figures, releases, conferences] = await Promise.all([
    indicators.length === 0
      ? []
      : listNewestFigures(
          dataset,
          areaIds,
          drawnPeriods,
          withInputs(indicators, almanac.indicators),
        ),
    listPublishedReleases(dataset),
    listPublishedConferences(dataset),
  ]);
  const book = openAreaBook(almanac, figures);
  return {
    page: searchPage(query, question, {
      almanac,
      book,
      releases,
      conferences,
      terms: glossaryTerms,
    }),
    schemes: almanac.schemes,
  };
}
