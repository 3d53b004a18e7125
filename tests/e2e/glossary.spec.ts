import { expect, test } from '../support/journey';

/** The glossary, and the ways that lead to it. */

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is found without marks, and leads to the indicators that count it', async ({
    page,
  }) => {
    await page.goto('/thuat-ngu');
    await page.getByRole('searchbox').fill('ho can ngheo');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL('/thuat-ngu?tim=ho+can+ngheo');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('“ho can ngheo”');
    const term = page.locator('#ho-can-ngheo');
    await expect(term).toContainText('Nghị định 07/2021/NĐ-CP');
    await term.getByRole('link', { name: 'Hộ cận nghèo', exact: true }).click();
    await expect(page).toHaveURL('/chi-tieu/ho-can-ngheo');
  });

  test('an address of a term shows it, marked', async ({ page }) => {
    await page.goto('/thuat-ngu#lhhtx');
    const term = page.locator('#lhhtx');
    await expect(term).toBeInViewport();
    await expect(term).toContainText('Không phải Liên minh Hợp tác xã');
    const plain = page.locator('#kttt');
    const paper = (of: typeof term) => of.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await paper(term)).not.toBe(await paper(plain));
  });

  test('nothing found leads on', async ({ page }) => {
    await page.goto('/thuat-ngu?tim=xyzzy');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('xyzzy');
    await page.getByRole('link', { name: 'Xem toàn bộ thuật ngữ' }).click();
    await expect(page).toHaveURL('/thuat-ngu');
  });
});

test('letters lead by keyboard to their terms, in the order of the alphabet', async ({ page }) => {
  await page.goto('/thuat-ngu');
  const letters = page.getByRole('navigation', { name: 'Theo vần' }).getByRole('link');
  const order = await letters.allTextContents();
  expect(order).toEqual([...order].sort(new Intl.Collator('vi').compare));
  await letters.filter({ hasText: 'Đ' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/thuat-ngu#chu-dd');
  await expect(page.locator('#dinh-chinh')).toBeInViewport();
});

test('every term and indicator has one place, and what it leads to is there', async ({
  page,
  request,
}) => {
  await page.goto('/en/thuat-ngu?so-lieu=minh-hoa');
  await expect(page.getByText('Illustrative figures').first()).toBeVisible();
  const places = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(places).size).toBe(places.length);
  expect(places.length).toBeGreaterThan(280);
  const links = page.locator('.term a[href*="/chi-tieu/"]');
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(addresses.every((one) => one?.endsWith('?so-lieu=minh-hoa'))).toBe(true);
  const slugs = new Set(addresses);
  for (const address of [...slugs].slice(0, 8)) {
    expect((await request.get(address ?? '')).status(), address ?? '').toBe(200);
  }
});

test('the search of the site answers with a meaning', async ({ page }) => {
  await page.goto('/tim-kiem?q=h%E1%BB%99+c%E1%BA%ADn+ngh%C3%A8o+l%C3%A0+g%C3%AC');
  const meaning = page.getByRole('region', { name: 'Nghĩa là gì' });
  await expect(meaning).toContainText('theo kết quả rà soát hằng năm');
  await expect(page.getByText('Không rõ nghĩa')).toHaveCount(0);
  await meaning.getByRole('link').click();
  await expect(page).toHaveURL('/thuat-ngu#ho-can-ngheo');
  await page.goto('/tim-kiem?q=htx+thai+nguyen+2025');
  await expect(meaning).toHaveCount(0);
});

test('the method page names every indicator where its definition stood', async ({ page }) => {
  await page.goto('/phuong-phap#chi-tieu-so-hop-tac-xa');
  const name = page.locator('#chi-tieu-so-hop-tac-xa');
  await expect(name).toBeInViewport();
  await expect(name.getByRole('link')).toHaveAttribute('href', '/chi-tieu/so-hop-tac-xa');
  expect(await page.locator('#dinh-nghia li').count()).toBeGreaterThan(200);
});
