import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it stands, one line for each rule that is broken, of all
 * rules or of those named. Axe is told not to describe what is right, and that there are no frames
 * of other sites: otherwise it takes as long as all else that is done with the page.
 */
export async function faultsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = builder(page);
  return found(page, rules ? axe.withRules([...rules]) : axe.withTags(TAGS));
}

/** All but colours, which cost as much as all others: for a page that is looked at in another language. */
export function faultsButOfColours(page: Page): Promise<string[]> {
  return found(page, builder(page).withTags(TAGS).disableRules(['color-contrast']));
}

const builder = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

async function found(page: Page, axe: AxeBuilder): Promise<string[]> {
  // What is laid out when a reader comes near counts as well.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.when-near')) part.classList.remove('when-near');
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`);
}
