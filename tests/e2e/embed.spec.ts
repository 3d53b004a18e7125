import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fittingCode } from '@/lib/web/embed-code';
import { openZip } from '@/lib/workbook/zip-archive';
import { faultsOf } from '../support/accessibility';
import { expect, test } from '../support/journey';

/** Charts that other sites show in a frame, and the code that people take for it. */

const map = '/nhung/chi-tieu/dan-so-trung-binh/ban-do';
const ranking = '/nhung/chi-tieu/dan-so-trung-binh/xep-hang';
const province = '/nhung/tinh/thai-nguyen/hinh?muc=hop-tac-xa';
const topic = '/nhung/chu-de/hop-tac-xa/hinh?muc=o-dau';
const illustrative = '/nhung/chi-tieu/so-hop-tac-xa/xep-hang?so-lieu=minh-hoa';
const compared =
  '/nhung/so-sanh?noi=thai-nguyen-63,lao-cai-63,ca-nuoc&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke';
const charts = [map, ranking, province, topic, illustrative, compared];

/** A page of somebody else's, on an origin of its own. */
class OtherSite {
  private html = '';
  private readonly server: Server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(this.html);
  });

  async show(body: string): Promise<string> {
    this.html = `<!doctype html><title>Báo</title><body>${body}`;
    if (!this.server.listening) {
      await new Promise<void>((begin) => this.server.listen(0, '127.0.0.1', begin));
    }
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.server.close();
  }
}

let other: OtherSite;
test.beforeEach(() => {
  other = new OtherSite();
});
test.afterEach(() => other.close());

test('charts by themselves may be framed, and nothing else of the site', async ({ request }) => {
  test.setTimeout(120_000);
  const headersOf = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    const headers = answer.headers();
    const [, ancestors] =
      /frame-ancestors ([^;]*)/.exec(headers['content-security-policy'] ?? '') ?? [];
    return { status: answer.status(), ancestors, options: headers['x-frame-options'] };
  };
  for (const path of [...charts, `/en${map}`]) {
    expect
      .soft(await headersOf(path), path)
      .toEqual({ status: 200, ancestors: '*', options: undefined });
  }
  for (const path of [
    ...['/', '/tinh/thai-nguyen', '/chi-tieu/dan-so-trung-binh', '/so-sanh', '/dang-nhap'],
    ...['/nhung/tinh/thai-nguyen', '/nhung/chi-tieu/dan-so-trung-binh', '/nhung/ca-nuoc'],
    ...['/du-lieu-mo', '/co-dinh/1', '/chi-tieu/dan-so-trung-binh.svg', '/lam-viec'],
    ...['/nhung/chi-tieu/khong-co/ban-do', `${map}?ky=1999`, '/nhung/tinh/thai-nguyen/hinh?muc=x'],
    ...['/nhung/so-sanh?noi=khong-co', '/nhung/so-sanh', `${map}/x`, '/nhung'],
  ]) {
    const { ancestors, options } = await headersOf(path);
    expect.soft([ancestors, options], path).toEqual(["'none'", 'DENY']);
  }
});

