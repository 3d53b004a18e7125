import { listEarlierRevisions, listFigures, listNewestFigures } from '@/lib/data/public/figures';
import { withInputs } from '@/lib/domain/indicator/indicator';
import { type Almanac, openAreaBook } from '@/lib/pages/almanac';
import {
  type AreaPage,
  type AreaPageInput,
  areaPage,
  drawnIndicators,
  withDrawnSeries,
} from '@/lib/pages/area-page';
import { drawnPeriods, recentPeriods } from '@/lib/pages/indicator-row';

/**
 * The page of an area from the figures of some areas: of every series its newest periods, of what is
 * drawn a line's length, or for its file every period.
 */
export async function readAreaPage(
  almanac: Almanac,
  areaIds: readonly string[],
  about: Omit<AreaPageInput, 'book' | 'sections' | 'earlier'>,
  periods: 'shown' | 'every',
): Promise<AreaPage> {
  const { dataset, indicators, sections } = almanac;
  const [figures, earlier] = await Promise.all([
    periods === 'shown'
      ? listNewestFigures(dataset, areaIds, recentPeriods)
      : listFigures({ dataset, areaIds }),
    listEarlierRevisions({ dataset, areaIds: about.subjects.map(({ id }) => id) }),
  ]);
  const input = { ...about, sections, earlier, book: openAreaBook(almanac, figures) };
  const page = areaPage(input);
  const drawn = periods === 'shown' ? withInputs(drawnIndicators(page), indicators) : [];
  if (drawn.length === 0) return page;
  const lines = await listNewestFigures(dataset, areaIds, drawnPeriods, drawn);
  return withDrawnSeries(page, { ...input, book: openAreaBook(almanac, lines) });
}
