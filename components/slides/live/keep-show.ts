import type { KeepShowMessage } from '../../offline/kept-names';
import { activated, assetsOfPage } from '../../offline/worker-at-work';

/**
 * Has the show open without a network from now on, on this machine. `worker`: the address of the
 * program that keeps it; undefined where this show is not to be kept.
 */
export function keepShow(worker: string | undefined): void {
  if (!worker || !('serviceWorker' in navigator)) return;
  const begin = () => void keep(worker).catch(() => undefined);
  // After all that the show is made of.
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}

async function keep(program: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(program, {
    scope: location.pathname,
    updateViaCache: 'none',
  });
  const worker = await activated(registration);
  await document.fonts.ready;
  const message: KeepShowMessage = {
    kind: 'keep-show',
    path: location.pathname + location.search,
    assets: assetsOfPage(),
  };
  worker?.postMessage(message);
}
