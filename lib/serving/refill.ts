import { setTimeout as pause } from 'node:timers/promises';
import { logInfo } from '@/lib/log';
import type { PageStore } from './page-store';
import type { PublicationWatch } from './publication-watch';
import type { RenderQueue } from './render-queue';

/**
 * Makes pages before anybody asks for them, while nobody waits: after a start a few that load what
 * every later one finds loaded, after a publication those that were asked for most before it.
 */

type Options = {
  readonly pages: Pick<PageStore, 'mostWanted' | 'makeAhead'>;
  readonly queue: Pick<RenderQueue, 'meanwhile'>;
  readonly watch: Pick<PublicationWatch, 'listening'>;
};

/** Milliseconds: who published sees their page first, and a publication may move the number twice. */
const QUIET = 200;

/** Pages made ahead of a publication's readers: those of most of them. The others make their own. */
const MOST_AHEAD = 8;

export class Refill {
  private readonly wanted: string[] = [];
  private readonly tried = new Set<string>();
  private isGoing = false;
  private isOver = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: Options) {}

  /** Makes these at first, in this order. */
  async warmUp(addresses: readonly string[]): Promise<void> {
    const begun = performance.now();
    this.wanted.push(...addresses);
    await this.go();
    if (!this.isOver)
      logInfo('pages.warm', { milliseconds: Math.round(performance.now() - begun) });
  }

  /** The publication number has moved, or is known again. */
  moved(): void {
    this.tried.clear();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.go(), QUIET).unref();
  }

  stop(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  private async go(): Promise<void> {
    if (this.isGoing) return;
    this.isGoing = true;
    // Requests that came in meanwhile are read before the next.
    while (await this.options.queue.meanwhile((hurry) => this.makeNext(hurry))) await pause(0);
    this.isGoing = false;
  }

  /** Whether there was one. */
  private async makeNext(hurry: () => void): Promise<boolean> {
    const address = this.next();
    if (address === undefined) return false;
    this.tried.add(address);
    // Whoever asks for it next is told why it fails.
    await this.options.pages.makeAhead(address, hurry).catch(() => {});
    return true;
  }

  private next(): string | undefined {
    if (this.isOver || !this.options.watch.listening) return undefined;
    if (this.wanted.length > 0) return this.wanted.shift();
    return this.tried.size < MOST_AHEAD ? this.options.pages.mostWanted(this.tried) : undefined;
  }
}
