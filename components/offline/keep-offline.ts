import type { Locale } from '@/lib/locale';
import { routes } from '@/lib/routes';
import { type KeepMessage, pagesPrefix } from './kept-names';

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

/**
 * The worker at work. It may not be this page's own: one that was come to from signing in, without
 * another document, began outside its reach.
 */
function activated(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const { active, installing, waiting } = registration;
  const coming = installing ?? waiting;
  if (active || !coming) return Promise.resolve(active);
  return new Promise((settle) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') settle(coming);
      else if (coming.state === 'redundant') settle(registration.active);
    });
  });
}

/** Programs, style sheets and letters that this page was made of. */
function assetsOfPage(): string[] {
  const names = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith('/_next/static/'));
  return [...new Set(names)];
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
