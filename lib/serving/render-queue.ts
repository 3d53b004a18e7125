import { runGivingWay } from './giving-way';

/**
 * Renders that nobody has signed in for wait here for their turn, so that any number of readers
 * takes only so much of the one thread that all share. Work for signed-in people does not wait,
 * and while there is some, no other begins or asks the database until its patience is at an end.
 */

/** `page`: kept once made · `search`: as many as readers think of · `guest`: the way to sign in. */
export type Lane = 'page' | 'search' | 'guest';

/** How many may wait; who comes later is sent away with `QueueFull`. */
const LONGEST: Readonly<Record<Lane, number>> = { page: 60, search: 12, guest: 30 };

/** How much that lasts may be under way at once. */
const MOST_LASTING = 6;

type Options = {
  /** Renders under way at once. */
  readonly atOnce?: number;
  /** Milliseconds that the next in line gives way to signed-in people. */
  readonly patience?: number;
  /** And that one under way does, in all. */
  readonly patienceUnderWay?: number;
};

export class QueueFull extends Error {
  constructor(lane: Lane | 'stream') {
    super(`Too many wait to be rendered (${lane})`);
    this.name = 'QueueFull';
  }
}

type Waiting = {
  readonly begin: () => void;
  readonly since: number;
  readonly wanted: number;
};

export class RenderQueue {
  private readonly lanes: Readonly<Record<Lane, Waiting[]>> = { page: [], search: [], guest: [] };
  /** The lane whose turn is first: they take turns, so that none keeps another out. */
  private order: Lane[] = ['page', 'guest', 'search'];
  private running = 0;
  private lasting = 0;
  private signedIn = 0;
  /** What waits until nobody is signed in, and until nobody waits for anything. */
  private readonly unhurried: (() => void)[] = [];
  private readonly idle: (() => void)[] = [];
  private later: NodeJS.Timeout | undefined;
  private readonly atOnce: number;
  private readonly patience: number;
  private readonly patienceUnderWay: number;

  constructor({ atOnce = 1, patience = 500, patienceUnderWay = 2_000 }: Options = {}) {
    this.atOnce = atOnce;
    this.patience = patience;
    this.patienceUnderWay = patienceUnderWay;
  }

  /**
   * Does the work when its turn has come; in one lane, what is wanted more goes first. Throws
   * `QueueFull` where too many wait already.
   */
  async run<Result>(lane: Lane, work: () => Promise<Result>, wanted = 0): Promise<Result> {
    const waiting = this.lanes[lane];
    if (waiting.length >= LONGEST[lane]) throw new QueueFull(lane);
    await new Promise<void>((begin) => {
      const behind = waiting.findIndex((other) => other.wanted < wanted);
      const place = behind === -1 ? waiting.length : behind;
      waiting.splice(place, 0, { begin, since: Date.now(), wanted });
      this.advance();
    });
    const until = Date.now() + this.patienceUnderWay;
    try {
      return await runGivingWay(() => this.whenUnhurried(until), work);
    } finally {
      this.running--;
      // Requests that came in meanwhile are read before the next render takes the thread.
      setImmediate(() => this.advance());
    }
  }

  /** Does work for somebody who is signed in, at once. */
  async first<Result>(work: () => Promise<Result>): Promise<Result> {
    this.signedIn++;
    try {
      return await work();
    } finally {
      this.signedIn--;
      setImmediate(() => this.advance());
    }
  }

  /**
   * Does work that lasts as long as its reader takes: beside the lanes, since it would keep them
   * closed, a few at once, giving way to signed-in people. Throws `QueueFull` where there are enough.
   */
  async beside<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.lasting >= MOST_LASTING) throw new QueueFull('stream');
    this.lasting++;
    try {
      return await runGivingWay(() => this.whenUnhurried(Date.now() + this.patience), work);
    } finally {
      this.lasting--;
    }
  }

  /**
   * Does work that can be done at any time: begins and goes on only while nobody waits, until it is
   * told to `hurry`, since somebody waits for it after all.
   */
  async meanwhile<Result>(work: (hurry: () => void) => Promise<Result>): Promise<Result> {
    await this.whenIdle();
    let hurry: () => void = () => {};
    let isHurried = false;
    const hurried = new Promise<void>((settle) => {
      hurry = () => {
        isHurried = true;
        settle();
      };
    });
    const yielding = () =>
      isHurried || this.isIdle ? undefined : Promise.race([this.whenIdle(), hurried]);
    return runGivingWay(yielding, () => work(hurry));
  }

  private whenIdle(): Promise<void> {
    return new Promise((settle) => {
      this.idle.push(settle);
      this.advance();
    });
  }

  private whenUnhurried(until: number): Promise<void> | undefined {
    const patience = until - Date.now();
    if (this.signedIn === 0 || patience <= 0) return undefined;
    return new Promise((settle) => {
      this.unhurried.push(settle);
      setTimeout(settle, patience).unref();
    });
  }

  private get isIdle(): boolean {
    const waits = Object.values(this.lanes).some(({ length }) => length > 0);
    return !waits && this.running === 0 && this.signedIn === 0;
  }

  private advance(): void {
    if (this.signedIn === 0) for (const settle of this.unhurried.splice(0)) settle();
    if (this.isIdle) for (const settle of this.idle.splice(0)) settle();
    while (this.running < this.atOnce) {
      const lane = this.order.find((one) => this.lanes[one].length > 0);
      const next = lane && this.lanes[lane][0];
      if (lane === undefined || next === undefined) return;
      const patience = next.since + this.patience - Date.now();
      if (this.signedIn > 0 && patience > 0) {
        clearTimeout(this.later);
        this.later = setTimeout(() => this.advance(), patience).unref();
        return;
      }
      this.lanes[lane].shift();
      this.order = [...this.order.filter((one) => one !== lane), lane];
      this.running++;
      next.begin();
    }
  }
}
