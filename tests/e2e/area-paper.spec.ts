import { publicRoutes } from '@/lib/public-routes';
import { expect, test } from '../support/journey';
import { openPdf } from '../support/poppler';

/** An area on one sheet of paper, read by poppler. */

const sheets = [
  ['/tinh/thai-nguyen.pdf', ['Thái Nguyên', 'Trung du và miền núi phía Bắc', 'Nguồn']],
  // Few figures and many, the longest names, former provinces, the other language.
  ['/tinh/dak-lak.pdf', ['Đắk Lắk']],
  ['/tinh/lao-cai.pdf?ranh-gioi=63', ['Lào Cai', 'Yên Bái', 'Từng tỉnh trước sắp xếp']],
  ['/en/tinh/lao-cai.pdf', ['Lao Cai', 'Main figures by section']],
  ['/vung/dong-nam-bo.pdf', ['Đông Nam Bộ', 'tính toán']],
  ['/ca-nuoc.pdf', ['Cả nước', '33.557', 'khoảng 3.000', 'gần 5.000']],
  ['/tinh/lang-son.pdf?so-lieu=minh-hoa', ['Lạng Sơn', 'SỐ LIỆU MINH HỌA']],
  ['/en/ca-nuoc.pdf?so-lieu=minh-hoa', ['The country', 'ILLUSTRATIVE FIGURES']],
] as const;

test('a sheet of each kind that there is is among them', () => {
  const kinds = publicRoutes.filter(
    // A conference has a booklet of many pages (booklet.spec).
    ({ path, named }) => path.endsWith('.pdf') && named !== 'conference',
  );
  expect(kinds.length).toBeGreaterThan(2);
  for (const { path } of kinds) {
    const kind = new RegExp(`^${path.replace('{}', '[^/]+')}(?:\\?|$)`);
    expect(
      sheets.some(([address]) => kind.test(address)),
      path,
    ).toBe(true);
  }
});

test('an area is one tagged page of A4 with its fonts in it, in both languages and sets', async ({
  request,
}) => {
  test.setTimeout(120_000);
  for (const [address, words] of sheets) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const headers = answer.headers();
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toMatch(/^inline; filename="[a-z0-9-]+\.pdf"$/);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['set-cookie']).toBeUndefined();
    const bytes = await answer.body();
    expect(bytes.length, address).toBeLessThan(250_000);
    const pdf = openPdf(bytes);
    expect(pdf, address).toMatchObject({ pages: 1, isTagged: true });
    expect(pdf.size).toContain('A4');
    expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    for (const said of words) expect(pdf.text, address).toContain(said);
    expect(pdf.text.includes('SỐ LIỆU MINH HỌA') || pdf.text.includes('ILLUSTRATIVE')).toBe(
      address.includes('minh-hoa'),
    );
    const again = await request.get(address, {
      headers: { 'If-None-Match': headers.etag ?? '' },
    });
    expect(again.status()).toBe(304);
  }
});

test('the page leads to its sheet, which says the same first figures and leads back', async ({
  page,
  request,
}) => {
  for (const path of ['/tinh/thai-nguyen', '/vung/dong-nam-bo', '/ca-nuoc']) {
    await page.goto(path);
    const link = page.getByRole('link', { name: 'PDF (1 trang A4)' });
    await expect(link).toHaveAttribute('href', `${path}.pdf`);
    const keys = await page
      .getByRole('region', { name: 'Những con số chính' })
      .locator('dd > span.font-serif')
      .allTextContents();
    expect(keys.length, path).toBeGreaterThan(0);
    const { text, title } = openPdf(await (await request.get(`${path}.pdf`)).body());
    for (const key of keys) expect(text, path).toContain(key);
    expect(title).toContain('trên một trang');
    expect(text).toContain(`${path} `);
  }
});

test('a sheet of nothing is 404, one of a former province leads on', async ({ request }) => {
  for (const address of [
    '/tinh/atlantis.pdf',
    '/vung/atlantis.pdf',
    '/tinh/.pdf',
    '/ca-nuocs.pdf',
    '/tinh/thai-nguyen.pdf?ranh-gioi=x',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  const moved = await request.get('/tinh/yen-bai.pdf', { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toBe('/tinh/lao-cai.pdf?ranh-gioi=63');
  const plain = await request.get('/tinh/thai-nguyen.pdf?ranh-gioi=&tim=y');
  expect(plain.status()).toBe(200);
});
