import type { Locator, Page } from '@playwright/test';

/** A row of a table by the name at its head. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

/** Past the masthead by the page's first link, as who has no mouse goes. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** The Enter key on what leads elsewhere, until the page that it leads to is there. */
export async function enter(page: Page): Promise<void> {
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL(({ href }) => href !== before);
}

/** Steps of the Tab key until a reader gives up. */
const PATIENCE = 300;

/** Goes on by the Tab key until something has the focus; that it is outlined there is seen to. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.elementHandle();
  for (let step = 0; step < PATIENCE; step++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate((one) => {
      const focused = document.activeElement;
      const isThere = focused === one || focused?.contains(one) === true;
      if (!isThere || focused === document.body || !focused) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return outlineStyle === 'none' ? '0px' : outlineWidth;
    }, wanted);
    if (outline === null) continue;
    if (Number.parseFloat(outline) < 2) throw new Error(`not outlined: ${target}`);
    return;
  }
  throw new Error(`not reached by the Tab key: ${target}`);
}
