import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { browserOf, field, panel, people, quarter, reportPath, signIn } from '../support/workspace';

/**
 * The whole way, once: a province's quarter is entered, checked, published and read; then it is
 * corrected, and both revisions stay readable.
 */

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const province = 'thai-nguyen';
/** As typed, and as pages write them. */
const total = '4.777';
const corrected = '4.778';
const women = '4.666';
const sections = [
  'hop-tac-xa',
  'lao-dong',
  'cong-nghe-chuoi-gia-tri',
  'nong-thon-moi',
  'ocop',
  'giam-ngheo',
  'kho-khan-kien-nghi',
];

async function asPerson(
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

/** Whether a number stands by itself in what a reader can unfold on a page. */
async function shows(page: Page, number: string): Promise<boolean> {
  // Cells of a row have nothing between them, so each piece of text is a line of its own.
  const text = await page.locator('body').evaluate((body) => {
    const pieces: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.tagName !== 'SCRIPT') pieces.push(textContent ?? '');
    }
    return pieces.join('\n');
  });
  return new RegExp(`(?<![\\d.,])${number.replace('.', '\\.')}(?![\\d.,]*\\d)`).test(text);
}

/** The report's check page; a step is taken by its button and the answer to its question. */
async function takeStep(page: Page, label: string, confirm: string, reason?: string) {
  await page.goto(`${reportPath(province)}/kiem-tra`);
  await page.locator('summary').filter({ hasText: label }).click();
  if (reason) await page.locator('details[open] textarea[name=reason]').fill(reason);
  await page.getByRole('button', { name: confirm }).click();
  await page.getByRole('status').filter({ hasText: /^Đã / }).waitFor();
}

async function saveSection(page: Page) {
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Mọi thứ đã lưu' })).toBeVisible();
}

let rounds = 0;

/** Answers every warning of every section with a word: a new one, since old words answer old values. */
async function explainAll(page: Page) {
  rounds += 1;
  for (const section of sections) {
    await page.goto(reportPath(province, section));
    const asked = await page
      .locator('.entry-sheet [data-cell][data-trouble=asked]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-cell') ?? ''));
    for (const key of asked) {
      await field(page, key).focus();
      await panel(page, 'explanation').fill(`Số liệu thử của hành trình, rà soát lần ${rounds}.`);
    }
    await saveSection(page);
  }
}

