import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Lets a rendering that is under way give way before its next question to the database: renderings
 * share one thread, so who goes first is not settled by who begins first. The queue lives in the
 * custom server, outside of Next's bundles, hence the global.
 */

/** Undefined where nobody has to be let go first. */
type Yield = () => Promise<void> | undefined;

const HOLDER = Symbol.for('so-lieu-htx.giving-way');
const holder = globalThis as { [HOLDER]?: AsyncLocalStorage<Yield> };

function context(): AsyncLocalStorage<Yield> {
  holder[HOLDER] ??= new AsyncLocalStorage();
  return holder[HOLDER];
}

/** Does work whose questions wait for what `yielding` gives. */
export function runGivingWay<Result>(yielding: Yield, work: () => Result): Result {
  return context().run(yielding, work);
}

/**
 * Does work whose questions give way to nobody: several renderings wait for it, and one that lets the
 * others go first would wait for those that wait for it.
 */
export function runForAll<Result>(work: () => Result): Result {
  return context().exit(work);
}

/** To be awaited before a question to the database; undefined where it can be asked at once. */
export function giveWay(): Promise<void> | undefined {
  return context().getStore()?.();
}
