import { expect, test } from '../support/journey';

/** Places side by side: the form, the finding, one scale, the table, and what cannot be compared. */

const people =
  '/so-sanh?noi=thai-nguyen-63,lao-cai-63,ca-nuoc&chi-tieu=thu-nhap-binh-quan-dau-nguoi';
const illustrative =
  '/so-sanh?so-lieu=minh-hoa&noi=thai-nguyen,lao-cai,cao-bang,lang-son&chi-tieu=so-hop-tac-xa,to-hop-tac';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a form leads to a comparison, whose state stands in its address', async ({ page }) => {
    await page.goto('/so-sanh');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('So sánh');
    const places = page.getByRole('group', { name: /^Nơi/ });
    await places.getByRole('checkbox', { name: 'Thái Nguyên' }).first().check();
    await places.getByRole('checkbox', { name: 'Lào Cai' }).first().check();
    await page.getByRole('checkbox', { name: /^Lao động hợp tác xã \(cơ quan thống kê\)/ }).check();
    await page.getByRole('radio', { name: 'một hợp tác xã' }).check();
    await page.getByRole('button', { name: 'So sánh' }).click();
    await expect(page).toHaveURL(/noi=lao-cai&noi=thai-nguyen&chi-tieu=lao-dong/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'So sánh Lào Cai và Thái Nguyên',
    );
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      /noi=lao-cai,thai-nguyen&chi-tieu=lao-dong-hop-tac-xa-co-quan-thong-ke&tinh-theo=hop-tac-xa/,
    );
    await expect(
      page.getByRole('heading', { name: /^31\/12\/2022: .* người\/hợp tác xã, cao hơn / }),
    ).toBeVisible();
    const table = page.getByRole('table', { name: 'Bảng so sánh' });
    await expect(table.getByRole('cell').filter({ hasText: 'tính toán' })).toHaveCount(2);
    // What is chosen stays chosen.
    await expect(page.getByRole('radio', { name: 'một hợp tác xã' })).toBeChecked();
    await expect(places.getByRole('checkbox', { checked: true })).toHaveCount(2);
  });

  test('a ready-made comparison opens, and each place leads to its page', async ({ page }) => {
    await page.goto('/so-sanh');
    await page.getByRole('link', { name: /^Hợp tác xã trên 1.000 dân/ }).click();
    await expect(page.getByRole('heading', { name: /hợp tác xã\/1\.000 dân/ })).toBeVisible();
    const table = page.getByRole('table', { name: 'Bảng so sánh' });
    await table.getByRole('link', { name: 'Cao Bằng' }).click();
    await expect(page).toHaveURL('/tinh/cao-bang');
  });

  test('half a choice says what it lacks', async ({ page }) => {
    await page.goto('/so-sanh?noi=lao-cai');
    await expect(page.getByText('Chọn ít nhất hai nơi để so sánh.')).toBeVisible();
    await expect(page.getByText('Chọn ít nhất một chỉ tiêu để so sánh.')).toBeVisible();
  });
});

test('what is not right to divide is refused with the reason, and leads back', async ({ page }) => {
  await page.goto(`${people}&tinh-theo=nghin-dan`);
  await expect(page.getByText(/^Đây đã là tỷ lệ hoặc bình quân/)).toBeVisible();
  await page.getByRole('link', { name: 'Xem con số của nguồn' }).click();
  await expect(page).toHaveURL(people);
  await expect(page.getByRole('heading', { name: /^Năm 2023: .*cả nước 4\.962/ })).toBeVisible();
});

test('figures over time are panels on one scale, named as made up, with every period below', async ({
  page,
}) => {
  await page.goto(illustrative);
  const section = page.getByRole('region', { name: /^Quý .*nhiều nhất là/ }).first();
  await expect(section.getByText('Số liệu minh họa – không phải số liệu thật')).toBeVisible();
  await expect(section.getByRole('img')).toHaveCount(4);
  const fold = section.getByText(/^Mọi kỳ đã biết/);
  await fold.focus();
  await page.keyboard.press('Enter');
  const table = section.getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Lào Cai' })).toBeVisible();
  await expect(table.locator('.comparison-now')).toHaveCount(1);
});

test('a comparison over the merger is named', async ({ page }) => {
  await page.goto('/so-sanh?noi=lao-cai,yen-bai&chi-tieu=hop-tac-xa-co-quan-thong-ke');
  const notes = page.getByRole('list', { name: 'Về những nơi được so' });
  await expect(notes).toContainText('So qua lần sắp xếp 01/07/2025: Yên Bái cũ');
  await expect(notes).toContainText('Yên Bái cũ nằm trong Lào Cai');
});

test('on a phone nothing is wider than the screen, also in English', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/so-sanh', people, `/en${illustrative}`]) {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, path).toBe(0);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Thai Nguyen, Lao Cai, Cao Bang and Lang Son compared',
  );
});

test.describe('what there is not', () => {
  test.use({ expectedComplaints: [/status of 400/] });

  test('says so with a status, what is meant, and a form with what was understood', async ({
    page,
    request,
  }) => {
    const status = async (query: string) => (await request.get(`/so-sanh${query}`)).status();
    expect(await status('?noi=atlantis,lao-cai&chi-tieu=so-hop-tac-xa')).toBe(400);
    expect(await status('?noi=lao-cai,ca-nuoc&chi-tieu=kho-khan-vuong-mac')).toBe(400);
    expect(await status('?noi=lao-cai,ca-nuoc&chi-tieu=so-hop-tac-xa&tinh-theo=km2')).toBe(400);
    expect(await status(`?${'noi=a&'.repeat(800)}`)).toBe(400);
    expect(await status('?x=1')).toBe(200);
    expect(await status('.csv')).toBe(404);
    expect(await status('.csv?noi=atlantis,lao-cai&chi-tieu=so-hop-tac-xa')).toBe(404);
    await page.goto('/so-sanh?noi=thai-nguyn,lao-cai&chi-tieu=so-hop-tac-xa');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không so sánh được như thế');
    await expect(page.getByText('Không có nơi nào tên “thai-nguyn”.')).toBeVisible();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  });
});

test('its files have what is compared, under its own name', async ({ page, request }) => {
  await page.goto(illustrative);
  const address = await page
    .getByRole('link', { name: 'CSV cho chương trình' })
    .getAttribute('href');
  const answer = await request.get(address ?? '');
  expect(answer.headers()['content-disposition']).toContain('so-sanh-34-minh-hoa.csv');
  const lines = (await answer.text()).trim().split('\r\n').slice(1);
  expect(lines.length).toBeGreaterThan(40);
  for (const line of lines) expect(line).toContain('demo: số liệu minh họa');
  const book = await request.get((address ?? '').replace('.csv', '.xlsx'));
  expect([book.status(), (await book.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
});
