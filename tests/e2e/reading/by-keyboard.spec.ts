import { expect, test } from '../../support/journey';
import { enter, skipToContent, tabTo } from '../../support/reading';

/** A reader with a keyboard alone: every step is a key, and where one stands is outlined each time. */

test('from the start by search to a province, its table, an indicator, a comparison, a table and a release', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { keyboard } = page;
  const places = page.getByRole('navigation', { name: 'Các trang' });
  await page.goto('/');
  await tabTo(page, page.getByRole('searchbox'));
  await keyboard.type('dien bien');
  await enter(page);
  await expect(page).toHaveURL('/tim-kiem?q=dien+bien');
  await skipToContent(page);
  await tabTo(
    page,
    page
      .getByRole('main')
      .getByRole('link', { name: /^Điện Biên/ })
      .first(),
  );
  await enter(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Điện Biên');

  const fold = page.getByText('Bảng số liệu của hình').first();
  const table = page.locator('details', { has: fold }).getByRole('table').first();
  await expect(table).toBeHidden();
  await skipToContent(page);
  await tabTo(page, fold);
  await keyboard.press('Enter');
  await expect(table).toBeVisible();

  await page.goto('/thuat-ngu');
  await tabTo(page, page.getByRole('searchbox'));
  await keyboard.type('ho ngheo');
  await enter(page);
  await skipToContent(page);
  await tabTo(page, page.locator('.term a[href^="/chi-tieu/"]').first());
  await enter(page);
  await expect(page).toHaveURL(/^[^?]*\/chi-tieu\//);

  await tabTo(page, places.getByRole('link', { name: 'So sánh' }));
  await enter(page);
  await skipToContent(page);
  await tabTo(page, page.getByRole('link', { name: /^Tỷ lệ hộ nghèo và thu nhập/ }));
  await enter(page);
  await expect(page.getByRole('table', { name: 'Bảng so sánh' }).first()).toBeVisible();

  await tabTo(page, places.getByRole('link', { name: 'Lập bảng' }));
  await enter(page);
  await skipToContent(page);
  await tabTo(page, page.getByRole('link', { name: /^Hộ nghèo và thu nhập/ }));
  await enter(page);
  await skipToContent(page);
  await tabTo(page, page.getByRole('columnheader').nth(1).getByRole('link'));
  await enter(page);
  await expect(page.locator('th[aria-sort]')).toHaveCount(1);

  await tabTo(page, places.getByRole('link', { name: 'Phát hành' }));
  await enter(page);
  await skipToContent(page);
  await tabTo(page, page.getByRole('main').getByRole('link', { name: /minh họa$/ }));
  await enter(page);
  await skipToContent(page);
  await tabTo(page, page.getByRole('main').locator('a[href*="/phat-hanh/"]').first());
  await enter(page);
  const part = page.getByRole('main').locator('summary').first();
  await skipToContent(page);
  await tabTo(page, part);
  await keyboard.press('Enter');
  // Whichever release is the newest by now.
  await expect(page).toHaveURL(/\/phat-hanh\/[a-z0-9-]+\?so-lieu=minh-hoa/);
  await expect(part).toBeFocused();
});
