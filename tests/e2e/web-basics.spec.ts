import { JSDOM } from 'jsdom';
import { expect, test } from '../support/journey';

/** What crawlers, feed readers, phones and those who pass a page on ask a site for. */

const xml = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;
const pathOf = (address: string) => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

const FILES = [
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/phat-hanh.atom', 'application/atom+xml; charset=utf-8'],
  ['/en/phat-hanh.atom', 'application/atom+xml; charset=utf-8'],
  ['/favicon.ico', 'image/x-icon'],
  ['/icons/icon-512.png', 'image/png'],
  ['/xem-truoc/trang-chu.png', 'image/png'],
  ['/tinh/dak-lak.pdf', 'application/pdf'],
] as const;

for (const [address, type] of FILES) {
  test(`${address} is a public answer of its type, unchanged when asked again`, async ({
    request,
  }) => {
    const answer = await request.get(address);
    const { etag = '', ...headers } = answer.headers();
    expect(answer.status()).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['set-cookie']).toBeUndefined();
    const again = await request.get(address, { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
    const head = await request.head(address);
    expect([head.status(), head.headers()['content-type']]).toEqual([200, type]);
    expect((await head.body()).length).toBe(0);
  });
}

test('every address of the sitemap answers, is the page’s own, and names its other language', async ({
  request,
}) => {
  test.setTimeout(180_000);
  const sitemap = xml(await (await request.get('/sitemap.xml')).text());
  const pages = [...sitemap.querySelectorAll('url')].map((page) => ({
    address: page.querySelector('loc')?.textContent ?? '',
    alternates: [...page.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map(
      (link) => [link.getAttribute('hreflang'), link.getAttribute('href')],
    ),
  }));
  expect(pages.length).toBeGreaterThan(100);
  const addresses = new Set(pages.map(({ address }) => address));
  expect(addresses.size).toBe(pages.length);
  // Every kind of page, and every fifth of those that there are many of.
  const kindOf = ({ address }: { address: string }) =>
    pathOf(address).replace(/\/(tinh|vung|chi-tieu|chu-de|phat-hanh|hoi-nghi)\/[^?]+/, '/$1/…');
  const seen = new Map<string, number>();
  for (const page of pages) {
    const { address, alternates } = page;
    const nth = seen.get(kindOf(page)) ?? 0;
    seen.set(kindOf(page), nth + 1);
    if (nth % 5 !== 0) continue;
    const answer = await request.get(pathOf(address), { maxRedirects: 0 });
    expect.soft(answer.status(), address).toBe(200);
    const [head = ''] = (await answer.text()).split('</head>');
    const { document } = new JSDOM(head).window;
    const same = (href: string | null | undefined) => (href ? new URL(href).href : href);
    const links = [...document.querySelectorAll('link[rel=alternate][hreflang]')];
    expect
      .soft(same(document.querySelector('link[rel=canonical]')?.getAttribute('href')), address)
      .toBe(same(address));
    expect
      .soft(
        links.map((link) => [link.getAttribute('hreflang'), same(link.getAttribute('href'))]),
        address,
      )
      .toEqual(alternates.map(([language, href]) => [language, same(href)]));
    for (const [, href] of alternates) expect.soft(addresses.has(href ?? ''), address).toBe(true);
    expect.soft(document.querySelector('meta[name=robots]'), address).toBeNull();
  }
});

test('pages name a picture of 1200 by 630 that a browser can show', async ({ page, request }) => {
  for (const address of [
    '/',
    '/tinh',
    '/tinh/dak-lak',
    '/en/tinh/lao-cai?ranh-gioi=63',
    '/tinh/lao-cai?so-lieu=minh-hoa',
    '/ca-nuoc',
    '/chi-tieu/dan-so-trung-binh',
    '/so-sanh?noi=thai-nguyen-63,lao-cai-63,ca-nuoc&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke,thu-nhap-binh-quan-dau-nguoi',
    '/bang-so-lieu?chi-tieu=dan-so-trung-binh',
    '/chu-de',
    '/chu-de/giam-ngheo',
    '/chu-de/kho-khan-kien-nghi',
    '/hoi-nghi',
    '/hoi-nghi/thai-nguyen-2023',
    '/phat-hanh?so-lieu=minh-hoa',
    '/phuong-phap',
  ]) {
    await page.goto(address);
    const named = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = pathOf(named ?? '');
    const answer = await request.get(picture, { maxRedirects: 0 });
    expect
      .soft([answer.status(), answer.headers()['content-type']], address)
      .toEqual([200, 'image/png']);
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, picture);
    expect.soft(size, address).toEqual([1200, 630]);
  }
});

test('a picture of nothing is 404, that of a former province leads on', async ({ request }) => {
  expect((await request.get('/xem-truoc/tinh/atlantis.png')).status()).toBe(404);
  const moved = await request.get('/xem-truoc/tinh/yen-bai.png', { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toBe('/xem-truoc/tinh/lao-cai.png?ranh-gioi=63');
});

test('feed and manifest are found from a page, and what they name is there', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect(pathOf(feed ?? '')).toBe('/phat-hanh.atom');
  const { documentElement } = xml(await (await request.get('/phat-hanh.atom')).text());
  expect(documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  const manifest = await page.locator('link[rel=manifest]').getAttribute('href');
  const { icons } = await (await request.get(manifest ?? '')).json();
  for (const { src, sizes } of icons) {
    const bytes = await (await request.get(src)).body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('pages of real figures describe themselves to machines, made-up ones do not', async ({
  page,
}) => {
  const data = page.locator('script[type="application/ld+json"]');
  for (const [address, type] of [
    ['/', 'WebSite'],
    ['/tinh/dak-lak', 'Dataset'],
    ['/en/ca-nuoc', 'Dataset'],
  ] as const) {
    await page.goto(address);
    expect(JSON.parse((await data.textContent()) ?? '')).toMatchObject({ '@type': type });
  }
  await page.goto('/tinh/lao-cai?so-lieu=minh-hoa');
  await expect(data).toHaveCount(0);
});
