import { parameterNames } from '@/lib/routes';

/**
 * Which addresses are public, and which query parameters public pages know. What is public is
 * kept whole and shared between readers; what is not is answered for one person and never kept.
 */

/** `asset`: built files, immutable · `personal`: signed-in pages, never kept · `public`: all else. */
export type PathKind = 'asset' | 'personal' | 'public' | 'closed';

const PERSONAL = /^(?:\/en|\/vi)?\/(?:lam-viec|dang-nhap|dat-mat-khau)(?:\/|$)/;
const PERSONAL_API = /^\/api\/(?:auth|health)(?:\/|$)/;

/** The kind of a canonical path: any other way of writing one could pass for another kind. */
export function kindOfPath(path: string): PathKind {
  if (path.startsWith('/_next/')) return path.startsWith('/_next/static/') ? 'asset' : 'closed';
  return PERSONAL.test(path) || PERSONAL_API.test(path) ? 'personal' : 'public';
}

/** Every query parameter that some public page or file reads; others are dropped before rendering. */
const PUBLIC_PARAMETERS = [
  parameterNames.dataset,
  parameterNames.indicator,
  parameterNames.boundary,
  parameterNames.order,
  parameterNames.search,
];

const LONGEST_ADDRESS = 4_000;

/**
 * The one form of a public address under which its page is kept: the path as browsers write it,
 * known parameters only (the first of each), in a fixed order. Undefined when it is not one.
 */
export function canonicalAddress(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS) return undefined;
  const path = canonicalPath(address);
  if (path === undefined) return undefined;
  const question = address.indexOf('?');
  if (question === -1) return path;
  const given = new URLSearchParams(address.slice(question + 1).replace(/#.*$/, ''));
  const kept = new URLSearchParams();
  for (const name of PUBLIC_PARAMETERS) {
    const value = given.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? path : `${path}?${kept}`;
}

/** The one way of writing an address's path; undefined where it is not a path. */
export function canonicalPath(address: string): string | undefined {
  const path = address.replace(/[?#].*$/s, '');
  if (!path.startsWith('/')) return undefined;
  try {
    const decoded = decodeURIComponent(path).normalize('NFC');
    // A decoded slash, backslash or control character, or a step up, would be another path to
    // another reader.
    if (/%2f|%5c/i.test(path) || /[\\\p{Cc}]|\/\.\.?(?:\/|$)/u.test(decoded)) return undefined;
    return decoded.split('/').map(encodeURIComponent).join('/');
  } catch {
    return undefined;
  }
}
