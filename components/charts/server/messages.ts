import type { ChartSpecification } from '@/lib/charts/specification';
import type { Layout } from '../geometry';

/** What the server asks of the drawing thread, one at a time. */
export interface DrawingRequest {
  readonly specification: ChartSpecification;
  readonly layout: Layout;
  /** Whether it is to stand alone, without the page's style sheets. */
  readonly isPainted: boolean;
}