test('what there is not says so with a status of its own', async ({ request }) => {
  test.setTimeout(120_000);
  const statusOf = async (path: string) => (await request.get(path, { maxRedirects: 0 })).status();
  for (const path of [
    '/nhung',
    '/nhung/chi-tieu/khong-co/ban-do',
    '/nhung/chi-tieu/dan-so-trung-binh/banh',
    `${map}?ky=1999`,
    '/nhung/chi-tieu/kho-khan-vuong-mac/ban-do',
    '/nhung/tinh/atlantis/hinh',
    '/nhung/tinh/thai-nguyen/hinh?muc=khong-co',
    ...['/nhung/chu-de/hop-tac-xa/hinh?muc=khong-co', '/nhung/chu-de/kho-khan-kien-nghi/hinh'],
    '/nhung/so-sanh',
  ]) {
    expect.soft(await statusOf(path), path).toBe(404);
  }
  expect(await statusOf('/nhung/so-sanh?noi=khong-co&chi-tieu=to-hop-tac')).toBe(400);
  // What merged has its chart where it stands now.
  expect(await statusOf('/nhung/tinh/yen-bai/hinh?muc=hop-tac-xa')).toBe(308);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame of another site shows chart, source, status and where it is from', async ({
    page,
    baseURL,
  }) => {
    await page.goto(
      await other.show(
        charts
          .map((path) => `<iframe width="100%" height="900" src="${baseURL}${path}"></iframe>`)
          .join(''),
      ),
    );
    for (const [index, path] of charts.entries()) {
      const frame = page.frameLocator('iframe').nth(index);
      await expect(frame.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expect(frame.locator('svg:visible').first()).toBeVisible();
      await expect(
        frame.getByText(/^Nguồn: .*Trạng thái: .*Công bố: /).first(),
        path,
      ).toBeVisible();
      await expect(frame.locator('.embed-from')).toContainText('Số liệu HTX');
      const isDemo = path === illustrative;
      await expect(frame.locator('[data-demo]')).toHaveCount(isDemo ? 1 : 0);
    }
    const made = page.frameLocator('iframe').nth(charts.indexOf(illustrative));
    await expect(made.locator('[data-demo]')).toContainText('không phải số liệu thật');
  });
});

test('a link in a frame opens outside of it', async ({ page, baseURL, context }) => {
  await page.goto(await other.show(`<iframe width="700" height="900" src="${baseURL}${ranking}">`));
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').locator('.embed-from a').click();
  expect((await opened).url()).toBe(`${baseURL}/chi-tieu/dan-so-trung-binh`);
});

test('a frame is as high as its chart where its page listens', async ({ page, baseURL }) => {
  const frame = `<iframe width="600" height="90" src="${baseURL}${ranking}"></iframe>`;
  await page.goto(await other.show(`${frame}${fittingCode(baseURL ?? '')}`));
  const heightOf = () => page.locator('iframe').evaluate((one) => one.clientHeight);
  await expect.poll(heightOf).toBeGreaterThan(350);
  const needed = await page
    .frameLocator('iframe')
    .locator('.embed')
    .evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
  expect(await heightOf()).toBe(needed);
  await page.frameLocator('iframe').locator('.chart-table summary').click();
  await expect.poll(heightOf).toBeGreaterThan(needed + 100);
});

test('the code below a chart is that of a frame, taken hold of as it is touched', async ({
  page,
}) => {
  await page.goto('/chi-tieu/dan-so-trung-binh');
  const tools = page.locator('.chart-tools').filter({ hasText: 'Bản đồ' });
  await tools.locator('summary').focus();
  await page.keyboard.press('Enter');
  const field = tools.getByRole('textbox', { name: 'Mã nhúng vào trang khác' });
  const code = await field.inputValue();
  expect(code).toMatch(
    /^<iframe src="http[^"]+\/nhung\/chi-tieu\/dan-so-trung-binh\/ban-do" title="/,
  );
  await field.focus();
  const held = await field.evaluate(
    (one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart,
  );
  expect(held).toBe(code.length);
  await page.goto(await other.show(code));
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(
    'Dân số',
  );
});

test('a kit has every chart of a page, and reads on a phone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/tinh/thai-nguyen');
  await page.getByRole('link', { name: 'Nhúng, lấy ảnh từng hình' }).click();
  await expect(page).toHaveURL('/nhung/tinh/thai-nguyen');
  await expect(page.locator('.kit-list > li').first()).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  for (const path of ['/nhung/tinh/thai-nguyen', ...charts, `/en${compared}`]) {
    await page.goto(path);
    expect.soft(await faultsOf(page), path).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, path).toBeLessThanOrEqual(360);
    await expect
      .soft(page.locator('meta[name=robots]'), path)
      .toHaveAttribute('content', /noindex/);
  }
});

