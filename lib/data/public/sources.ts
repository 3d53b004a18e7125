import 'server-only';
import type { ListedSource } from '@/lib/domain/figure/source';
import { readingDatabase } from '../database';

/** The documents whose figures are shown, by class, newest first. */
export async function listSources(): Promise<ListedSource[]> {
  const rows = await readingDatabase().source.findMany({
    where: { figures: { some: { demo: false } } },
    orderBy: [{ class: 'asc' }, { publishedOn: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      class: true,
      titleVi: true,
      titleEn: true,
      publishedOn: true,
      url: true,
      readAs: true,
      _count: { select: { figures: { where: { demo: false } } } },
    },
  });
  return rows.map(({ _count, readAs, ...source }) => ({
    ...source,
    readAs: readAs === 'copy' ? 'copy' : 'source',
    quarter: null,
    figures: _count.figures,
  }));
}
