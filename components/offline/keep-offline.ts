import type { Locale } from '@/lib/locale';
import { routes } from '@/lib/routes';
import { type KeepMessage, pagesPrefix } from './kept-names';
import { activated, assetsOfPage } from './worker-at-work';

/**
 * Makes pages of work open without a network from now on. Where the browser knows no such thing, or
 * has no room, the pages work with a network as ever. `fetchRest`: what the page itself fetches only
 * when it is asked for, and wants without a network too.
 */
export async function keepOffline(
  locale: Locale,
  paths: readonly string[],
  fetchRest: () => Promise<unknown> = async () => {},
): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(routes.serviceWorker(), {
      scope: routes.workList(locale),
      updateViaCache: 'none',
    });
    const worker = await activated(registration);
    if (!worker) return;
    await fetchRest();
    const message: KeepMessage = { kind: 'keep', paths, assets: assetsOfPage() };
    worker.postMessage(message);
  } catch {
    // Without it the page is one that needs its line.
  }
}

/** No page stays in this browser but those of one person, where one is named. */
export async function forgetOffline(butOf: string | null): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) {
    const isOwn = butOf !== null && name === pagesPrefix + butOf;
    if (name.startsWith(pagesPrefix) && !isOwn) await caches.delete(name);
  }
}

/** The paths of the pages that open without a network. */
export async function offlinePaths(): Promise<string[]> {
  if (!('caches' in globalThis)) return [];
  const names = (await caches.keys()).filter((name) => name.startsWith(pagesPrefix));
  const found = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  return found.flat().map((url) => new URL(url).pathname);
}
