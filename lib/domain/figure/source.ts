import type { FigureSource, SourceClass, ValueStatus } from './figure';

/** A published document, and how many public figures stand on it. */
export interface ListedSource extends FigureSource {
  readonly figures: number;
}

/**
 * What may be said of the status of a number. "Official" is said only where its source is one that
 * may say so: who counts (a province's report, the statistics, the alliance for its own); of a newspaper
 * only that it was told there. Provisional and estimated are the source's own words and stay.
 */
export function statusSaid(status: ValueStatus, source: SourceClass): ValueStatus | 'press' {
  return status === 'A' && source === 'press' ? 'press' : status;
}
