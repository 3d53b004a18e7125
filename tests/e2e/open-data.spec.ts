import { openZip } from '@/lib/workbook/zip-archive';
import { expect, test } from '../support/journey';

/** Taking the figures away, citing them, and who stands behind them. */

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is one file, and the page says what is in it', async ({ page, request }) => {
    await page.goto('/du-lieu-mo');
    const link = page.getByRole('link', { name: 'Tải tất cả (.zip)' });
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/zip');
    expect(answer.headers()['content-disposition']).toMatch(/so-lieu-htx-\d+\.zip/);
    const zip = openZip(new Uint8Array(await answer.body()));
    const parts = page.getByRole('region', { name: 'Tất cả trong một tệp' }).locator('dt');
    expect((await parts.allTextContents()).sort()).toEqual([...zip.names].sort());
    const text = async (name: string) =>
      new TextDecoder().decode((await zip.read(name)) ?? undefined);
    const [head = '', ...rows] = (await text('so-lieu.csv')).trim().split('\r\n');
    expect(rows.length).toBeGreaterThan(700);
    expect(rows.every((row) => row.startsWith('real,'))).toBe(true);
    const explained = page.getByRole('table', { name: 'Các cột' }).locator('code');
    expect(head.split(',')).toEqual(
      expect.arrayContaining((await explained.allTextContents()).slice(1)),
    );
    expect(await text('doc-truoc.txt')).toContain('GIẤY PHÉP');
  });

  test('what the page says of addresses holds', async ({ page, request }) => {
    await page.goto('/du-lieu-mo');
    const rows = page.getByRole('table', { name: 'Tệp của từng trang' }).locator('tbody tr');
    const promised = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('a')?.getAttribute('href') ?? '',
        row.lastElementChild?.textContent ?? '',
      ]),
    );
    expect(promised).toHaveLength(5);
    for (const [address = '', endings = ''] of promised) {
      for (const ending of endings.split(', ')) {
        const file = address.endsWith(ending) ? address : address.replace(/(?=\?|$)/, ending);
        expect.soft((await request.get(file)).status(), file).toBe(200);
      }
    }
  });
});

test('a page is cited by its link, in words and for a reference manager', async ({
  page,
  request,
}) => {
  await page.goto('/tinh/lao-cai?ranh-gioi=63');
  await page.getByRole('link', { name: 'văn bản' }).click();
  await expect(page).toHaveURL('/tinh/lao-cai.txt?ranh-gioi=63');
  await expect(page.locator('body')).toContainText(/Số liệu HTX \(\d{4}\), “Lào Cai: .*63 tỉnh/);
  const bibtex = await request.get('/en/tinh/lao-cai.bib?ranh-gioi=63');
  expect(await bibtex.text()).toMatch(/^@misc\{so-lieu-htx-lao-cai-63-\d{4},\n {2}author = /);
  expect(bibtex.headers()['content-disposition']).toContain('lao-cai-63.bib');
  const ris = await request.get('/chi-tieu/so-hop-tac-xa.ris');
  expect(await ris.text()).toMatch(/^TY {2}- DATA\r\n[\s\S]*\r\nER {2}- \r\n$/);
  // A former province's leads to its successor's; what is none is none.
  expect((await request.get('/tinh/yen-bai.bib', { maxRedirects: 0 })).status()).toBe(308);
  expect((await request.get('/tinh/khong-co.ris')).status()).toBe(404);
});

test('nobody is offered to cite a demonstration', async ({ page, request }) => {
  for (const ending of ['txt', 'bib', 'ris']) {
    const answer = await request.get(`/tinh/lao-cai.${ending}?so-lieu=minh-hoa`);
    expect(answer.status(), ending).toBe(404);
  }
  await page.goto('/tinh/lao-cai?so-lieu=minh-hoa');
  await expect(page.getByRole('link', { name: 'CSV cho chương trình' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveCount(0);
});

test('the page about the site counts what there is, and leads on', async ({ page }) => {
  await page.goto('/en/gioi-thieu?so-lieu=minh-hoa');
  await expect(page.getByText('There are 734 figures read from 45 published')).toBeVisible();
  for (const [name, address] of [
    ['Terms and definitions', '/en/thuat-ngu'],
    ['Open data: take all of it', '/en/du-lieu-mo'],
    ['Accessibility: what is tested, what is not good yet', '/en/tro-nang'],
  ] as const) {
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(`${address}?so-lieu=minh-hoa`);
    await page.goBack();
  }
});
