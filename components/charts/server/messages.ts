import type { ChartSpecification } from '@/lib/charts/specification';
import type { Layout } from '../geometry';

/** What the server asks of the drawing thread, and what comes back. */
export interface DrawingRequest {
  readonly id: number;
  readonly specification: ChartSpecification;
  readonly layout: Layout;
}

export type DrawingAnswer =
  | { readonly id: number; readonly svg: string; readonly problem: null }
  | { readonly id: number; readonly svg: null; readonly problem: string };
