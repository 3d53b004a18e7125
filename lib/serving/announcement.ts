/**
 * Tells the page store of this process that the publication number has moved, after the commit
 * and before the answer, so that the next request already sees the new figures. Other processes
 * learn it from the database's notification. The store lives in the custom server, outside of
 * Next's bundles, hence the global.
 */

const LISTENER = Symbol.for('so-lieu-htx.publication');

type Listener = (number: bigint) => void;
type Globals = { [LISTENER]?: Listener };

/** Call after the commit of everything that moved `publication.number`; harmless without a server. */
export function announcePublication(number: bigint): void {
  (globalThis as Globals)[LISTENER]?.(number);
}

export function onAnnouncement(listener: Listener): void {
  (globalThis as Globals)[LISTENER] = listener;
}
