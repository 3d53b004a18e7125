import { expect, test } from '../support/journey';

/** What a reader comes for, without JavaScript. */
test.use({ javaScriptEnabled: false });

test('the conference of 2023 with its words, each figure with its source', async ({ page }) => {
  await page.goto('/');
  const spread = page.getByRole('region', { name: 'Hội nghị Thái Nguyên' });
  const lead = spread.locator('dl').first();
  const first = {
    'Liên minh Hợp tác xã tham dự': '28',
    'Hợp tác xã đang hoạt động': 'khoảng 3.000',
    'Tổ hợp tác': 'gần 5.000',
    'Lao động được tạo việc làm': 'hơn 150.000',
  };
  for (const [indicator, value] of Object.entries(first)) {
    const name = page.locator('dt', { hasText: new RegExp(`^${indicator}`) });
    const figure = lead.locator(':scope > div', { has: name });
    await expect(figure.locator('dd').first()).toHaveText(value);
  }
  await expect(lead.locator('dd').first()).toHaveText('28');
  const rows = spread.locator('tr');
  const said = {
    'Quỹ tín dụng nhân dân': ['19', 'quỹ'],
    'Thu nhập bình quân của lao động': ['3–4', 'triệu đồng/người/tháng'],
    'Hợp tác xã ứng dụng công nghệ cao': ['khoảng 600', 'hợp tác xã'],
    'Đơn vị sản xuất theo chuỗi giá trị': ['gần 500', 'đơn vị'],
    'Hợp tác xã hoạt động hiệu quả thuộc xã nông thôn mới': ['hơn 900', 'hợp tác xã'],
    'Chủ thể OCOP đạt 3 sao trở lên': ['gần 4.700', 'chủ thể'],
    'Tỷ lệ chủ thể OCOP là hợp tác xã': ['38,3', '%'],
    'Tỷ lệ chủ thể OCOP là doanh nghiệp': ['26,1', '%'],
    'Tỷ lệ chủ thể OCOP là cơ sở sản xuất, hộ kinh doanh': ['33,3', '%'],
    'Tỷ lệ chủ thể OCOP là tổ hợp tác': ['2,3', '%'],
  };
  for (const [indicator, value] of Object.entries(said)) {
    const row = rows.filter({ has: page.getByText(indicator, { exact: true }) });
    await expect(row.locator('td')).toHaveText(value);
  }
  for (const source of await spread.locator('details:has(> summary:has-text("Nguồn"))').all()) {
    await source.locator('summary').click();
    await expect(source).toContainText(/công bố 12\/202[23]/);
  }
  await expect(spread).toContainText('28 tỉnh, thành phố dự hội nghị');
  // Seen without unfolding anything.
  const doubt = spread.getByText('Cần đọc cùng nhau');
  await expect(doubt).toBeVisible();
  await expect(doubt).toContainText('5.361 chủ thể');
  await expect(spread).toContainText('Khó khăn được nêu');
  await expect(spread).toContainText('Phương hướng năm 2024');
});

test('the page opens on the conference, with a picture on the first two screens of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of ['/', '/en', '/?so-lieu=minh-hoa', '/en?so-lieu=minh-hoa']) {
    await page.goto(address);
    const box = await page.locator('main figure svg').first().boundingBox();
    if (!box) throw new Error(`${address} has no picture`);
    expect(box.y + box.height, address).toBeLessThan(1600);
  }
  await page.goto('/');
  const headings = await page.locator('main h2').allTextContents();
  expect(headings[0]).toBe('Hội nghị Thái Nguyên');
});

test('the map opens on 63 provinces; another indicator and other boundaries are links', async ({
  page,
}) => {
  await page.goto('/');
  const map = page.locator('#ban-do-xep-hang');
  await expect(map).toContainText('63/63 tỉnh');
  await expect(map.getByRole('heading').first()).toHaveText(/: cao nhất .+, thấp nhất .+/);
  await map.getByRole('link', { name: /34 tỉnh/ }).click();
  await expect(page).toHaveURL(/ranh-gioi=34/);
  await expect(map).toContainText('11/34 tỉnh');
  await map
    .getByLabel('Chọn chỉ tiêu')
    .selectOption({ label: 'Hợp tác xã có kết quả (cơ quan thống kê)' });
  await map.getByRole('button', { name: 'Xem' }).click();
  await expect(page).toHaveURL(/chi-tieu=/);
  await expect(map).toContainText('34/34 tỉnh');
});

test('every indicator of the map has a map, a ranking and the way on to the others', async ({
  page,
}) => {
  await page.goto('/');
  const map = page.locator('#ban-do-xep-hang');
  const choices = map.getByLabel('Chọn chỉ tiêu').getByRole('option');
  const names = await choices.allTextContents();
  expect(names).toEqual(expect.arrayContaining(['Diện tích tự nhiên']));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    await page.goto('/');
    await map.getByLabel('Chọn chỉ tiêu').selectOption(name);
    await map.getByRole('button', { name: 'Xem' }).click();
    await expect(map.locator('option[selected]')).toHaveText(name);
    await expect(choices).toHaveCount(names.length);
    await expect(map.locator('.map-drawing')).toBeVisible();
    expect(await map.locator('tbody tr').count(), name).toBeGreaterThan(9);
  }
});

