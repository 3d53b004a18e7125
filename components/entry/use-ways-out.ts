import { useEffect } from 'react';
import { locales } from '@/lib/locale';
import { routes } from '@/lib/routes';
import type { ReportEntry } from './report-entry';

/**
 * Every link that leads out of the form saves first. What cannot be saved goes along to the pages
 * of the same report, which take it up or name it; before any other page the browser asks.
 */
export function useWaysOut(entry: ReportEntry, province: string, quarter: string): void {
  useEffect(() => {
    // The list of what waits takes nothing away either.
    const own = locales.flatMap((locale) => [
      routes.report(locale, province, quarter),
      routes.waiting(locale),
    ]);
    const staysWithReport = ({ pathname }: URL) =>
      own.some((path) => pathname === path || pathname.startsWith(`${path}/`));
    const leave = async (address: URL) => {
      if (entry.snapshot().unsaved > 0) await entry.saveBeforeLeaving();
      entry.leaving = staysWithReport(address);
      location.assign(address);
    };
    const follow = (event: MouseEvent) => {
      const address = addressOf(event);
      if (!address || entry.snapshot().unsaved === 0) return;
      event.preventDefault();
      void leave(address);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [entry, province, quarter]);
}

/** Where a click leads away to in this very tab; null: it does not. */
function addressOf(event: MouseEvent): URL | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.hasAttribute('download')) return null;
  if (link.target !== '' && link.target !== '_self') return null;
  const address = new URL(link.href);
  const isHere = address.pathname === location.pathname && address.search === location.search;
  return isHere && address.hash !== '' ? null : address;
}
