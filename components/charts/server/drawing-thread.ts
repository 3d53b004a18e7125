import { Worker } from 'node:worker_threads';
import type { ChartSpecification } from '@/lib/charts/specification';
import type { Layout } from '../geometry';
import type { DrawingMessage, DrawingRequest } from './messages';

interface Order {
  readonly request: DrawingRequest;
  readonly settle: (svg: string) => void;
  readonly fail: (problem: Error) => void;
}

/** In milliseconds: for the thread to load its program, and for one drawing. */
export interface TimeLimits {
  readonly start: number;
  readonly drawing: number;
}

/**
 * The thread that draws, one chart after the other: started at first need, started anew after it
 * died or was too slow. It does not keep the process alive.
 */
export class DrawingThread {
  #worker: Worker | null = null;
  #isReady = false;
  #current: Order | null = null;
  #timer: NodeJS.Timeout | undefined;
  readonly #queue: Order[] = [];

  /** `program` is the bundle of chart-worker.tsx. */
  constructor(
    readonly program: string,
    readonly limits: TimeLimits,
  ) {}

  /** How many drawings it has been asked for and not yet given. */
  get load(): number {
    return this.#queue.length + (this.#current ? 1 : 0);
  }

  /**
   * The SVG, for a page or (painted) to stand alone; rejects where the specification cannot be
   * drawn, in time or at all.
   */
  draw(specification: ChartSpecification, layout: Layout, isPainted = false): Promise<string> {
    return new Promise((settle, fail) => {
      this.#queue.push({ request: { specification, layout, isPainted }, settle, fail });
      if (!this.#worker) this.#start();
      else this.#next();
    });
  }

  close(): void {
    if (this.#worker) this.#stop(this.#worker, new Error('closed'));
  }

  #start(): void {
    const worker = new Worker(/* turbopackIgnore: true */ this.program);
    this.#worker = worker;
    this.#isReady = false;
    worker.unref();
    worker.on('message', (message: DrawingMessage) => {
      if (this.#worker === worker) this.#receive(message);
    });
    worker.on('error', (problem) => this.#stop(worker, problem as Error));
    worker.on('exit', () => this.#stop(worker, new Error('the drawing thread ended')));
    this.#limit(this.limits.start, 'start');
  }

  #receive(message: DrawingMessage): void {
    clearTimeout(this.#timer);
    if (message.type === 'ready') {
      this.#isReady = true;
    } else {
      const order = this.#current;
      this.#current = null;
      if (message.type === 'drawn') order?.settle(message.svg);
      else order?.fail(new Error(message.problem));
    }
    this.#next();
  }

  #next(): void {
    if (!this.#worker || !this.#isReady || this.#current) return;
    const order = this.#queue.shift();
    if (!order) return;
    this.#current = order;
    this.#limit(this.limits.drawing, 'drawing');
    this.#worker.postMessage(order.request);
  }

  #limit(time: number, what: string): void {
    const worker = this.#worker;
    this.#timer = setTimeout(() => {
      if (worker) this.#stop(worker, new Error(`no ${what} within ${time} ms`));
    }, time);
    this.#timer.unref();
  }

  /**
   * What was being drawn fails, and if the thread never came up all that wait for it; else the rest
   * is drawn by another thread.
   */
  #stop(worker: Worker, problem: Error): void {
    if (this.#worker !== worker) return;
    clearTimeout(this.#timer);
    this.#worker = null;
    const lost = this.#isReady && problem.message !== 'closed' ? [] : this.#queue.splice(0);
    for (const order of [this.#current, ...lost]) order?.fail(problem);
    this.#current = null;
    void worker.terminate();
    if (this.#queue.length > 0) this.#start();
  }
}
