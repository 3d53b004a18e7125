import { Worker } from 'node:worker_threads';

/** What a thread says: once that it can begin, then an answer to each request. */
export type ThreadMessage<Result> =
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly result: Result }
  | { readonly type: 'failed'; readonly problem: string };

interface Order<Request, Result> {
  readonly request: Request;
  readonly settle: (result: Result) => void;
  readonly fail: (problem: Error) => void;
}

/** In milliseconds: for the thread to load its program, and for one piece of work. */
interface TimeLimits {
  readonly start: number;
  readonly work: number;
}

interface Work {
  /** What its work is called where it fails. */
  readonly name: string;
  readonly limits: TimeLimits;
  /** After so many pieces of work the thread ends and gives back its memory; the next starts another. */
  readonly lifetime?: number;
}

/**
 * A thread that does one piece of work after the other: started at first need, started anew after it
 * died or was too slow. It does not keep the process alive.
 */
export class WorkingThread<Request, Result> {
  #worker: Worker | null = null;
  #isReady = false;
  #current: Order<Request, Result> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #done = 0;
  readonly #queue: Order<Request, Result>[] = [];

  /** `program` is a bundle that answers each message with a `ThreadMessage`. */
  constructor(
    readonly program: string,
    readonly work: Work,
  ) {}

  /** How many pieces of work it has been asked for and not yet given. */
  get load(): number {
    return this.#queue.length + (this.#current ? 1 : 0);
  }

  /** Rejects where the work cannot be done, in time or at all. */
  ask(request: Request): Promise<Result> {
    return new Promise((settle, fail) => {
      this.#queue.push({ request, settle, fail });
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
    this.#done = 0;
    worker.unref();
    worker.on('message', (message: ThreadMessage<Result>) => {
      if (this.#worker === worker) this.#receive(message);
    });
    worker.on('error', (problem) => this.#stop(worker, problem as Error));
    worker.on('exit', () =>
      this.#stop(worker, new Error(`the thread of the ${this.work.name} ended`)),
    );
    this.#limit(this.work.limits.start, 'start');
  }

  #receive(message: ThreadMessage<Result>): void {
    clearTimeout(this.#timer);
    if (message.type === 'ready') {
      this.#isReady = true;
    } else {
      const order = this.#current;
      this.#current = null;
      if (message.type === 'done') order?.settle(message.result);
      else order?.fail(new Error(message.problem));
      this.#done += 1;
      if (this.#done === this.work.lifetime && this.#worker) {
        this.#stop(this.#worker, new Error('renewed'));
        return;
      }
    }
    this.#next();
  }

  #next(): void {
    if (!this.#worker || !this.#isReady || this.#current) return;
    const order = this.#queue.shift();
    if (!order) return;
    this.#current = order;
    this.#limit(this.work.limits.work, this.work.name);
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
   * What was being done fails, and if the thread never came up all that wait for it; else the rest
   * is done by another thread.
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
