import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
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

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Sessions begun by this worker, by site and person: signing in is the subject of few tests. */
const sessions = new Map<string, Cookies>();

/**
 * Signs somebody in and opens the page that is wanted: by the form the first time, later with the
 * session begun then, while it lasts.
 */
export async function signIn(
  page: Page,
  email: string,
  password: string,
  path = '/lam-viec',
): Promise<void> {
  const known = sessions.get(`${email} ${siteOf(page, path)}`);
  if (known !== undefined) {
    await page.context().addCookies(known);
    await page.goto(path);
    if (!isDoor(new URL(page.url()))) {
      await page.locator('h1').waitFor();
      return;
    }
  }
  await signInByForm(page, email, password, path);
  sessions.set(`${email} ${new URL(page.url()).origin}`, await page.context().cookies());
}

/** Signs in by the form and waits for the page that was wanted. */
export async function signInByForm(
  page: Page,
  email: string,
  password: string,
  path = '/lam-viec',
): Promise<void> {
  await page.goto(path);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=password]').press('Enter');
  await page.waitForURL((url) => !isDoor(url));
  await page.locator('h1').waitFor();
}

const isDoor = ({ pathname }: URL) => pathname.endsWith('/dang-nhap');

/** Of an address with a site of its own that one, else the site of the journeys. */
function siteOf(page: Page, path: string): string {
  return new URL(path, process.env.E2E_URL ?? page.url()).origin;
}

/** The page with all its programs run; of what they complain is known then. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        // A browser that has nothing to draw may not call itself idle for a long time.
        const soon = { timeout: 250 };
        requestIdleCallback(() => requestIdleCallback(() => done(), soon), soon);
      }),
  );
}

/** A browser of their own for one person. */
export async function browserOf(
  browser: Browser,
  options: Pick<BrowserContextOptions, 'baseURL' | 'javaScriptEnabled' | 'serviceWorkers'>,
): Promise<BrowserContext> {
  return browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
}

/** A cell's field of the value. */
export function field(page: Page, key: string) {
  return page.locator(`[id="o-${key}"]`);
}

/** Pastes a block upon a cell, in the place of what is looked at already. */
export function paste(page: Page, key: string, text: string): Promise<void> {
  return field(page, key).evaluate((input, block) => {
    // A browser says that a dialog was closed a moment after it closed it.
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    const event = { bubbles: true, cancelable: true, clipboardData };
    input.dispatchEvent(new ClipboardEvent('paste', event));
  }, text);
}

/** The panel of the cell in focus, or one of its fields. */
export function panel(
  page: Page,
  field?: 'precision' | 'status' | 'absence' | 'note' | 'explanation' | 'seriesBreak',
) {
  const root = page.locator('#o-dang-chon');
  return field === undefined ? root : root.locator(`[data-field=${field}]`);
}

/** What a cell's state says. */
export function stateOf(page: Page, key: string) {
  return page.locator(`[id="o-${key}-state"]`);
}
