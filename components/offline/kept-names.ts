/** How what is kept for work without a network is called in the browser; by page and worker alike. */

/** Pages of one person, under their identifier. */
export const pagesPrefix = 'trang-lam-viec:';
/** Programs, style sheets and letters of the pages. */
export const assetsName = 'chuong-trinh';

/** What a page asks of the worker. */
export type KeepMessage = {
  readonly kind: 'keep';
  /** Paths that must open without a network. */
  readonly paths: readonly string[];
  /** Addresses of what the page is made of. */
  readonly assets: readonly string[];
};
