import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';

/** A table that is selected and copied arrives in a spreadsheet with its numbers as numbers. */

/** What a selection of every table says, field by field as a spreadsheet splits it. */
function fieldsOf(page: Page, tables: string): Promise<string[]> {
  return page.locator(tables).evaluateAll((found) =>
    found.flatMap((table) => {
      const selection = getSelection();
      const range = document.createRange();
      range.selectNode(table);
      selection?.removeAllRanges();
      selection?.addRange(range);
      return (selection?.toString() ?? '').split(/[\t\n]/).map((field) => field.trim());
    }),
  );
}

/** As Vietnamese writes them, with the dots of thousands and a comma of decimals. */
const number = /^[−-]?\d{1,3}(\.\d{3})*(,\d+)?$/;
/** A number to which something sticks: a mark, a unit, a change. */
const soiled =
  /^[−-]?\d{1,3}(\.\d{3})*(,\d+)?\s*(tính toán|\+|−\d|\(\+|hợp tác xã|người|tổ|triệu|tỷ)/;

for (const [path, tables, atLeast] of [
  ['/tinh/lang-son?so-lieu=minh-hoa', 'main .chart-table table', 40],
  ['/tinh/lao-cai?so-lieu=minh-hoa', 'main .chart-table table', 40],
  ['/tinh/lao-cai?ranh-gioi=63', 'main table', 20],
  ['/tinh/quang-ninh', 'main table', 40],
  ['/tinh', 'main table', 20],
  ['/?ranh-gioi=34', '#ban-do-xep-hang table', 20],
] as const) {
  test(`${path}: ${tables} is copied as numbers`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('.chart-table, details:has(> table)')) {
        fold.setAttribute('open', '');
      }
    });
    const fields = await fieldsOf(page, tables);
    expect(fields.filter((field) => number.test(field)).length).toBeGreaterThanOrEqual(atLeast);
    expect(fields.filter((field) => soiled.test(field))).toEqual([]);
  });
}
