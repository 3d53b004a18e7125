import type { Page } from '@playwright/test';
import { expect, test } from '../../support/guarantee';
import { type OwnSite, ownPassword } from '../../support/own-site';
import { browserOf, people, reportPath, signIn } from '../../support/workspace';

/** A site of its own: a whole report is begun and filled. */

let site: OwnSite;

test.beforeAll(async ({ ground }) => {
  site = await ground.start(await ground.copy('demo'), { DEMO: 'on' });
});

test.afterAll(() => site?.stop());

/** Goes from one control to the next until one is in focus; says which key presses that took. */
async function walk(page: Page, key: string, selector: string, text = ''): Promise<number> {
  for (let presses = 1; presses <= 80; presses += 1) {
    await page.keyboard.press(key);
    const isThere = await page.evaluate(
      ([wanted, words]) => {
        const { activeElement } = document;
        return activeElement?.matches(wanted) && (activeElement.textContent ?? '').includes(words);
      },
      [selector, text] as const,
    );
    if (isThere) return presses;
  }
  throw new Error(`${key} does not lead to ${selector} ${text}`);
}

/** The number of last quarter in the row of the cell in focus, for the cell's own scope; else 0. */
function lastQuarter(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const past = activeElement?.closest('tr')?.querySelectorAll('.sheet-past')[1];
    const isPart = activeElement
      ?.closest('[data-cell]')
      ?.getAttribute('data-cell')
      ?.endsWith('EMM');
    const part = past?.querySelector('.sheet-part')?.textContent ?? '';
    const whole = past?.textContent?.replace(part, '') ?? '';
    return (isPart ? part || whole : whole).match(/\d[\d.,–]*/)?.[0] ?? '0';
  });
}

test('a whole quarter is begun, entered and taken to its check by keyboard alone', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const context = await browserOf(browser, { baseURL: site.url });
  const page = await context.newPage();
  const { keyboard } = page;
  await signIn(page, people.staffThaiNguyen, ownPassword, reportPath('thai-nguyen'));
  await walk(page, 'Tab', 'button', 'Bắt đầu báo cáo');
  await keyboard.press('Enter');
  await page.locator('.entry-form[data-alive]').waitFor();
  const sections = page.locator('.section-list li');
  const count = await sections.count();
  expect(count).toBe(7);
  let numbers = 0;
  let ways = 0;
  for (let at = 0; at < count; at += 1) {
    if (at > 0) {
      ways += await walk(page, 'Shift+Tab', 'a', 'Phần tiếp');
      await keyboard.press('Enter');
    }
    await expect(sections.nth(at).locator('[aria-current]')).toHaveCount(1);
    const fields = page.locator(
      '.entry-sheet :is(.sheet-number, .sheet-words textarea:first-of-type)',
    );
    const cells = await page.locator('.sheet td[data-cell]').count();
    if (cells > 0) {
      // Of a section that was opened by a key the first cell is in focus already.
      if (at === 0) ways += await walk(page, 'Tab', '.sheet-number');
      else await expect(page.locator('.sheet-number').first()).toBeFocused();
      for (let cell = 0; cell < cells; cell += 1) {
        await keyboard.type(await lastQuarter(page));
        // The last cell's Tab would leave the sheet.
        if (cell < cells - 1) await keyboard.press('Tab');
        numbers += 1;
      }
      await keyboard.press('Control+Home');
      ways += cells + 1;
    } else {
      for (let words = 0; words < (await fields.count()); words += 1) {
        if (words > 0) await walk(page, 'Tab', '.sheet-words textarea');
        await keyboard.type('Không có vướng mắc mới.');
      }
    }
  }
  await walk(page, 'Shift+Tab', 'button', 'Lưu phần này');
  await keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Mọi thứ đã lưu' })).toBeVisible();
  for (let at = 0; at < count; at += 1) {
    await expect(sections.nth(at)).toContainText(/(\d+)\/\1$/);
  }
  // With a Tab for each number and a short walk from one section to the next.
  expect(numbers).toBeGreaterThan(50);
  expect(ways / numbers).toBeLessThan(2.5);
  await walk(page, 'Shift+Tab', 'a', 'Kiểm tra và chuyển báo cáo');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/kiem-tra/);
  await expect(page.locator('summary').filter({ hasText: 'Chuyển lãnh đạo duyệt' })).toBeVisible();
  await context.close();
});
