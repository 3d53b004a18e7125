/** How a sent form stands: nobody claims more of it than is known. */
export type Sending<Answer> =
  | { readonly kind: 'idle' }
  /** Under way; `slow`: for so long that it has to be said. */
  | { readonly kind: 'sending'; readonly slow: boolean }
  /** The answer got lost. It is asked for again, by the very same request; `asking`: just now. */
  | { readonly kind: 'unknown'; readonly asking: boolean }
  | { readonly kind: 'known'; readonly answer: Answer }
  /** The answer leads to another page, which is opening. */
  | { readonly kind: 'leaving'; readonly to: string }
  /** The page is older than the server's program: only a reload helps. */
  | { readonly kind: 'outdated' }
  /** The server did not take it in, so nothing was done. */
  | { readonly kind: 'not_taken'; readonly why: 'too_large' | 'too_slow' | 'unreadable' };

/** What an error of a call means; anything else is a lost answer. */
export type Reading = Extract<Sending<never>, { kind: 'leaving' | 'outdated' | 'not_taken' }>;

/** Milliseconds without an answer after which a person is told to wait. */
const SLOW = 12_000;
const PAUSES = [2_000, 4_000, 8_000, 15_000, 30_000, 60_000] as const;

interface Options<Answer> {
  readonly send: (form: FormData) => Promise<Answer>;
  readonly read: (error: unknown) => Reading | null;
}

/**
 * Sends a form and finds out what became of it. A request whose answer is lost is repeated as it
 * was until there is an answer: the server carries the same request out only once.
 */
export class SentRequest<Answer> {
  readonly #options: Options<Answer>;
  readonly #listeners = new Set<() => void>();
  #state: Sending<Answer> = { kind: 'idle' };
  #form: FormData | null = null;
  #inFlight = false;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options<Answer>) {
    this.#options = options;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): Sending<Answer> => this.#state;

  /** Whether a request is under way or its outcome is still to be found out. */
  get busy(): boolean {
    return ['sending', 'unknown', 'leaving'].includes(this.#state.kind);
  }

  /** Sends a form, unless what was sent before is still open. */
  async send(form: FormData): Promise<void> {
    if (this.busy) return;
    this.#form = form;
    this.#attempt = 0;
    this.#set({ kind: 'sending', slow: false });
    await this.#ask();
  }

  /** The page that an answer led to is here: the form may be sent again. */
  readonly arrived = (): void => {
    if (this.#state.kind === 'leaving') this.#set({ kind: 'idle' });
  };

  /** Asks at once what became of it: the line is back, or somebody presses the button. */
  async askAgain(): Promise<void> {
    if (this.#state.kind !== 'unknown' || this.#inFlight) return;
    await this.#ask();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#form = null;
  }

  async #ask(): Promise<void> {
    const form = this.#form;
    if (!form) return;
    clearTimeout(this.#timer);
    this.#inFlight = true;
    if (this.#state.kind === 'unknown') this.#set({ kind: 'unknown', asking: true });
    else this.#timer = setTimeout(() => this.#set({ kind: 'sending', slow: true }), SLOW);
    let next: Sending<Answer>;
    try {
      next = { kind: 'known', answer: await this.#options.send(form) };
    } catch (error) {
      next = this.#options.read(error) ?? { kind: 'unknown', asking: false };
    }
    clearTimeout(this.#timer);
    this.#inFlight = false;
    if (this.#form !== form) return;
    if (next.kind === 'unknown') this.#askLater();
    this.#set(next);
  }

  #askLater(): void {
    const pause = PAUSES[Math.min(this.#attempt, PAUSES.length - 1)];
    this.#attempt += 1;
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  #set(state: Sending<Answer>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