test('entered, checked, published, read', async ({ browser, baseURL, demoPassword }) => {
  const staff = await asPerson(
    browser,
    baseURL,
    people.staffThaiNguyen,
    demoPassword,
    reportPath(province),
  );
  await staff.getByRole('button', { name: 'Bắt đầu báo cáo' }).click();
  await field(staff, 'HTX_TOTAL.ALL').waitFor();

  await test.step('the form is filled: khoảng, a range, an absence and a note', async () => {
    await field(staff, 'HTX_TOTAL.ALL').fill(total);
    await field(staff, 'HTX_ACTIVE.ALL').fill('khoảng 4.500');
    await field(staff, 'HTX_AGRI.ALL').fill('4.000');
    await field(staff, 'HTX_NONAGRI.ALL').fill('777');
    await field(staff, 'HTX_SUSPENDED.ALL').fill('0');
    await saveSection(staff);
    await staff.goto(reportPath(province, 'lao-dong'));
    await field(staff, 'INCOME_AVG_M.ALL').fill('3–4');
    await field(staff, 'LABOUR_REG.ALL').fill('9.000');
    await field(staff, 'LABOUR_FEMALE.ALL').focus();
    await panel(staff, 'absence').selectOption('L');
    await panel(staff, 'note').fill('Sở đang rà soát, sẽ bổ sung.');
    await saveSection(staff);
    await explainAll(staff);
  });

  const neighbour = await asPerson(browser, baseURL, people.staffLaoCai, demoPassword, '/lam-viec');
  await test.step('the neighbour province sees none of it', async () => {
    for (const part of ['', '/kiem-tra', '/lich-su']) {
      const answer = await neighbour.goto(`${reportPath(province)}${part}`);
      expect(answer?.status()).toBe(404);
      expect(await shows(neighbour, total)).toBe(false);
    }
    for (const path of ['/lam-viec', `/tinh/${province}?so-lieu=minh-hoa`]) {
      await neighbour.goto(path);
      expect(await shows(neighbour, total)).toBe(false);
    }
  });

  await test.step('a cell that stayed in the browser keeps the report from going up', async () => {
    await staff.goto(reportPath(province));
    await staff.route('**/*', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.fallback(),
    );
    await field(staff, 'HTX_TOTAL.ALL').fill('4.799');
    await staff.getByRole('link', { name: 'Kiểm tra và chuyển báo cáo' }).first().click();
    const notice = staff.locator('section', { hasText: 'còn 1 ô đã gõ mà chưa gửi' }).first();
    await expect(notice).toContainText('4.799');
    await staff.unrouteAll({ behavior: 'wait' });
    await staff.locator('summary').filter({ hasText: 'Chuyển lãnh đạo duyệt' }).click();
    await staff.getByRole('button', { name: 'Xác nhận chuyển lãnh đạo' }).click();
    await expect(staff.getByText(/^Chưa chuyển: trên máy này còn 1 ô/)).toBeVisible();
    await notice.locator('summary').click();
    await notice.getByRole('button', { name: 'Xóa khỏi máy này' }).click();
    await expect(notice).toHaveCount(0);
  });

  await takeStep(staff, 'Chuyển lãnh đạo duyệt', 'Xác nhận chuyển lãnh đạo');
  const lead = await asPerson(browser, baseURL, people.leadThaiNguyen, demoPassword, '/lam-viec');
  await expect(lead.getByRole('link', { name: /Kiểm tra và duyệt/ })).toBeVisible();
  await takeStep(lead, 'Gửi người tổng hợp', 'Xác nhận gửi');

  const reviewer = await asPerson(
    browser,
    baseURL,
    people.reviewer,
    demoPassword,
    `${reportPath(province)}/kiem-tra`,
  );
  await test.step('the reviewer returns it and names two cells', async () => {
    await expect(
      reviewer.getByText('khoảng 4.500').filter({ visible: true }).first(),
    ).toBeVisible();
    await reviewer.locator('[name=cells][value="HTX_TOTAL.ALL"]').check();
    await reviewer.locator('[name=cells][value="LABOUR_FEMALE.ALL"]').check();
    await reviewer.locator('summary').filter({ hasText: 'Trả lại tỉnh' }).click();
    await reviewer.locator('#ly-do-return').fill('Tổng số tăng quá nhiều; lao động nữ còn trống.');
    await reviewer.getByRole('button', { name: 'Xác nhận trả lại tỉnh' }).click();
    await reviewer.getByText('Đã trả lại tỉnh.').waitFor();
  });

  await test.step('staff finds the reason and the two cells, and corrects them', async () => {
    await staff.goto('/lam-viec');
    await expect(staff.getByText('Tổng số tăng quá nhiều')).toBeVisible();
    await staff.getByRole('link', { name: /Lao động nữ/ }).click();
    await expect(field(staff, 'LABOUR_FEMALE.ALL')).toBeFocused();
    await expect(staff.locator('[id="o-LABOUR_FEMALE.ALL-mark"]')).toContainText(
      'người duyệt hỏi về ô này',
    );
    await expect(panel(staff)).toContainText('Tổng số tăng quá nhiều; lao động nữ còn trống.');
    await panel(staff, 'absence').selectOption('');
    await panel(staff, 'note').fill('');
    await field(staff, 'LABOUR_FEMALE.ALL').fill(women);
    await saveSection(staff);
    await explainAll(staff);
  });
  await test.step('the cell that is kept wants a word, which the reviewer reads', async () => {
    await staff.goto(`${reportPath(province)}/kiem-tra`);
    await expect(
      staff.getByText('2 ô được hỏi khi trả lại: 1 ô đã sửa, 1 ô giữ nguyên'),
    ).toBeVisible();
    await staff.locator('summary').filter({ hasText: 'Chuyển lãnh đạo duyệt' }).click();
    const answer = staff.locator('[name="answer.HTX_TOTAL.ALL"]');
    await answer.fill('Đã đối chiếu với sổ đăng ký.');
    await staff.getByRole('button', { name: 'Xác nhận chuyển lãnh đạo' }).click();
    await staff.getByText('Đã chuyển lãnh đạo duyệt.').waitFor();
    await takeStep(lead, 'Gửi người tổng hợp', 'Xác nhận gửi');
    await reviewer.goto(`${reportPath(province)}/kiem-tra`);
    await expect(
      reviewer.getByText(/giữ nguyên .*, vì: Đã đối chiếu với sổ đăng ký/).first(),
    ).toBeVisible();
  });
  await takeStep(reviewer, 'Chấp nhận', 'Xác nhận chấp nhận');

  const reader = await (await browserOf(browser, { baseURL })).newPage();
  await reader.goto(`/tinh/${province}?so-lieu=minh-hoa`);
  expect(await shows(reader, total)).toBe(false);

  const slug = await publish(reviewer, 'Số liệu hành trình', 'Figures of the journey');
  await test.step('a reader sees it on the next request', async () => {
    await reader.goto(`/tinh/${province}?so-lieu=minh-hoa`);
    expect(await shows(reader, total)).toBe(true);
    await reader.goto(`/phat-hanh/${slug}?so-lieu=minh-hoa`);
    await expect(reader.getByText(total).first()).toBeVisible();
    expect(await shows(reader, women)).toBe(true);
  });

  await test.step('a correction walks the same way; both revisions are readable', async () => {
    await takeStep(
      reviewer,
      'Mở đính chính',
      'Xác nhận mở đính chính',
      'Tỉnh báo tổng số thiếu một.',
    );
    await staff.goto(reportPath(province));
    await field(staff, 'HTX_TOTAL.ALL').fill(corrected);
    await field(staff, 'HTX_NONAGRI.ALL').fill('778');
    await saveSection(staff);
    await explainAll(staff);
    await takeStep(staff, 'Chuyển lãnh đạo duyệt', 'Xác nhận chuyển lãnh đạo');
    await takeStep(lead, 'Gửi người tổng hợp', 'Xác nhận gửi');
    await reader.goto(`/tinh/${province}?so-lieu=minh-hoa`);
    expect(await shows(reader, corrected)).toBe(false);
    await takeStep(reviewer, 'Chấp nhận', 'Xác nhận chấp nhận');
    const later = await publish(reviewer, 'Đính chính hành trình', 'Correction of the journey');
    await reader.goto(`/tinh/${province}?so-lieu=minh-hoa`);
    expect(await shows(reader, corrected)).toBe(true);
    await reader.goto(`/phat-hanh/${later}?so-lieu=minh-hoa`);
    expect(await shows(reader, total)).toBe(true);
    expect(await shows(reader, corrected)).toBe(true);
    await reader.goto(`/phat-hanh/${slug}?so-lieu=minh-hoa`);
    expect(await shows(reader, total)).toBe(true);
  });
  for (const page of [staff, neighbour, lead, reviewer, reader]) await page.context().close();
});

/** Gathers the province's accepted report in a release and publishes it; gives its slug. */
async function publish(page: Page, titleVi: string, titleEn: string): Promise<string> {
  await page.goto('/lam-viec/phat-hanh');
  await page.getByLabel(/^Thái Nguyên, /).check();
  await page.locator('#titleVi').fill(`${titleVi} ${quarter}`);
  await page.locator('#titleEn').fill(`${titleEn} ${quarter}`);
  await page.locator('#noteVi').fill('Lời công bố của hành trình.');
  await page.locator('#noteEn').fill('The journey’s public note.');
  await page.getByRole('button', { name: 'Lưu và xem trước' }).click();
  await page
    .locator('summary')
    .filter({ hasText: /^Phát hành$/ })
    .click();
  await page.getByRole('button', { name: 'Xác nhận phát hành' }).click();
  await page.getByRole('link', { name: 'Trang công khai của lần phát hành này' }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
