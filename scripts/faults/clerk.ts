import type { Browser, BrowserContext, Page } from '@playwright/test';
import { pause } from '../process';
import type { FaultySite } from './site';
import type { Loss, ShownCell, TypedLedger } from './typed-ledger';

const EMAIL = 'canbo.laocai@lmhtx.example';
/** A large section of counts, of which the demonstration set has filled in nothing yet. */
const SECTION = 'ocop';
/** Milliseconds for a page that must open, with or without a network. */
const OPENING = 30_000;
const ATTEMPTS = 8;

interface Look {
  readonly cells: readonly ShownCell[];
  /** What the browser's store holds of the report. */
  readonly kept: ReadonlyMap<string, string>;
}

/** Types numbers into a report, key by key, and looks at what the screen says of them. */
export class Clerk {
  /** Pages that did not open at the first try. */
  reopened = 0;
  readonly #losses: Loss[] = [];
  #page: Page | null = null;
  #opening: Promise<unknown> = Promise.resolve();
  #clock = 0;
  #next = 100;
  #fault = 0;
  #last = '';

  private constructor(
    private readonly context: BrowserContext,
    private readonly site: FaultySite,
    private readonly path: string,
    private readonly ledger: TypedLedger,
    private readonly random: () => number,
  ) {}

  static async open(
    browser: Browser,
    site: FaultySite,
    quarter: string,
    ledger: TypedLedger,
    random: () => number,
  ): Promise<Clerk> {
    const context = await browser.newContext({
      baseURL: site.address,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    await context.addInitScript(shiftClock);
    const path = `/lam-viec/bao-cao/lao-cai/${quarter}?muc=${SECTION}`;
    const clerk = new Clerk(context, site, path, ledger, random);
    await clerk.#open();
    await clerk.#untilKept();
    return clerk;
  }

  /** Types into so many cells; what befalls the tab meanwhile ends it. */
  async type(cells: number, fault: number): Promise<void> {
    this.#fault = fault;
    for (let count = 0; count < cells; count++) {
      await this.#opening;
      const page = this.#page;
      if (page === null) return;
      try {
        await this.#typeOne(page);
      } catch (error) {
        if (!page.isClosed()) throw error;
      }
    }
  }

  /** What the screen says now, and what the browser keeps at the same moment. */
  async look(fault: number): Promise<Look> {
    this.#fault = fault;
    await this.#opening;
    if (this.#page === null) throw new Error('There is no page to look at.');
    return this.#see(this.#page);
  }

  /** What the screens lost since it was asked last. */
  takeLosses(): Loss[] {
    return this.#losses.splice(0);
  }

  /** Closes the tab as it stands, and opens the report in another one after a while. */
  reopen(milliseconds: number): Promise<void> {
    const page = this.#page;
    this.#page = null;
    const opened = (async () => {
      await page?.close({ runBeforeUnload: false });
      await pause(milliseconds);
      await this.#open();
    })();
    this.#opening = opened.catch(() => {});
    return opened;
  }

  /** The browser's clock jumps, as when a battery was empty or somebody sets it. */
  async jumpClock(milliseconds: number): Promise<void> {
    this.#clock = milliseconds;
    await this.#opening;
    const jump = (ahead: number) => dispatchEvent(new CustomEvent('clock', { detail: ahead }));
    await this.#page?.evaluate(jump, milliseconds).catch(() => {});
  }

  /** The browser itself knows that it has no network. */
  async setOffline(isOffline: boolean): Promise<void> {
    await this.context.setOffline(isOffline);
  }

  /** Leaves the cell, does what a notice asks for (signs in, tries again), settles what conflicts. */
  async help(): Promise<'conflict' | null> {
    await this.#opening;
    const page = this.#page;
    if (page === null) return null;
    await page.locator('h1').click();
    if ((await page.locator('[data-standing=signed_out]').count()) > 0) await this.#signInBeside();
    const retry = page.getByRole('button', { name: 'Thử lưu lại' });
    // What it is asked for may be done meanwhile, and the button gone.
    if (await retry.isVisible()) await retry.click({ timeout: 2_000 }).catch(() => {});
    const conflict = page.locator('td[data-progress=conflict] input').first();
    if ((await conflict.count()) === 0) return null;
    await conflict.focus();
    const choice = page.locator('#o-dang-chon').getByRole('group', { name: /đã sửa ô này lúc/ });
    await choice.getByLabel(/Dùng giá trị tôi vừa gõ/).check();
    await choice.getByRole('button', { name: 'Chọn và lưu' }).click();
    return 'conflict';
  }

  async #typeOne(page: Page): Promise<void> {
    const { cells } = await this.#see(page);
    const others = cells.filter(({ key }) => key !== this.#last);
    const { key } = others[Math.floor(this.random() * others.length)] ?? { key: '' };
    this.#last = key;
    await page.locator(`[id="o-${key}"]`).focus();
    if (this.random() < 0.1) {
      this.ledger.press(key, '');
      await page.keyboard.press('Delete');
    } else {
      this.#next += 1;
      const digits = [...String(this.#next)];
      for (const [index, digit] of digits.entries()) {
        this.ledger.press(key, digits.slice(0, index + 1).join(''));
        await page.keyboard.press(digit);
        await this.#see(page);
      }
    }
    // Sometimes the cell stays the one in which somebody types.
    if (this.random() < 0.85) await page.keyboard.press(this.random() < 0.5 ? 'Enter' : 'Tab');
    await pause(this.random() * 400);
    await this.#see(page);
  }

  async #see(page: Page): Promise<Look> {
    const { cells, kept } = await page.evaluate(readScreen);
    this.#losses.push(...this.ledger.see(cells, this.#fault));
    return { cells, kept: new Map(kept) };
  }

  async #open(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const page = await this.context.newPage();
      try {
        await this.#reach(page);
        await page.evaluate(
          (ahead) => dispatchEvent(new CustomEvent('clock', { detail: ahead })),
          this.#clock,
        );
        this.#page = page;
        return;
      } catch (error) {
        await page.close();
        if (attempt === ATTEMPTS) throw error;
        this.reopened += 1;
        await pause(1_000);
      }
    }
  }

  async #reach(page: Page): Promise<void> {
    await page.goto(this.path, { timeout: OPENING, waitUntil: 'domcontentloaded' });
    if (new URL(page.url()).pathname.endsWith('/dang-nhap')) await this.#signIn(page);
    // The list of what waits stands in for a page that is not kept.
    if (new URL(page.url()).pathname !== new URL(this.path, this.site.address).pathname) {
      throw new Error(`Led to ${page.url()}`);
    }
    await page.locator('.entry-form[data-alive]').waitFor({ timeout: OPENING });
  }

  async #signIn(page: Page): Promise<void> {
    await page.locator('[name=email]').fill(EMAIL);
    await page.locator('[name=password]').fill(this.site.password);
    await page.locator('[name=password]').press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/dang-nhap'), { timeout: OPENING });
  }

