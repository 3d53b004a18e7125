import { createHash } from 'node:crypto';

/** The policy of every page; only what scripts may run differs. */
const FIXED_DIRECTIVES = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
].join('; ');

function policy(scriptSources: readonly string[]): string {
  return `${FIXED_DIRECTIVES}; script-src ${["'self'", ...scriptSources].join(' ')}`;
}

/** For a page made for one request: its inline scripts carry the nonce. */
export function noncePolicy(nonce: string): string {
  return policy([`'nonce-${nonce}'`]);
}

/** For an answer without inline scripts. */
export const scriptlessPolicy = policy([]);

/** The development server evaluates code and injects scripts. */
export const developmentPolicy = policy(["'unsafe-inline'", "'unsafe-eval'"]);

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** For a page that is kept: allows exactly the inline scripts that it carries. */
export function hashPolicy(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = '', content = ''] of html.matchAll(SCRIPT)) {
    if (/\ssrc\s*=/i.test(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
  return policy([...hashes]);
}

/** Sent with every answer, whatever it is. */
export const standingHeaders: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  ],
];
