import type { AreaProfile } from '../pages/area-profile';

/** A picture with concrete colours and what is said around it. */
export interface PrintedChart {
  readonly title: string;
  readonly subtitle: string;
  readonly foot: string;
  readonly alternative: string;
  /** An SVG that stands alone. */
  readonly picture: string;
}

/** What the server asks of the thread that sets type. */
export interface PrintedPage {
  /** The same page with less and less on it; the first that has room on one sheet is set. */
  readonly profiles: readonly AreaProfile[];
  readonly charts: readonly PrintedChart[];
}