  async #signInBeside(): Promise<void> {
    const door = await this.context.newPage();
    await door.goto('/lam-viec');
    if (new URL(door.url()).pathname.endsWith('/dang-nhap')) await this.#signIn(door);
    await door.close();
  }

  /** Waits until the report would open without a network. */
  async #untilKept(): Promise<void> {
    await this.#page?.waitForFunction(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('trang-lam-viec:'));
      const pages = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return pages.flat().some((url) => url.endsWith('/cho-gui'));
    });
  }
}

/** Runs in the page: its wall clock can be told to be another, and its timers know nothing of it. */
function shiftClock(): void {
  const Real = Date;
  let ahead = 0;
  addEventListener('clock', (event) => {
    ahead = (event as CustomEvent<number>).detail;
  });
  class Shifted extends Real {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [Real.now() + ahead] : given) as [number]));
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  }
  globalThis.Date = Shifted as DateConstructor;
}

/** Runs in the page. */
function readScreen() {
  const cells = [...document.querySelectorAll<HTMLInputElement>('input.sheet-number')].map(
    ({ id, value }) => ({
      key: id.slice('o-'.length),
      text: value.replaceAll('.', ''),
      standing: document.getElementById(`${id}-state`)?.dataset.standing ?? 'none',
    }),
  );
  type Kept = Readonly<Record<string, { readonly typed?: { readonly value: string } }>>;
  const kept = Object.keys(localStorage)
    .filter((name) => name.startsWith('so-lieu-htx:') && !name.includes(':stored:'))
    .flatMap((name) => Object.entries(JSON.parse(localStorage.getItem(name) ?? '{}') as Kept))
    .flatMap(([key, { typed }]): [string, string][] => (typed ? [[key, typed.value]] : []));
  return { cells, kept };
}
