import type { KeepMessage, KeepShowMessage } from '../../offline/kept-names';
import { activated, assetsOfPage } from '../../offline/worker-at-work';

/**
 * Has the show open without a network from now on, on this machine. `worker`: the address of the
 * program that keeps it; undefined where this show is not to be kept. `within`: the reach of the pages
 * of one person, where it is theirs.
 */
export function keepShow(worker: string | undefined, within: string | undefined): void {
  if (!worker || !('serviceWorker' in navigator)) return;
  const begin = () => void keep(worker, within).catch(() => undefined);
  // After all that the show is made of.
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}

async function keep(program: string, within: string | undefined): Promise<void> {
  const registration = await navigator.serviceWorker.register(program, {
    scope: within ?? location.pathname,
    updateViaCache: 'none',
  });
  const worker = await activated(registration);
  await document.fonts.ready;
  const assets = assetsOfPage();
  const { pathname, search } = location;
  const message: KeepMessage | KeepShowMessage =
    within === undefined
      ? { kind: 'keep-show', path: pathname + search, assets }
      : { kind: 'keep', paths: [pathname], assets };
  worker?.postMessage(message);
}
