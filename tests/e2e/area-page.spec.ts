import { expect, test } from '../support/journey';

/** A province's page: its marks of sources, its programmes' money, the days of its reports, its paper. */

const real = '/tinh/thai-nguyen';
const illustrative = '/tinh/thai-nguyen?so-lieu=minh-hoa';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure’s mark unfolds its sources and leads to them in the page’s list', async ({
    page,
  }) => {
    await page.goto(real);
    const note = page.locator('.source-note', { has: page.locator('.source-mark') }).first();
    await note.locator('summary').focus();
    await page.keyboard.press('Enter');
    await note.locator('.fold-text a[href^="#nguon-"]').first().click();
    await expect(page).toHaveURL(/#nguon-\d+$/);
    const { hash } = new URL(page.url());
    await expect(page.locator(hash)).toContainText('công bố');
    // Every mark names a source that the list has.
    const numbers = await page.locator('.source-mark [aria-hidden]').allTextContents();
    for (const number of new Set(numbers.flatMap((text) => text.match(/\d+(?=,|$)/g) ?? []))) {
      expect(await page.locator(`#nguon-${number}`).count(), number).toBe(1);
    }
  });

  test('programmes’ money stands as plan, disbursed and share, of the illustrative set', async ({
    page,
  }) => {
    await page.goto(illustrative);
    const table = page.locator('.programme-table');
    await expect(table.locator('thead')).toContainText('% kế hoạch');
    expect(await table.locator('tbody').count()).toBeGreaterThan(2);
    await page.goto(real);
    await expect(page.locator('.programme-table')).toHaveCount(0);
  });

  test('the days of its reports are told from what was released, and lead there', async ({
    page,
  }) => {
    await page.goto(illustrative);
    const times = page.getByRole('region', { name: /báo cáo quý gần nhất của Thái Nguyên/ });
    await expect(times).toContainText('đúng đợt');
    // Before the merger each of the two reported for itself.
    await expect(times).toContainText('Bắc Kạn');
    await times.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/phat-hanh\/minh-hoa-/);
    await page.goto('/en/tinh/thai-nguyen?so-lieu=minh-hoa');
    await expect(page.getByRole('region', { name: /reports came out in time/ })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('nothing is wider than the screen, and no compared place hides sideways', async ({
    page,
  }) => {
    for (const path of [real, illustrative]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    }
    await page.goto(
      '/so-sanh?so-lieu=minh-hoa&noi=thai-nguyen,lao-cai,cao-bang,lang-son&chi-tieu=so-hop-tac-xa,to-hop-tac',
    );
    const hidden = await page
      .locator('.comparison-scroll:has(.comparison-table)')
      .evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(hidden).toBe(0);
    const row = page.locator('.comparison-table tbody tr').first();
    expect(await row.locator('td').count()).toBe(4);
    for (const cell of await row.locator('td').all()) {
      const box = await cell.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
    }
  });
});

test('on paper it is few sheets', async ({ page }) => {
  for (const [path, most] of [
    [real, 7],
    [illustrative, 21],
  ] as const) {
    await page.goto(path);
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, path).toBeGreaterThan(0);
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length, path).toBeLessThanOrEqual(most);
  }
});

test.describe('a value that a choice does not have', () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test('is answered with what there is, and the way to that very page', async ({
    page,
    request,
  }) => {
    for (const address of [
      ...['/?so-lieu=that', '/?ranh-gioi=35', '/?pham-vi=x', '/tinh?sap-xep=x'],
      ...['/ca-nuoc?so-lieu=x', '/vung/dong-nam-bo?ranh-gioi=1', '/so-sanh?so-lieu=x'],
      ...['/bang-so-lieu?so-lieu=x', '/tim-kiem?q=a&so-lieu=x', '/tinh/thai-nguyen.csv?so-lieu=x'],
      '/en/phuong-phap?so-lieu=x',
    ]) {
      expect((await request.get(address)).status(), address).toBe(404);
    }
    expect((await request.get(`${real}?utm_source=x&ranh-gioi=&so-lieu=`)).status()).toBe(200);
    await page.goto('/tinh/lao-cai?ranh-gioi=35&so-lieu=minh-hoa');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('lựa chọn không có');
    await page.getByRole('link', { name: /63 tỉnh/ }).click();
    await expect(page).toHaveURL('/tinh/lao-cai?so-lieu=minh-hoa&ranh-gioi=63');
    await page.goto('/en/tinh/lao-cai?ranh-gioi=35');
    await page.getByRole('link', { name: 'Without that choice' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lao Cai');
  });
});
