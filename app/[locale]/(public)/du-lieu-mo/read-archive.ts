import { listEveryFigure } from '@/lib/data/public/figures';
import { readPublication } from '@/lib/data/public/publication';
import { listSources } from '@/lib/data/public/sources';
import { type Area, type AreaLevel, areaLevels } from '@/lib/domain/territory/area';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { env } from '@/lib/env';
import type { Almanac } from '@/lib/pages/almanac';
import { toCsv } from '@/lib/pages/csv';
import { figureColumns, figureLines } from '@/lib/pages/figure-file';
import { type FileContext, publishedRow } from '@/lib/pages/file-row';
import { archiveTexts } from '@/lib/pages/open-data-archive';
import { routes } from '@/lib/routes';
import type { ZipEntry } from '@/lib/web/zip';
import { readAlmanac } from '../read-almanac';

/** Every published real figure, and all that it takes to read them, as the parts of one file. */
export async function readArchive() {
  const publication = await readPublication();
  const { number, day } = publication;
  const [almanac, sources] = await Promise.all([readAlmanac('real'), listSources()]);
  const { indicators, sections, areas } = almanac;
  const texts = archiveTexts({
    indicators,
    sections,
    sources,
    areas: inOrder(areas.values()),
    number,
    day,
    address: `${env().PUBLIC_URL}${routes.openData('vi')}`,
  });
  const { 'doc-truoc.txt': about, ...tables } = texts;
  const entries: ZipEntry[] = [
    { name: 'doc-truoc.txt', content: about },
    { name: 'so-lieu.csv', content: figuresOf(almanac, publication) },
    ...Object.entries(tables).map(([name, content]) => ({ name, content })),
  ];
  return { entries, day, number };
}

/**
 * The figures, area by area, so that no more than one area's are held. Breaks off where something was
 * published meanwhile: half of it would be of another publication.
 */
async function* figuresOf(
  { areas, schemes, indicators }: Almanac,
  { number, day }: { readonly number: string; readonly day: string },
): AsyncGenerator<string> {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const context: FileContext = {
    dataset: 'real',
    boundary: currentScheme(schemes).code,
    schemes,
    today: day,
  };
  yield toCsv(figureColumns, []);
  for (const area of inOrder(areas.values())) {
    const rows = (await listEveryFigure('real', area.id)).flatMap((figure) => {
      const indicator = known.get(figure.indicator);
      return indicator ? [publishedRow(figure, area, indicator)] : [];
    });
    if (rows.length > 0) yield figureLines(rows, context);
  }
  if ((await readPublication()).number !== number) throw new Error('published meanwhile');
}

/** The country first, then by level, name and life. */
function inOrder(areas: Iterable<Area>): Area[] {
  const rank = ({ level }: { level: AreaLevel }) => areaLevels.indexOf(level);
  return [...areas].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
