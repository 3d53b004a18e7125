import type { FigureSource } from './figure';

/** A published document, and how many public figures stand on it. */
export interface ListedSource extends FigureSource {
  readonly figures: number;
}
