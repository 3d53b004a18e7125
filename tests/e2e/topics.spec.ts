import { execFileSync } from 'node:child_process';
import { expect, test } from '../support/journey';

/** The topics: stories in an order that explains, and what provinces say in words. */

const stories = ['hop-tac-xa', 'lao-dong', 'ocop', 'nong-thon-moi', 'giam-ngheo'];
const voices = '/chu-de/kho-khan-kien-nghi';
const demo = 'so-lieu=minh-hoa';

test.use({ expectedComplaints: [/status of 404/] });

test('the index names each topic with what it finds, and leads to its story', async ({ page }) => {
  await page.goto('/chu-de');
  const entries = page.locator('.topic-list li');
  await expect(entries).toHaveCount(6);
  for (const entry of await entries.all()) await expect(entry.locator('p')).not.toBeEmpty();
  await page.getByRole('main').getByRole('link', { name: 'Giảm nghèo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/chu-de/giam-ngheo');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Giảm nghèo/);
});

test('each step has its question, its finding and why it comes here; its figures lead to their pages', async ({
  page,
}) => {
  for (const slug of stories) {
    await page.goto(`/chu-de/${slug}`);
    const steps = page.locator('.topic-step');
    expect(await steps.count()).toBeGreaterThanOrEqual(5);
    for (const step of await steps.all()) {
      await expect(step.getByRole('heading', { level: 2 })).not.toBeEmpty();
    }
    // The way through the story leads to its steps.
    const first = page.getByRole('navigation', { name: 'Trong câu chuyện này' }).getByRole('link');
    expect(await first.count()).toBe(await steps.count());
    const figure = page.locator('.figure-lines th a').first();
    await expect(figure).toHaveAttribute('href', /^\/chi-tieu\//);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a balance of the demonstration set is drawn, closes and says whose it is', async ({
    page,
  }) => {
    await page.goto(`/chu-de/giam-ngheo?${demo}`);
    const step = page.locator('#vao-ra');
    await expect(step.getByRole('heading', { level: 2 })).toContainText('vừa khớp với cuối kỳ');
    await expect(step.locator('.chart-title')).toContainText(/\d+ trong 34 tỉnh, thành phố/);
    await expect(step.getByText('Đầu kỳ cộng vào trừ ra đúng bằng cuối kỳ.')).toBeVisible();
    await expect(step.getByRole('img')).toHaveAccessibleName(/^Biểu đồ\. Hộ nghèo/);
    await step.getByText('Bảng số liệu của hình').click();
    await expect(step.getByRole('row', { name: /^Ra: Hộ thoát nghèo/ })).toBeVisible();
  });

  test('changes stand side by side, and what is not known is said instead of drawn', async ({
    page,
  }) => {
    await page.goto(`/chu-de/lao-dong?${demo}`);
    const changed = page.locator('#thay-doi');
    await expect(changed.locator('.chart-title')).toContainText(/^Trong \d+ tỉnh, thành phố/);
    await page.goto('/chu-de/giam-ngheo');
    const silent = page.locator('#vao-ra');
    await expect(silent.getByRole('heading', { level: 2 })).toHaveText(/^Chưa đủ số liệu/);
    await expect(silent.getByText(/^Chưa tìm thấy đủ bốn vế/)).toBeVisible();
    await expect(silent.locator('.chart')).toHaveCount(0);
  });

  test('words are found without marks, and lead to the province and its release', async ({
    page,
  }) => {
    await page.goto(`${voices}?${demo}`);
    await page.getByLabel('Tìm trong lời của các tỉnh').fill('giai ngan');
    await page.getByLabel('Tìm trong lời của các tỉnh').press('Enter');
    await expect(page).toHaveURL(/tim=giai\+ngan/);
    await expect(page).toHaveURL(/so-lieu=minh-hoa/);
    await expect(page.getByRole('heading', { name: /^\d+ đoạn có “giai ngan”$/ })).toBeVisible();
    await expect(page.locator('.topic-voice mark').first()).toHaveText('giải ngân');
    const voice = page.locator('.topic-voice').first();
    await expect(voice.getByRole('link', { name: /^Phát hành:/ })).toBeVisible();
    await voice.getByRole('link', { name: 'Đọc đủ ở trang tỉnh' }).click();
    await expect(page).toHaveURL(/\/tinh\/[a-z-]+\?.*#kho-khan-kien-nghi$/);
    await expect(page.locator('#kho-khan-kien-nghi')).toBeVisible();
  });

  test('a word that nobody wrote is said to be nowhere', async ({ page }) => {
    await page.goto(`${voices}?${demo}&tim=zzz`);
    await expect(page.getByRole('heading', { name: /^Không tìm thấy “zzz”/ })).toBeVisible();
    await page.getByRole('link', { name: /^Bỏ tìm/ }).click();
    await expect(page.locator('.topic-voice').first()).toBeVisible();
  });
});

test('real data counts no theme, says what the conference named and whose words these are', async ({
  page,
}) => {
  await page.goto(voices);
  await expect(page.getByRole('heading', { name: 'Hội nghị tháng 12/2023 nêu gì' })).toBeVisible();
  await expect(page.locator('.topic-theme')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'Xem bộ minh họa' }).click();
  await expect(page.locator('.topic-theme').first()).toBeVisible();
});

test('stories are told in English too, with the same figures', async ({ page }) => {
  await page.goto('/en/chu-de/hop-tac-xa');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cooperatives');
  await expect(page.locator('#bao-nhieu').getByRole('heading', { level: 2 })).toHaveText(
    /^Viet Nam has [\d,]+ cooperatives \(/,
  );
});

test('what is no topic is not found, and nothing asked of one makes another page', async ({
  request,
}) => {
  for (const path of ['/chu-de/khong-co', '/en/chu-de/khong-co', '/chu-de/ocop/x']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  const plain = await request.get('/chu-de/ocop');
  const asked = await request.get('/chu-de/ocop?tim=x&ky=2025&ranh-gioi=9');
  expect(asked.status()).toBe(200);
  expect(asked.headers().etag).toBe(plain.headers().etag);
});

test('a story is read on paper in six pages at most', async ({ page }) => {
  for (const slug of stories) {
    await page.goto(`/chu-de/${slug}`);
    const input = await page.pdf({ preferCSSPageSize: true });
    const told = execFileSync('pdfinfo', ['-'], { input, encoding: 'utf8' });
    const [, pages = ''] = /^Pages:\s+(\d+)/m.exec(told) ?? [];
    expect.soft(Number(pages), slug).toBeGreaterThan(0);
    expect.soft(Number(pages), slug).toBeLessThanOrEqual(6);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('nothing is wider than the screen', async ({ page }) => {
    const addresses = [
      ...['/chu-de', voices, `${voices}?${demo}`, `${voices}?${demo}&tim=hop+tac+xa`],
      ...stories.flatMap((slug) => [`/chu-de/${slug}`, `/en/chu-de/${slug}?${demo}`]),
    ];
    for (const address of addresses) {
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, address).toBeLessThanOrEqual(360);
    }
  });
});
