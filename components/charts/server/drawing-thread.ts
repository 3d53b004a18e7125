import type { ChartSpecification } from '@/lib/charts/specification';
import { WorkingThread } from '@/lib/working-thread';
import type { Layout } from '../geometry';
import type { DrawingRequest } from './messages';

/** In milliseconds: for the thread to load its program, and for one drawing. */
export interface TimeLimits {
  readonly start: number;
  readonly drawing: number;
}

/** The thread that draws, one chart after the other. */
export class DrawingThread extends WorkingThread<DrawingRequest, string> {
  /** `program` is the bundle of chart-worker.tsx. */
  constructor(program: string, { start, drawing }: TimeLimits) {
    super(program, { name: 'drawing', limits: { start, work: drawing } });
  }

  /**
   * The SVG, for a page or (painted) to stand alone; rejects where the specification cannot be
   * drawn, in time or at all.
   */
  draw(specification: ChartSpecification, layout: Layout, isPainted = false): Promise<string> {
    return this.ask({ specification, layout, isPainted });
  }
}
