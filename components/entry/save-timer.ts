/** Milliseconds. */
const pauseInTyping = 700;
const pausesAfterFailures = [2_000, 5_000, 15_000, 30_000, 60_000] as const;

/** When cells are sent: after a pause in typing, and after failures ever later until one is answered. */
export class SaveTimer {
  readonly #save: () => void;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(save: () => void) {
    this.#save = save;
  }

  afterTyping(): void {
    this.#set(pauseInTyping);
  }

  atOnce(): void {
    this.#set(0);
  }

  afterFailure(): void {
    const last = pausesAfterFailures.length - 1;
    this.#set(pausesAfterFailures[Math.min(this.#failures, last)] ?? 0);
    this.#failures += 1;
  }

  /** An answer has come, or a person asks: the next failure is the first one again. */
  forgetFailures(): void {
    this.#failures = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #set(pause: number): void {
    this.stop();
    this.#timer = setTimeout(this.#save, pause);
  }
}