test('a chart follows the theme of its reader, and says in English what it says', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/en${ranking}`);
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(18, 21, 29)');
  await expect(page.locator('.embed-from')).toContainText('From');
  await expect(page.locator('.embed')).not.toContainText('Nguồn');
});

test('pictures are files that a browser can show, square and wide, and say what they are', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await page.goto('/nhung/tinh/thai-nguyen');
  const links = page
    .locator('.kit-list > li')
    .first()
    .getByRole('link', { name: /^(?:PNG|SVG)$/ });
  const [square, drawn, wide] = await links.evaluateAll((all) =>
    all.map((one) => one.getAttribute('href') ?? ''),
  );
  const sizeOf = (source: string) =>
    page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, source);
  expect(await sizeOf(square ?? '')).toEqual([1080, 1080]);
  expect(await sizeOf(wide ?? '')).toEqual([1200, 630]);
  const svg = await (await request.get(drawn ?? '')).text();
  expect(svg).toContain('Thái Nguyên');
  expect(svg).toContain('/tinh/thai-nguyen');
  expect(svg).toContain('Nguồn: ');
  const ranking = '/nhung/chi-tieu/dan-so-trung-binh/xep-hang';
  const ranked = await (await request.get(`${ranking}.svg`)).text();
  const marks = ['Nguồn: ', 'Trạng thái: ', 'Công bố: ', '51/63', '/chi-tieu/dan-so-trung-binh'];
  for (const said of ['Dân số trung bình', ...marks]) expect(ranked, said).toContain(said);
  expect(ranked).not.toContain('var(--');
  expect(await sizeOf(`${ranking}-rong.png`)).toEqual([1200, 630]);
  const told = await (await request.get(topic.replace('?', '.svg?'))).text();
  for (const said of ['/chu-de/hop-tac-xa', 'Nguồn: ']) expect(told, said).toContain(said);
  const made = await request.get('/nhung/chi-tieu/so-hop-tac-xa/xep-hang.svg?so-lieu=minh-hoa');
  expect(await made.text()).toContain('KHÔNG PHẢI SỐ LIỆU THẬT');
  for (const missing of [
    '/nhung/tinh/thai-nguyen/hinh.png?muc=x',
    '/nhung/chi-tieu/x/cac-ky.svg',
  ]) {
    expect((await request.get(missing)).status(), missing).toBe(404);
  }
});

test('a zip has the figures with all it takes to read them, and says when they are made up', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const compared = 'noi=thai-nguyen-63,lao-cai-63&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke';
  for (const [address, text] of [
    ['/chi-tieu/dan-so-trung-binh.zip', 'Dân số trung bình'],
    [`/so-sanh.zip?${compared}`, 'Lào Cai'],
    ['/chi-tieu/so-hop-tac-xa.zip?so-lieu=minh-hoa', 'SỐ LIỆU MINH HỌA'],
  ] as const) {
    const answer = await request.get(address);
    expect(answer.headers()['content-type'], address).toBe('application/zip');
    const entries = openZip(await answer.body());
    expect([...entries.names], address).toEqual([
      ...['doc-truoc.txt', 'so-lieu.csv', 'cot.csv', 'ky-hieu.csv', 'nguon.csv'],
    ]);
    const read = async (name: string) =>
      new TextDecoder().decode((await entries.read(name)) ?? new Uint8Array());
    const rows = await read('so-lieu.csv');
    expect((await read('doc-truoc.txt')) + rows, address).toContain(text);
    expect(rows.trim().split('\r\n').length).toBeGreaterThan(2);
    expect(await read('ky-hieu.csv')).toContain('absence');
  }
  expect((await request.get('/chi-tieu/khong-co.zip')).status()).toBe(404);
  expect((await request.get('/so-sanh.zip?noi=khong-co')).status()).toBe(404);
});
