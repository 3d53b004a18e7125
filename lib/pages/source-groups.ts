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
