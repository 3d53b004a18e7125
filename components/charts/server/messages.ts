import type { ChartSpecification } from '@/lib/charts/specification';
import type { Layout } from '../geometry';

/** What the server asks of the drawing thread, one at a time. */
export interface DrawingRequest {
  readonly specification: ChartSpecification;
  readonly layout: Layout;
  /** Whether it is to stand alone, without the page's style sheets. */
  readonly isPainted: boolean;
}

/** What comes back: once that it can begin, then an answer to each request. */
export type DrawingMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'drawn'; readonly svg: string }
  | { readonly type: 'failed'; readonly problem: string };
