import type { AreaProfile } from '../pages/area-profile';
import type { Booklet } from '../pages/booklet';

/** A picture with concrete colours and what is said around it. */
export interface PrintedChart {
  readonly title: string;
  readonly subtitle: string;
  readonly foot: string;
  readonly alternative: string;
  /** An SVG that stands alone. */
  readonly picture: string;
}

/** An area on one sheet. */
export interface PrintedSheet {
  /** The same page with less and less on it; the first that has room on one sheet is set. */
  readonly profiles: readonly AreaProfile[];
  readonly charts: readonly PrintedChart[];
}

/** A conference's booklet, on as many sheets as it needs. */
export interface PrintedBooklet {
  readonly booklet: Booklet;
}

/** What the server asks of the thread that sets type. */
export type PrintedPage = PrintedSheet | PrintedBooklet;
