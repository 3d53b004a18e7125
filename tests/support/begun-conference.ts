import { expect, type Page } from '@playwright/test';
import { slugFromVietnamese } from '@/lib/domain/slug';

interface Wanted {
  readonly title: string;
  /** `2026-12-20`. */
  readonly firstDay: string;
  /** Provinces by their names; none: not known yet. */
  readonly participants?: readonly string[];
}

/** Has an organiser who is on the list of conferences begin one; its desk's address. */
export async function begunConference(
  page: Page,
  { title, firstDay, participants = [] }: Wanted,
): Promise<string> {
  await page.goto('/lam-viec/hoi-nghi');
  await page.getByLabel('Tên hội nghị', { exact: true }).fill(title);
  await page.getByLabel('Nơi họp', { exact: true }).fill('Thái Nguyên');
  await page.getByLabel('Đơn vị chủ trì', { exact: true }).fill('Liên minh Hợp tác xã');
  await page.getByLabel('Ngày đầu').fill(firstDay);
  await page.getByLabel(/^Đơn vị tham dự/).selectOption(participants.map((label) => ({ label })));
  await page.getByRole('button', { name: 'Bắt đầu hội nghị' }).click();
  const slug = slugFromVietnamese(`${title} ${firstDay.slice(0, 4)}`);
  await expect(page).toHaveURL(new RegExp(`/hoi-nghi/${slug}`), { timeout: 20_000 });
  return new URL(page.url()).pathname;
}
