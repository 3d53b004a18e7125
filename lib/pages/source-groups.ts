import type { FigureSource } from '../domain/figure/figure';

/** A page's sources: documents one by one, the quarterly reports together. */
export interface SourceGroups {
  readonly documents: readonly FigureSource[];
  /** Newest first, with the quarters between which they lie; null where there are fewer than two. */
  readonly reports: {
    readonly from: string;
    readonly to: string;
    readonly each: readonly FigureSource[];
  } | null;
}

/** A report a quarter and former province makes many almost equal lines: they are told as one. */
export function groupSources(sources: readonly FigureSource[]): SourceGroups {
  const reports = sources
    .filter((source): source is FigureSource & { quarter: string } => source.quarter !== null)
    .sort((a, b) => b.quarter.localeCompare(a.quarter) || a.titleVi.localeCompare(b.titleVi, 'vi'));
  const newest = reports[0];
  const oldest = reports.at(-1);
  if (!newest || !oldest || reports.length < 2) return { documents: sources, reports: null };
  return {
    documents: sources.filter(({ quarter }) => quarter === null),
    reports: { from: oldest.quarter, to: newest.quarter, each: reports },
  };
}

/** Of a page that lists its sources, the number of each by its identifier, as a figure's mark names it. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Documents first, then reports: in the order in which they are listed. */
export function sourceNumbers({ documents, reports }: SourceGroups): SourceNumbers {
  const listed = [...documents, ...(reports?.each ?? [])];
  return new Map(listed.map(({ id }, index) => [id, index + 1]));
}

/** The place of a source in the page's list of them. */
export function sourcePlace(number: number): string {
  return `nguon-${number}`;
}
