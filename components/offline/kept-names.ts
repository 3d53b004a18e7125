/** How what is kept for work without a network is called in the browser; by page and worker alike. */

/** Pages of one person, under their identifier. */
export const pagesPrefix = 'trang-lam-viec:';
/** Programs, style sheets and letters of the pages. */
export const assetsName = 'chuong-trinh';
/** Shows of conferences, which are everybody's. */
export const showsName = 'trinh-chieu';

/** Everything that a person has typed and the browser keeps stands under names that begin so. */
export function prefixOf(userId: string): string {
  return `${typedPrefix}${userId}:`;
}
export const typedPrefix = 'so-lieu-htx:';

/** What follows a beginning in the names of the browser's store. */
export function namesAfter(beginning: string): string[] {
  try {
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(beginning) ? name.slice(beginning.length) : [],
    );
  } catch {
    return [];
  }
}

/** What a page asks of the worker. */
export type KeepMessage = {
  readonly kind: 'keep';
  /** Paths that must open without a network. */
  readonly paths: readonly string[];
  /** Addresses of what the page is made of. */
  readonly assets: readonly string[];
};

/** What a show asks of it. */
export type KeepShowMessage = {
  readonly kind: 'keep-show';
  /** Its path, with what is chosen of it. */
  readonly path: string;
  readonly assets: readonly string[];
};
