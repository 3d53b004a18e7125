/**
 * Where to go after signing in: a path of the workspace, or null. Anything that a browser could
 * read as another site (`//x`, `/\x`, an address with a scheme or control characters) is refused.
 */
export function readWantedPath(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!/^\/(en\/)?lam-viec(?=[/?]|$)/.test(text)) return null;
  if (text.length > 500 || /[\\\s]/.test(text) || text.includes('//')) return null;
  const base = 'http://own.invalid';
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.origin !== base || !/^\/(en\/)?lam-viec(\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search;
}
