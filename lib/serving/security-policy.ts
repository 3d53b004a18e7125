import { env } from '@/lib/env';

/** The policy of every page; only what scripts and style sheets may stand in it differs. */
const FIXED_DIRECTIVES = [
  "default-src 'self'",
  // Where a mark stands in a drawing is an attribute of its own; it can load and select nothing.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
].join('; ');

interface Allowed {
  /** Whether other sites may show it in a frame. */
  readonly isFramed?: boolean;
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
}

function policy({ scripts = [], styles = [], isFramed = false }: Allowed): string {
  const own = (sources: readonly string[]) => ["'self'", ...sources].join(' ');
  const ancestors = `frame-ancestors ${isFramed ? '*' : "'none'"}`;
  return `${FIXED_DIRECTIVES}; ${ancestors}; style-src ${own(styles)}; script-src ${own(scripts)}`;
}

/** For a page made for one request: its inline scripts carry the nonce. */
export function noncePolicy(nonce: string): string {
  return policy({ scripts: [`'nonce-${nonce}'`] });
}

/** For what is kept: it carries no program and no style sheet of its own, so none is allowed. */
export const programlessPolicy = policy({});

/** For a chart by itself, the one page that other sites may frame: it has nothing to be tricked into. */
export const framedPolicy = policy({ isFramed: true });

/** The development server evaluates code and injects scripts and styles. */
export function developmentPolicy(isFramed: boolean): string {
  return policy({
    isFramed,
    scripts: ["'unsafe-inline'", "'unsafe-eval'"],
    styles: ["'unsafe-inline'"],
  });
}

const STANDING: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  ],
];

/** A year; said by a site that people reach over TLS, of its own name alone. */
const TRANSPORT = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** Sent with every answer of a site of that public address, whatever it is. */
export function headersOfSite(publicUrl: string): readonly (readonly [string, string])[] {
  return publicUrl.startsWith('https:') ? [...STANDING, TRANSPORT] : STANDING;
}

/** Those of this site; `isFramed`: of what other sites may frame. */
export function standingHeaders({ isFramed = false } = {}): readonly (readonly [string, string])[] {
  const headers = headersOfSite(env().PUBLIC_URL);
  return isFramed ? headers.filter(([name]) => name !== 'X-Frame-Options') : headers;
}
