import type { Page } from '@playwright/test';

/** The addresses of the pages of work that open without a network in a browser. */
export function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('trang-lam-viec:'));
    const pages = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return pages.flat();
  });
}
