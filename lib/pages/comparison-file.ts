import type { FigureSource } from '../domain/figure/figure';
import type { Section } from '../domain/indicator/indicator';
import { comparisonMessages } from '../messages/comparison';
import { comparisonTitle } from './comparison-finding';
import type { ComparisonPage } from './comparison-page';
import { type FileContent, rowsOfFigure } from './file-row';

/** What a comparison has in its files: of each place every period of each indicator. */
export function comparisonContent(page: ComparisonPage, sections: readonly Section[]): FileContent {
  const shown = page.rows.flatMap(({ series }) => series.flat());
  const sources: FigureSource[] = shown.flatMap((one) => [
    ...one.sources,
    ...one.others.map(({ source }) => source),
  ]);
  const used = new Set(page.rows.map(({ indicator }) => indicator.section));
  return {
    subject: {
      slug: comparisonMessages.vi.fileName,
      nameVi: comparisonTitle(page.places, 'vi'),
      nameEn: comparisonTitle(page.places, 'en'),
    },
    about: 'comparison',
    rows: shown.flatMap(rowsOfFigure),
    sources: [...new Map(sources.map((source) => [source.id, source])).values()].sort(
      (a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id),
    ),
    sections: sections.filter(({ code }) => used.has(code)),
  };
}
