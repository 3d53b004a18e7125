import {
  listEarlierRevisions,
  listFigures,
  listFiguresAt,
  listNewestFigures,
  listYearAims,
} from '@/lib/data/public/figures';
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
 * drawn a line's length, of what was corrected what it says now; or for its file every period.
 */
export async function readAreaPage(
  almanac: Almanac,
  areaIds: readonly string[],
  about: Omit<AreaPageInput, 'book' | 'sections' | 'earlier' | 'corrected' | 'aims'>,
  periods: 'shown' | 'every',
): Promise<AreaPage> {
  const { dataset, indicators, sections } = almanac;
  const subjectIds = about.subjects.map(({ id }) => id);
  const [earlier, aims] = await Promise.all([
    listEarlierRevisions({ dataset, areaIds: subjectIds }),
    listYearAims(dataset, subjectIds),
  ]);
  const input = { ...about, sections, earlier, aims };
  if (periods === 'every') {
    const figures = await listFigures({ dataset, areaIds });
    return areaPage({ ...input, book: openAreaBook(almanac, figures) });
  }
  const [recent, corrected] = await Promise.all([
    listNewestFigures(dataset, areaIds, recentPeriods),
    listFiguresAt(dataset, subjectIds, earlier),
  ]);
  const page = areaPage({
    ...input,
    book: openAreaBook(almanac, recent),
    corrected: openAreaBook(almanac, corrected),
  });
  const drawn = withInputs(drawnIndicators(page), indicators);
  if (drawn.length === 0) return page;
  const lines = await listNewestFigures(dataset, areaIds, drawnPeriods, drawn);
  return withDrawnSeries(page, { ...input, book: openAreaBook(almanac, lines) });
}
