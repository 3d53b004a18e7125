import type { Browser, BrowserContext, Page } from '@playwright/test';
import { currentQuarter } from '@/lib/domain/period';

/** The demonstration set's people, and the ways they take through the workspace. */

export const people = {
  staffThaiNguyen: 'canbo.thainguyen@lmhtx.example',
  leadThaiNguyen: 'lanhdao.thainguyen@lmhtx.example',
  staffLaoCai: 'canbo.laocai@lmhtx.example',
  reviewer: 'tonghop@lmhtx.example',
  organiser: 'hoinghi@lmhtx.example',
  administrator: 'quantri@lmhtx.example',
} as const;

export const quarter = currentQuarter(new Date());

export function reportPath(province: string, section?: string): string {
  return `/lam-viec/bao-cao/${province}/${quarter}${section ? `?muc=${section}` : ''}`;
}

/** Signs in by the form and waits for the page that was wanted. */
export async function signIn(
  page: Page,
  email: string,
  password: string,
  path = '/lam-viec',
): Promise<void> {
  await page.goto(path);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=password]').press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/dang-nhap'));
  await page.locator('h1').waitFor();
}

/** A browser of their own for one person. */
export async function browserOf(
  browser: Browser,
  options: { readonly baseURL: string | undefined; readonly javaScriptEnabled?: boolean },
): Promise<BrowserContext> {
  return browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
}

/** A cell's field of the value. */
export function field(page: Page, key: string) {
  return page.locator(`[id="o-${key}"]`);
}

/** What a cell's state says. */
export function stateOf(page: Page, key: string) {
  return page.locator(`[id="o-${key}-state"]`);
}
