import { expect, test } from '../../support/journey';
import { ask } from '../../support/raw-request';
import { settled } from '../../support/workspace';

/** What a reading page costs before anything is touched (performance.md). */

/** Bytes over the wire with brotli, before anything is touched. */
const MOST_SCRIPT = 12_000;
const MOST_IN_ALL = 110_000;

/** Each page, and the most bytes of its HTML unpacked. */
const PAGES = [
  ['/tinh/thai-nguyen', 130_000],
  ['/en/tinh/thai-nguyen', 130_000],
  ['/tinh/thai-nguyen?so-lieu=minh-hoa', 350_000],
  ['/', 260_000],
  ['/?so-lieu=minh-hoa', 260_000],
  ['/tinh', 130_000],
  ['/phuong-phap', 80_000],
  ['/thuat-ngu', 130_000],
  ['/du-lieu-mo', 60_000],
  ['/so-sanh', 130_000],
  [
    '/so-sanh?noi=thai-nguyen-63,lao-cai-63,ca-nuoc&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke,thu-nhap-binh-quan-dau-nguoi',
    150_000,
  ],
  [
    '/so-sanh?so-lieu=minh-hoa&noi=thai-nguyen,lao-cai,cao-bang,lang-son,nghe-an,dien-bien&chi-tieu=so-hop-tac-xa,to-hop-tac,lao-dong-thuong-xuyen-hop-tac-xa,thanh-vien-hop-tac-xa',
    250_000,
  ],
  ['/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke', 150_000],
  ['/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa&tinh=lao-cai', 130_000],
  ['/nhung/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke/ban-do', 60_000],
  ['/nhung/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke/xep-hang', 40_000],
  ['/nhung/tinh/thai-nguyen?so-lieu=minh-hoa', 40_000],
  ['/bang-so-lieu', 130_000],
  ['/bang-so-lieu?so-lieu=minh-hoa&chi-tieu=so-hop-tac-xa&ky=quy-8', 150_000],
  ['/chu-de/lao-dong', 150_000],
  ['/hoi-nghi/thai-nguyen-2023', 130_000],
  ['/hoi-nghi/thai-nguyen-2023/trinh-chieu', 130_000],
  ['/chu-de/giam-ngheo?so-lieu=minh-hoa', 130_000],
] as const;

type Weighed = { readonly address: string; readonly kind: string; readonly bytes: number };

/** Every file of a first view as it goes over the wire with brotli. */
async function weigh(addresses: ReadonlyMap<string, string>): Promise<readonly Weighed[]> {
  return Promise.all(
    [...addresses].map(async ([address, kind]) => {
      const headers = { 'accept-encoding': 'gzip, deflate, br', cookie: '' };
      const { bytes, status } = await ask(address, { headers });
      expect(status, address).toBe(200);
      return { address, kind, bytes: bytes.length };
    }),
  );
}

const sum = (files: readonly Weighed[]) => files.reduce((total, { bytes }) => total + bytes, 0);

for (const [path, mostHtml] of PAGES) {
  test(`the first view of ${path} is light`, async ({ page, baseURL }) => {
    const loaded = new Map<string, string>();
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) loaded.set(request.url(), request.resourceType());
    });
    await page.goto(path);
    await settled(page);
    const files = await weigh(loaded);
    const told = files.map(({ address, bytes }) => `${bytes} ${address}`).join('\n');
    expect([...loaded.keys()].every((one) => one.startsWith(baseURL ?? ''))).toBe(true);
    expect(sum(files.filter(({ kind }) => kind === 'script')), told).toBeLessThanOrEqual(
      MOST_SCRIPT,
    );
    expect(sum(files), told).toBeLessThanOrEqual(MOST_IN_ALL);
    expect((await ask(`${baseURL}${path}`)).bytes.length).toBeLessThanOrEqual(mostHtml);
  });
}

test('the chart library comes when a reader touches a chart, and not before', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  let asked = 0;
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked++;
  });
  const isChartLibrary = async () =>
    (await Promise.all(scripts)).some((text) => /recharts-(?:surface|wrapper)/.test(text));
  await page.goto('/tinh/thai-nguyen?so-lieu=minh-hoa');
  await settled(page);
  const chart = page.locator('figure svg:visible').first();
  await expect(chart).toBeVisible();
  expect(await isChartLibrary()).toBe(false);
  const askedBefore = asked;
  await chart.scrollIntoViewIfNeeded();
  // What scrolling sets going is asked for before the second frame after it.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(asked, 'scrolling is not touching').toBe(askedBefore);
  await chart.hover();
  await expect.poll(isChartLibrary).toBe(true);
});
