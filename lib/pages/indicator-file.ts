import type { FigureSource } from '../domain/figure/figure';
import type { Indicator, Section } from '../domain/indicator/indicator';
import type { Area } from '../domain/territory/area';
import { type FileContent, rowsOfFigure } from './file-row';
import { everyFigureOf, type RowInput, rowsOf } from './indicator-row';
import type { ShownFigure } from './shown-figure';

interface IndicatorFileInput extends Pick<RowInput, 'book' | 'boundary'> {
  readonly indicator: Indicator;
  /** The country, then the provinces of the boundaries that the page is on. */
  readonly areas: readonly Area[];
  readonly sections: readonly Section[];
}

/** What an indicator's page has in its files: of each area every period, in both scopes. */
export function indicatorContent({
  indicator,
  areas,
  sections,
  ...input
}: IndicatorFileInput): FileContent {
  const [row] = rowsOf(
    {
      ...input,
      book: { ...input.book, indicators: new Map([[indicator.code, indicator]]) },
      rankings: new Map(),
    },
    areas,
  );
  const shown = row?.cells.flatMap(everyFigureOf) ?? [];
  return {
    subject: indicator,
    about: 'indicator',
    rows: shown.flatMap(rowsOfFigure),
    sources: sourcesOf(shown),
    sections: sections.filter(({ code }) => code === indicator.section),
  };
}

/** Who said what is shown, the newest first. */
export function sourcesOf(shown: readonly ShownFigure[]): FigureSource[] {
  const all = shown.flatMap(({ sources, others }) => [
    ...sources,
    ...others.map(({ source }) => source),
  ]);
  return [...new Map(all.map((source) => [source.id, source])).values()].sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id),
  );
}