test('the ethnic-minority parts are a scope of the map, and 12 provinces have none', async ({
  page,
}) => {
  await page.goto('/');
  const map = page.locator('#ban-do-xep-hang');
  await map.getByRole('link', { name: 'Vùng DTTS và miền núi' }).click();
  await expect(page).toHaveURL(/pham-vi=dtts/);
  await expect(map).toContainText('0/51 tỉnh');
  await expect(map).toContainText('không áp dụng');
  await page.goto('/?so-lieu=minh-hoa');
  await expect(map).toContainText('vùng đồng bào dân tộc thiểu số và miền núi');
  expect(await map.locator('tbody tr').count()).toBeGreaterThan(4);
});

test.describe('an indicator that there is none of', () => {
  test.use({ expectedComplaints: [/status of 404/] });
  test('is answered as not found, with a way on', async ({ page }) => {
    for (const address of ['/?chi-tieu=khong-co', '/en?chi-tieu=khong-co&so-lieu=minh-hoa']) {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await page.locator('main').getByRole('link').first().click();
      await expect(page.locator('#ban-do-xep-hang')).toBeVisible();
    }
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the start page, ${javaScriptEnabled ? 'with' : 'without'} its program`, () => {
    test.use({ javaScriptEnabled });

    test('is laid out where its reader comes, and a link into it comes out where it leads', async ({
      page,
    }) => {
      await page.goto('/');
      for (const part of ['#ban-do-xep-hang h2', '[aria-labelledby=ca-nuoc] h3']) {
        const last = page.locator(part).last();
        const isLaidOut = () =>
          last.evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));
        await last.scrollIntoViewIfNeeded();
        await expect.poll(isLaidOut, part).toBe(true);
      }
      for (const part of ['#moi-phat-hanh', '#ca-nuoc']) {
        await page.goto('about:blank');
        await page.goto(`/${part}`);
        await expect(page.locator(part)).toBeInViewport();
      }
    });
  });
}

test('sources that disagree are both told', async ({ page }) => {
  await page.goto('/');
  const key = page.getByRole('region', { name: /Tổng số hợp tác xã/ });
  await expect(key).toContainText('31.364');
  await expect(key).toContainText('nguồn khác nói 32.103');
  await page.goto('/tinh/quang-ninh');
  await expect(page.locator('#ocop')).toContainText('Nguồn ghi tổng 212');
  await expect(page.locator('#ocop')).toContainText('cộng lại là 214');
});

test('a province is found by a name without marks, and a former one in its successor', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('dien bien');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.getByRole('link', { name: 'Điện Biên' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Điện Biên');

  await page.goto('/tinh?tim=yen+bai');
  await page.getByRole('link', { name: 'Yên Bái' }).click();
  await expect(page).toHaveURL(/\/tinh\/lao-cai\?ranh-gioi=63$/);
});

test('an old name leads to the province that carries it on', async ({ page }) => {
  const answer = await page.goto('/tinh/yen-bai');
  expect(answer?.request().redirectedFrom()?.url()).toMatch(/\/tinh\/yen-bai$/);
  await expect(page).toHaveURL(/\/tinh\/lao-cai\?ranh-gioi=63$/);
  await expect(page.getByRole('columnheader', { name: 'Lào Cai' }).first()).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Yên Bái' }).first()).toBeVisible();
});

test('illustrative figures stand apart and say so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Mở bộ số liệu minh họa' }).click();
  await expect(page.locator('[data-demo]')).toContainText('không phải số liệu thật');
  expect(await page.getAttribute('meta[name=robots]', 'content')).toMatch(/noindex/);
  await page.goto('/phat-hanh?so-lieu=minh-hoa');
  const correction = page.getByRole('link', { name: /Đính chính/ }).first();
  await correction.click();
  await expect(page.locator('[data-demo]')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Trước' })).toBeVisible();
  await expect(page.locator('tbody s').first()).not.toBeEmpty();
});

test('a corrected release says that it was superseded, and its figures stay', async ({ page }) => {
  await page.goto('/tinh/lang-son?so-lieu=minh-hoa');
  const history = page.getByRole('region', { name: 'Lịch sử sửa đổi' });
  await expect(history).toContainText('công bố lần đầu');
  await expect(history).toContainText('đính chính lần 1');
  await history.getByRole('link').first().click();
  await expect(page.locator('article')).toContainText('đã được sửa ở');
});

test('without the demonstration set the pages are whole', async ({ page, realUrl }) => {
  await page.goto(realUrl);
  await expect(page.getByRole('region', { name: /Tổng số hợp tác xã/ })).toContainText('33.557');
  await expect(page.getByText('minh họa')).toHaveCount(0);
  await page.goto(`${realUrl}/phat-hanh`);
  await expect(page.getByText('Chưa có đợt phát hành nào')).toBeVisible();
});

test('what is not known is said to be unknown, never 0', async ({ page }) => {
  await page.goto('/tinh/son-la');
  await expect(page.locator('main')).toContainText('Chưa có số liệu công bố về');
  await expect(page.locator('main')).toContainText('không phải bằng 0');
});
