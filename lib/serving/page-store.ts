import { mayBeFramed } from '@/lib/public-routes';
import type { CapturedAnswer, RequestHandler } from './captured-response';
import { type CachePolicy, finishAnswer, type KeptAnswer } from './kept-answer';
import type { PublicationWatch } from './publication-watch';
import type { Lane, RenderQueue } from './render-queue';
import { captureOrSubstitute } from './substitute-pages';

/**
 * The finished bytes of public answers, in memory, each under the publication number at which it
 * was made. When the number has moved, an answer is made anew by the first who asks for it.
 */

type Entry = {
  readonly number: bigint | undefined;
  readonly expires: number;
  readonly answer: KeptAnswer;
  /** Asked for since the last sweep; what was not goes first. */
  used: boolean;
  /** How often it was asked for since it was made, and half of what was said of the one before it. */
  asked: number;
};

type UnderWay = {
  readonly answer: Promise<KeptAnswer>;
  /** Called when somebody waits for what was begun before anybody did. */
  readonly hurry?: (() => void) | undefined;
};

type Options = {
  readonly handler: RequestHandler;
  /** Undefined for what never changes (built files). */
  readonly watch?: Pick<PublicationWatch, 'number' | 'listening' | 'refresh'>;
  /** Headers of the request that the handler sees. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cache?: CachePolicy;
  /** Where what is made waits for its turn; undefined: nowhere. */
  readonly turn?: { readonly queue: RenderQueue; readonly lane: Lane };
  readonly maximumBytes: number;
};

const MEBIBYTE = 1024 * 1024;
/** What all public pages and their files may take: several thousand, at 13 kB to 25 kB each. */
export const PAGES_BYTES = 96 * MEBIBYTE;
/** Milliseconds. A page may also show what the calendar moves (a window that opens), so none is kept for ever. */
const KEPT_FOR = 60 * 60_000;
/** Milliseconds. Errors of the reader's (404) and redirects: long enough to take a flood, too short to matter. */
const OTHERS_KEPT_FOR = 15_000;
/** The share of the memory that these may take. */
const OTHERS_SHARE = 1 / 8;
const ATTEMPTS = 3;

export class PageStore {
  private readonly entries = new Map<string, Entry>();
  private readonly underWay = new Map<string, UnderWay>();
  private bytes = 0;
  private otherBytes = 0;

  constructor(private readonly options: Options) {}

  /** The kept answer, if it is there and sure to be current: the way of nearly every request. */
  find(address: string): KeptAnswer | undefined {
    const { watch } = this.options;
    if (watch !== undefined && !watch.listening) return undefined;
    const entry = this.current(address);
    return entry && used(entry);
  }

  /** The answer for a canonical address, made if need be. Throws when the handler does, or `QueueFull`. */
  async get(address: string): Promise<KeptAnswer> {
    const { watch } = this.options;
    if (watch !== undefined && !watch.listening && !(await watch.refresh())) {
      // The database is away: what was last known is better than nothing.
      const last = this.entries.get(address);
      if (last !== undefined) return last.answer;
    }
    const current = this.current(address);
    if (current !== undefined) return used(current);
    const before = this.entries.get(address);
    if (before !== undefined) before.asked++;
    return this.makeOnce(address, before?.asked ?? 0);
  }

  /**
   * The page that was asked for most of those that are out of date, but twice at least since it was
   * made: what one reader asked for is made when the next asks.
   */
  mostWanted(except: ReadonlySet<string>): string | undefined {
    let most: string | undefined;
    let asked = 1;
    for (const [address, entry] of this.entries) {
      if (entry.asked <= asked || entry.answer.status !== 200 || except.has(address)) continue;
      if (entry.number === this.options.watch?.number) continue;
      most = address;
      asked = entry.asked;
    }
    return most;
  }

  /** Makes a page before anybody asks for it, at once; `hurry` is called when somebody does. */
  async makeAhead(address: string, hurry?: () => void): Promise<void> {
    if (this.current(address) !== undefined) return;
    await this.share(address, () => this.make(address), hurry);
  }

