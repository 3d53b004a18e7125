import type { ChartSpecification } from '../charts/specification';

/** A picture of a page with the name of its section, and what addresses call it. */
export interface PageChart {
  readonly part: string;
  readonly section: string;
  readonly chart: ChartSpecification;
}
