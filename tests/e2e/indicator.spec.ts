import { expect, test } from '../support/journey';

/** An indicator's page: where, since when, how it is counted. */

const total = '/chi-tieu/so-hop-tac-xa';
const illustrative = `${total}?so-lieu=minh-hoa`;

test('a reader goes from the map of the start page to the indicator, and on to a province', async ({
  page,
}) => {
  await page.goto('/?chi-tieu=dan-so-trung-binh');
  await page.getByRole('link', { name: /^Trang của chỉ tiêu này/ }).click();
  await expect(page).toHaveURL('/chi-tieu/dan-so-trung-binh');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dân số trung bình');
  const ranking = page.getByRole('table', { name: 'Xếp hạng theo Dân số trung bình' }).first();
  await ranking.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/tinh\/[a-z-]+/);
});

test('a period is a step in time that stands in the address and is shown by map and table', async ({
  page,
}) => {
  await page.goto(illustrative);
  const periods = page.getByRole('navigation', { name: 'Kỳ' });
  const shown = periods.locator('[aria-current=true]');
  const newest = await shown.getAttribute('aria-label');
  const steps = periods.getByRole('link').filter({ visible: true });
  const before = steps.nth((await steps.count()) - 3);
  const name = (await before.getAttribute('aria-label')) ?? '';
  expect(name).not.toBe(newest);
  await before.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]ky=2026-Q\d/);
  await expect(shown).toHaveAttribute('aria-label', name);
  const said = name.replace(/:.*/, '').toLowerCase().replace('quý', '').trim();
  await expect(page.locator('#ban-do-xep-hang')).toContainText(new RegExp(said, 'i'));
  await expect(page.locator('.period-table thead [aria-current]')).toHaveCount(1);
});

test('a slider turns map, ranking and table through the periods without leaving the page', async ({
  page,
}) => {
  await page.goto(illustrative);
  const slider = page.getByRole('slider', { name: 'Kỳ' });
  const newest = await slider.getAttribute('aria-valuetext');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/[?&]ky=2025-Q4/);
  const name = (await slider.getAttribute('aria-valuetext')) ?? '';
  expect(name).not.toBe(newest);
  expect(name).toMatch(/^Quý IV\/2025: \d+ tỉnh có số liệu$/);
  await expect(slider).toBeFocused();
  await expect(page.locator('#ban-do-xep-hang')).toContainText('quý IV/2025');
  await expect(page.locator('.period-table thead [aria-current]')).toHaveText('IV/25');
  await expect(page.getByRole('navigation', { name: 'Kỳ' }).locator('[aria-current]')).toHaveText(
    'IV/25',
  );
  // A map that came later lights up with its ranking too.
  const row = page.locator('#ban-do-xep-hang tr[data-area]').first();
  await row.hover();
  await expect(page.locator('#ban-do-xep-hang .map [data-lit]').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', /ky=2025-Q4/);
});

test('circles mean the same at every period, and the page says so', async ({ request }) => {
  const legendAt = async (period: string) => {
    const text = await (await request.get(`${illustrative}&ky=${period}&ranh-gioi=34`)).text();
    expect(text).toContain('Cỡ hình tròn chung cho mọi kỳ, đo theo 12 kỳ mới nhất.');
    return /<g class="map-sizes">.*?<\/g><\/g>/.exec(text)?.[0];
  };
  expect(await legendAt('2025-Q3')).toBe(await legendAt('2026-Q1'));
});

test.describe('without a network', () => {
  test.use({ expectedComplaints: [/ERR_FAILED/] });

  test('a period that cannot be had leaves the page as it was, and says so', async ({ page }) => {
    await page.goto(illustrative);
    const slider = page.getByRole('slider', { name: 'Kỳ' });
    const shown = await slider.getAttribute('aria-valuetext');
    await page.route(/[?&]ky=/, (route) => route.abort());
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByText('Chưa tải được kỳ này')).toBeVisible();
    await expect(slider).toHaveAttribute('aria-valuetext', shown ?? '');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader chooses a province for the trend, and the choice stays with the period', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(illustrative);
    await expect(page.getByRole('slider')).toHaveCount(0);
    const trend = page.getByRole('region', { name: 'Từng tỉnh theo thời gian' });
    await trend.getByLabel('Đường của tỉnh, thành phố').selectOption('thai-nguyen');
    await trend.getByRole('button', { name: 'Xem' }).click();
    await expect(page).toHaveURL(/tinh=thai-nguyen&.*#xu-huong$/);
    await expect(trend.getByRole('heading', { level: 2 })).toHaveText(/^Thái Nguyên: từ /);
    await expect(trend).toContainText('Đường xám: 4 tỉnh, thành phố cùng vùng');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    const steps = page.getByRole('navigation', { name: 'Kỳ' }).getByRole('link');
    await steps.filter({ visible: true }).first().click();
    await expect(page).toHaveURL(/tinh=thai-nguyen/);
    await expect(trend.getByRole('heading', { level: 2 })).toHaveText(/^Thái Nguyên: từ /);
  });

  test('all of it reads: map, ranking, spread, table, method, and the way on', async ({ page }) => {
    await page.goto('/chi-tieu/thu-nhap-binh-quan-dau-nguoi');
    await expect(page.locator('.map-drawing a').first()).toBeVisible();
    await expect(
      page.getByRole('heading', { name: /^Ít nhất một nửa trong 63 tỉnh, thành phố/ }),
    ).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'Chỉ tiêu này được đếm thế nào' }),
    ).toBeVisible();
    const siblings = page.getByRole('navigation', { name: /^Chỉ tiêu khác về/ });
    await siblings.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/chi-tieu\//);
  });
});

