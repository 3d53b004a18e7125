import { Worker } from 'node:worker_threads';
import type { ChartSpecification } from '@/lib/charts/specification';
import type { Layout } from '../geometry';
import type { DrawingAnswer, DrawingRequest } from './messages';

interface Waiting {
  readonly settle: (svg: string) => void;
  readonly fail: (problem: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * The thread that draws: started at first need, started anew after it died or was too slow. It does
 * not keep the process alive.
 */
export class DrawingThread {
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** `program` is the bundle of chart-worker.tsx; `timeLimit` in milliseconds, for one drawing. */
  constructor(
    readonly program: string,
    readonly timeLimit: number,
  ) {}

  /** How many drawings it has been asked for and not yet given. */
  get load(): number {
    return this.#waiting.size;
  }

  /** The SVG; rejects where the specification cannot be drawn, in time or at all. */
  draw(specification: ChartSpecification, layout: Layout): Promise<string> {
    return new Promise((settle, fail) => {
      const worker = this.#worker ?? this.#start();
      this.#lastId += 1;
      const id = this.#lastId;
      const timer = setTimeout(() => {
        this.#stop(worker, new Error(`no drawing within ${this.timeLimit} ms`));
      }, this.timeLimit);
      this.#waiting.set(id, { settle, fail, timer });
      const request: DrawingRequest = { id, specification, layout };
      worker.postMessage(request);
    });
  }

  close(): void {
    if (this.#worker) this.#stop(this.#worker, new Error('closed'));
  }

  #start(): Worker {
    const worker = new Worker(/* turbopackIgnore: true */ this.program);
    worker.unref();
    worker.on('message', ({ id, svg, problem }: DrawingAnswer) => {
      const waiting = this.#waiting.get(id);
      if (!waiting) return;
      this.#waiting.delete(id);
      clearTimeout(waiting.timer);
      if (svg === null) waiting.fail(new Error(problem));
      else waiting.settle(svg);
    });
    worker.on('error', (problem) => this.#stop(worker, problem as Error));
    worker.on('exit', () => this.#stop(worker, new Error('the drawing thread ended')));
    this.#worker = worker;
    return worker;
  }

  /** All that wait on it fail; the next drawing starts another. */
  #stop(worker: Worker, problem: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { fail, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      fail(problem);
    }
    this.#waiting.clear();
    void worker.terminate();
  }
}
