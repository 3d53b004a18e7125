import type { Browser, Page } from '@playwright/test';
import { shiftQuarter } from '@/lib/domain/period';
import { expect, test } from '../support/journey';
import { browserOf, people, quarter, signIn } from '../support/workspace';

/** The ways back by role: each is taken, stands in the history, and leaves the set as it was. */

test.setTimeout(120_000);

const before = shiftQuarter(quarter, -1);
const checkOf = (province: string, period: string) =>
  `/lam-viec/bao-cao/${province}/${period}/kiem-tra`;

async function open(
  browser: Browser,
  baseURL: string | undefined,
  email: string,
  password: string,
  path: string,
): Promise<Page> {
  const page = await (await browserOf(browser, { baseURL })).newPage();
  await signIn(page, email, password, path);
  return page;
}

/** Takes a step and waits for what is said of it. */
async function take(page: Page, label: string, confirm: string, done: string, reason?: string) {
  await page.locator('summary').filter({ hasText: label }).click();
  if (reason) await page.locator('details[open] textarea[name=reason]').fill(reason);
  await page.getByRole('button', { name: confirm }).click();
  await page.getByRole('status').filter({ hasText: done }).waitFor();
}

test('staff withdraw a hand-over and drop a correction; a neighbour reaches none of it', async ({
  browser,
  baseURL,
  demoPassword,
  expectedComplaints,
}) => {
  expectedComplaints.push(/404/);
  const path = checkOf('thai-nguyen', before);
  const staff = await open(browser, baseURL, people.staffThaiNguyen, demoPassword, path);
  await expect(staff).toHaveTitle(/^Kiểm tra báo cáo quý .* của Thái Nguyên/);
  await take(
    staff,
    'Mở đính chính',
    'Xác nhận mở đính chính',
    'Đã xong: báo cáo đang ở tay cán bộ tỉnh.',
    'Nghi một số bị nhầm.',
  );
  await take(
    staff,
    'Chuyển lãnh đạo duyệt',
    'Xác nhận chuyển lãnh đạo',
    'Đã chuyển lãnh đạo duyệt.',
  );

  const form = path.replace(/\/kiem-tra$/, '');
  await staff.goto(form);
  await expect(staff).toHaveTitle(/^Báo cáo quý .* của Thái Nguyên/);
  await staff.goto(`${form}/lich-su`);
  await expect(staff).toHaveTitle(/^Lịch sử từng ô: Thái Nguyên, quý /);
  await staff.goto(path);

  const lead = await open(browser, baseURL, people.leadThaiNguyen, demoPassword, path);
  await expect(lead.getByRole('heading', { name: 'Duyệt báo cáo' })).toBeVisible();
  await take(
    staff,
    'Rút lại báo cáo đã chuyển',
    'Xác nhận rút lại báo cáo',
    'Đã xong: báo cáo đang ở tay cán bộ tỉnh.',
    'Còn một số phải xem.',
  );
  await test.step('the lead, who still sees it waiting, is told', async () => {
    await lead.locator('summary').filter({ hasText: 'Gửi người tổng hợp' }).click();
    await lead.getByRole('button', { name: 'Xác nhận gửi' }).click();
    await expect(lead.getByText(/đã chuyển báo cáo trước đó/)).toBeVisible();
  });

  const neighbour = await open(browser, baseURL, people.staffLaoCai, demoPassword, '/lam-viec');
  expect((await neighbour.goto(path))?.status()).toBe(404);

  await take(
    staff,
    'Bỏ đính chính',
    'Xác nhận bỏ đính chính',
    'Đã xong: số đang công bố giữ nguyên.',
    'Đối chiếu lại thì đúng.',
  );
  await staff.reload();
  const history = staff.getByRole('region', { name: 'Lịch sử báo cáo' });
  for (const told of [
    'bỏ đính chính',
    'rút lại báo cáo đã chuyển lãnh đạo',
    'Còn một số phải xem.',
  ]) {
    await expect(history).toContainText(told);
  }
  await expect(staff.locator('summary').filter({ hasText: 'Mở đính chính' })).toBeVisible();
  for (const page of [staff, lead, neighbour]) await page.context().close();
});

test('the reviewer takes an acceptance back, and gives a late province more time', async ({
  browser,
  baseURL,
  demoPassword,
}) => {
  const path = checkOf('lang-son', quarter);
  const reviewer = await open(browser, baseURL, people.reviewer, demoPassword, path);
  await expect(reviewer.getByText(/giữ nguyên .*, vì: Đã đối chiếu/).first()).toBeVisible();
  await take(
    reviewer,
    'Rút lại chấp nhận',
    'Xác nhận rút lại chấp nhận',
    'Đã xong: báo cáo chờ người tổng hợp.',
    'Xem lại một phần.',
  );
  await expect(reviewer.getByRole('heading', { name: 'Chấp nhận hoặc trả lại' })).toBeVisible();
  await take(reviewer, 'Chấp nhận', 'Xác nhận chấp nhận', 'Đã chấp nhận.');

  await reviewer.goto(`/lam-viec/bao-cao/gia-lai/${before}`);
  await reviewer.locator('summary').filter({ hasText: 'Gia hạn cho tỉnh này' }).click();
  const day = new Date(Date.now() + 20 * 86_400_000);
  await reviewer.locator('#gia-han-den').fill(day.toISOString().slice(0, 10));
  await reviewer.locator('#gia-han-ly-do').fill('Mưa bão, thêm thời gian.');
  await reviewer.getByRole('button', { name: 'Xác nhận gia hạn' }).click();
  await expect(reviewer.getByRole('status').filter({ hasText: /^Đã gia hạn/ })).toBeVisible();
  await reviewer.context().close();

  const administrator = await open(
    browser,
    baseURL,
    people.administrator,
    demoPassword,
    '/lam-viec/quan-tri',
  );
  await expect(administrator.getByText(/Gia Lai: đến .*Mưa bão, thêm thời gian/)).toBeVisible();
  await administrator.context().close();
});