test('where provinces speak at different times each says its own, and nobody is ranked', async ({
  page,
}) => {
  await page.goto(total);
  await expect(page.getByRole('heading', { name: 'Con số mới nhất của từng tỉnh' })).toBeVisible();
  await expect(page.locator('.map')).toHaveCount(0);
  const yenBai = page.getByRole('row').filter({ hasText: 'Yên Bái, trước sắp xếp' });
  await expect(yenBai).toContainText('668');
  const disagreeing = page.getByRole('region', { name: 'Nguồn nói khác nhau' });
  await expect(disagreeing).toContainText('31.364');
  await expect(disagreeing).toContainText('32.103');
});

test('a rate that its source rounds to nothing is not shown as none', async ({ page }) => {
  await page.goto('/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke');
  await expect(page.locator('#ban-do')).toContainText('< 0,01%');
  await expect(page.locator('#ban-do-xep-hang')).not.toContainText('0,00');
});

test('a dot of the spread says whose it is when touched, and by keyboard', async ({ page }) => {
  await page.goto('/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke');
  const chart = page.locator('figure.chart').filter({ hasText: 'trung vị' });
  await chart.scrollIntoViewIfNeeded();
  const highest = chart.locator('.ch-strip:visible').last();
  await highest.hover();
  await expect(chart.locator('.ch-tip')).toContainText('Điện Biên');
  await expect(chart.locator('.ch-tip')).toContainText('29,55');
});

test('what there is not says so with a status of its own', async ({ request }) => {
  const status = async (address: string) =>
    (await request.get(address, { maxRedirects: 0 })).status();
  expect(await status('/chi-tieu/khong-co')).toBe(404);
  expect(await status(`${total}?ky=1999`)).toBe(404);
  expect(await status(`${total}?ky=<script>`)).toBe(404);
  expect(await status(`${total}?tinh=khong-co`)).toBe(404);
  const unknown = await request.get(`/en${illustrative}&tinh=ha-noi`);
  expect(unknown.status()).toBe(200);
  expect(await unknown.text()).toContain('Hanoi has fewer than three periods');
  expect(await status(`${total}.csv?ky=1999`)).toBe(200);
  expect(await status('/chi-tieu/khong-co.csv')).toBe(404);
  expect(await status('/chi-tieu/khong-co.png')).toBe(404);
  expect(await status('/chi-tieu/kho-khan-vuong-mac.svg')).toBe(404);
  expect(await status(`${total}?pham-vi=&ranh-gioi=&a=b`)).toBe(200);
  for (const wrong of ['pham-vi=x', 'ranh-gioi=9', 'so-lieu=that']) {
    expect(await status(`${total}?${wrong}&a=b`), wrong).toBe(404);
  }
  const words = await request.get('/chi-tieu/kho-khan-vuong-mac');
  expect(words.status()).toBe(200);
  expect(await words.text()).toContain('Chỉ tiêu này là lời');
});

test('its file has the numbers of the page, and says of each that it is made up', async ({
  page,
  request,
}) => {
  await page.goto(illustrative);
  const row = page.getByRole('row').filter({ hasText: 'Lào Cai' }).first();
  const number = (await row.locator('.ranking-value').textContent())?.replaceAll('.', '');
  expect(Number(number)).toBeGreaterThan(0);
  const answer = await request.get(`${total}.csv?so-lieu=minh-hoa&ranh-gioi=34`);
  expect(answer.headers()['content-disposition']).toContain('so-hop-tac-xa-34-minh-hoa.csv');
  const lines = (await answer.text()).trim().split('\r\n').slice(1);
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) expect(line).toContain('demo: số liệu minh họa');
  expect(lines.some((line) => line.includes(',Lào Cai,') && line.includes(`,${number},`))).toBe(
    true,
  );
});

test('its picture is there to take away, and a browser can show it', async ({ page, request }) => {
  await page.goto('/chi-tieu/dan-so-trung-binh');
  const picture = page.getByRole('link', { name: 'PNG' });
  const address = (await picture.getAttribute('href')) ?? '';
  expect(address).toContain('ky=2022');
  const size = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, address);
  expect(size).toEqual([1080, 1080]);
  const drawn = await request.get(address.replace('.png', '.svg'));
  expect(drawn.headers()['content-type']).toContain('image/svg+xml');
  expect(await drawn.text()).toContain('Dân số trung bình');
});
