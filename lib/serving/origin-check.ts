import { isIP } from 'node:net';
import type { TrustedProxies } from '@/lib/client-network';

/** What counts as this site when a browser says where a request comes from. */
export type SiteOrigin = {
  /** PUBLIC_URL, or the address that is served. */
  readonly origin: string;
  /** Whether PUBLIC_URL was given; without it all loopback names are one. */
  readonly given: boolean;
  /** Proxies on other hosts whose word about the sender is believed. */
  readonly proxies?: TrustedProxies;
};

type Claims = {
  readonly method: string | undefined;
  readonly origin: string | undefined;
  readonly host: string | undefined;
  readonly site: string | undefined;
  readonly hasCookie: boolean;
};

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request may change something: it must come from this site's own pages. A request
 * without `Origin` passes only if the browser says otherwise that it is from here, or if it
 * carries no cookie and so acts for nobody.
 */
export function mayWrite(claims: Claims, site: SiteOrigin): boolean {
  if (READING.has(claims.method ?? '')) return true;
  if (claims.origin === undefined) {
    return claims.site === 'same-origin' || !claims.hasCookie;
  }
  return isOwnOrigin(claims.origin, claims.host, site);
}

function isOwnOrigin(claimed: string, host: string | undefined, site: SiteOrigin): boolean {
  if (claimed === site.origin) return true;
  if (site.given || !URL.canParse(claimed)) return false;
  const own = new URL(site.origin);
  const other = new URL(claimed);
  if (other.protocol !== own.protocol || other.port !== own.port) return false;
  if (LOOPBACK.has(own.hostname)) return LOOPBACK.has(other.hostname);
  // Served on every interface: an address, unlike a name, cannot be made to point here.
  return (
    host === other.host &&
    (LOOPBACK.has(other.hostname) || isIP(other.hostname.replace(/^\[|\]$/g, '')) !== 0)
  );
}
