import type { IncomingMessage } from 'node:http';
import { clientAddress, isAmong, isLoopback } from '@/lib/client-network';
import type { SiteOrigin } from './origin-check';

/** What a reader could have written there is replaced by what this server knows. */
export function setTrustedHeaders(request: IncomingMessage, site: SiteOrigin): void {
  const { headers } = request;
  headers['x-forwarded-for'] = addressOf(request, site);
  const { protocol, host } = new URL(site.origin);
  headers['x-forwarded-proto'] = protocol.slice(0, -1);
  headers['x-forwarded-host'] = site.given ? host : (headers.host ?? host);
}

/** Who sent a request, as far as the proxies that are trusted say. */
export function addressOf(request: IncomingMessage, site: SiteOrigin): string {
  const forwarded = request.headers['x-forwarded-for'];
  return clientAddress(
    request.socket.remoteAddress ?? '',
    Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
    (address) =>
      // Whoever gave PUBLIC_URL has a proxy; on the same machine it needs no setting.
      (site.given && isLoopback(address)) ||
      (site.proxies !== undefined && isAmong(site.proxies, address)),
  );
}
