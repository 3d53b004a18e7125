/**
 * Which addresses are public. What is public is kept whole and shared between readers; what is not
 * is answered for one person and never kept.
 */

/** `asset`: built files, immutable · `personal`: signed-in pages, never kept · `public`: all else. */
export type PathKind = 'asset' | 'personal' | 'public' | 'closed';

const PERSONAL = /^(?:\/en|\/vi)?\/(?:lam-viec|dang-nhap|dat-mat-khau)(?:\/|$)/;
const PERSONAL_API = /^\/api\/(?:auth|health)(?:\/|$)/;

/** The kind of a canonical path: any other way of writing one could pass for another kind. */
export function kindOfPath(path: string): PathKind {
  if (path.startsWith('/_next/')) return path.startsWith('/_next/static/') ? 'asset' : 'closed';
  if (PERSONAL.test(path) || PERSONAL_API.test(path)) return 'personal';
  return RESEMBLING.test(plainForm(path)) ? 'closed' : 'public';
}

/** A personal address with something after its name that is no step further (`.rsc`, `;x`, a space). */
const RESEMBLING =
  /^\/(?:(?:en|vi)\/)?(?:lam-viec|dang-nhap|dat-mat-khau|api\/(?:auth|health))(?![\p{L}\p{M}\p{N}_-])/u;

/** A path as a careless reader could take it: decoded to the end, in one case, slashes once. */
function plainForm(path: string): string {
  let plain = path;
  for (let time = 0; time < 4 && /%[0-9a-f]{2}/i.test(plain); time++) {
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, (coded) => {
      try {
        return decodeURIComponent(coded);
      } catch {
        return '';
      }
    });
  }
  return plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{C}\p{Z}]+/gu, '')
    .replace(/[\\/]+(?:[.;][^\\/]*[\\/]+)*/g, '/');
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
