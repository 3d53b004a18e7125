import 'server-only';
import type { ListedSource } from '@/lib/domain/figure/source';
import { readingDatabase } from '../database';

/** The documents whose figures are shown, by class, newest first. */
export async function listSources(): Promise<ListedSource[]> {
  const rows = await readingDatabase().source.findMany({
    where: { uses: { some: { demo: false } } },
    orderBy: [{ class: 'asc' }, { publishedOn: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      class: true,
      titleVi: true,
      titleEn: true,
      publishedOn: true,
      url: true,
      readAs: true,
      uses: { where: { demo: false }, select: { figures: true } },
    },
  });
  return rows.map(({ uses, readAs, ...source }) => ({
    ...source,
    readAs: readAs === 'copy' ? 'copy' : 'source',
    quarter: null,
    figures: uses.reduce((sum, { figures }) => sum + figures, 0),
  }));
}
