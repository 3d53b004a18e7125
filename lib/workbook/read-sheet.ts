import type { Grid } from '../intake/grid';

/** A sheet that was read, with what its reader is told of it. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly isHidden: boolean;
  /** Something of it is beyond what is read. */
  readonly isCut: boolean;
}
