import { env } from '@/lib/env';

/**
 * The product's clock. Everything that asks what time it is asks here, so that tests can set it:
 * a started server by TEST_NOW (the moment of its start; time goes on from there), a test in the
 * same process by `setClock`.
 */

let offset: number | undefined;
let fixed: Date | undefined;

export function now(): Date {
  if (fixed !== undefined) return new Date(fixed);
  if (offset === undefined) {
    const start = env().TEST_NOW;
    offset = start === undefined ? 0 : start.getTime() - Date.now();
  }
  return new Date(Date.now() + offset);
}

/** Stops the clock at a moment; `undefined` lets it run again. For tests. */
export function setClock(moment: Date | undefined): void {
  fixed = moment;
}