  clear(): void {
    this.entries.clear();
    this.bytes = 0;
    this.otherBytes = 0;
  }

  /** How much is kept, for tests and the bench. */
  get size(): { readonly entries: number; readonly bytes: number } {
    return { entries: this.entries.size, bytes: this.bytes };
  }

  private current(address: string): Entry | undefined {
    const entry = this.entries.get(address);
    const isCurrent = entry?.number === this.options.watch?.number;
    return entry !== undefined && isCurrent && entry.expires >= Date.now() ? entry : undefined;
  }

  private makeOnce(address: string, wanted: number): Promise<KeptAnswer> {
    const { turn } = this.options;
    const make = () => this.make(address);
    return this.share(address, turn ? () => turn.queue.run(turn.lane, make, wanted) : make);
  }

  /** One at a time per address and number; who asks after the number moved does not join. */
  private share(
    address: string,
    make: () => Promise<KeptAnswer>,
    hurry?: () => void,
  ): Promise<KeptAnswer> {
    const key = `${this.options.watch?.number} ${address}`;
    const running = this.underWay.get(key);
    if (running !== undefined) {
      running.hurry?.();
      return running.answer;
    }
    const answer = make().finally(() => this.underWay.delete(key));
    this.underWay.set(key, { answer, hurry });
    return answer;
  }

  private async make(address: string): Promise<KeptAnswer> {
    const { handler, headers, watch } = this.options;
    for (let attempt = 1; ; attempt++) {
      const before = watch?.number;
      const captured = await captureOrSubstitute(handler, address, headers);
      const moved = watch?.number !== before;
      // What was read before and after a publication may not fit together.
      if (moved && attempt < ATTEMPTS) continue;
      const answer = await finishAnswer(captured, this.cachePolicy(captured), mayBeFramed(address));
      if (watch?.number === before && before !== undefined) this.keep(address, before, answer);
      else if (watch === undefined) this.keep(address, undefined, answer);
      return answer;
    }
  }

  private cachePolicy({ status }: CapturedAnswer): CachePolicy {
    return status >= 500 ? 'not-stored' : status === 200 ? this.cache : 'revalidate';
  }

  private get cache(): CachePolicy {
    return this.options.cache ?? 'revalidate';
  }

  private keep(address: string, number: bigint | undefined, answer: KeptAnswer): void {
    if (answer.status >= 500 || answer.bytes > this.options.maximumBytes / 8) return;
    const lifetime = answer.status === 200 ? KEPT_FOR : OTHERS_KEPT_FOR;
    const asked = Math.floor((this.entries.get(address)?.asked ?? 0) / 2);
    this.remove(address);
    const entry = { number, expires: Date.now() + lifetime, answer, used: false, asked };
    this.entries.set(address, entry);
    this.bytes += answer.bytes;
    if (answer.status !== 200) this.otherBytes += answer.bytes;
    this.sweep(address);
  }

  private remove(address: string): void {
    const entry = this.entries.get(address);
    if (entry === undefined) return;
    this.entries.delete(address);
    this.bytes -= entry.answer.bytes;
    if (entry.answer.status !== 200) this.otherBytes -= entry.answer.bytes;
  }

  /** Makes room, oldest first; a page that was asked for since gets a second chance. */
  private sweep(newest: string): void {
    const { maximumBytes } = this.options;
    if (this.otherBytes > maximumBytes * OTHERS_SHARE) {
      for (const [address, { answer }] of this.entries) {
        if (answer.status !== 200) this.remove(address);
      }
    }
    for (const [address, entry] of this.entries) {
      if (this.bytes <= maximumBytes) return;
      if (address === newest) continue;
      if (entry.used && entry.number === this.options.watch?.number) {
        entry.used = false;
        this.entries.delete(address);
        this.entries.set(address, entry);
      } else {
        this.remove(address);
      }
    }
  }
}

function used(entry: Entry): KeptAnswer {
  entry.used = true;
  entry.asked++;
  return entry.answer;
}
