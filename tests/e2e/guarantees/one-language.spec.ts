import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { en } from '@/lib/messages/en';
import { vi } from '@/lib/messages/vi';
import { expect, test } from '../../support/journey';
import { field, people, reportPath, signIn, stateOf } from '../../support/workspace';

/** A page's reader gets one language: no program that a page loads holds a sentence of the other. */

const languages: readonly (readonly [Locale, Locale, string])[] = [
  ['vi', 'en', ''],
  ['en', 'vi', '/en'],
];

/** Every sentence without blanks, of six words and more: fields read shorter ones in both languages. */
function sentencesOf(messages: unknown): string[] {
  if (typeof messages === 'string') return messages.split(' ').length >= 6 ? [messages] : [];
  return typeof messages === 'object' && messages !== null
    ? Object.values(messages).flatMap(sentencesOf)
    : [];
}

const sentences: Readonly<Record<Locale, readonly string[]>> = {
  vi: sentencesOf([vi, chartMessages.vi]),
  en: sentencesOf([en, chartMessages.en]),
};

/** The text of every program that the page loads from here on. */
function programsOf(page: Page): readonly string[] {
  const programs: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') programs.push(await response.text());
  });
  return programs;
}

const spokenIn = (programs: readonly string[], locale: Locale) =>
  sentences[locale].filter((sentence) => programs.some((text) => text.includes(sentence)));

for (const [own, other, prefix] of languages) {
  test(`a touched chart brings no word, of neither language (${own})`, async ({ page }) => {
    const programs = programsOf(page);
    await page.goto(`${prefix}/tinh/lang-son?so-lieu=minh-hoa`, { waitUntil: 'networkidle' });
    await page.locator('.chart-still').first().hover();
    // The first fetch of the program takes its time on a busy machine.
    await expect(page.locator('.chart-still[data-replaced]').first()).toBeAttached({
      timeout: 20_000,
    });
    await expect.poll(() => programs.some((text) => /recharts-surface/.test(text))).toBe(true);
    expect(spokenIn(programs, own)).toEqual([]);
    expect(spokenIn(programs, other)).toEqual([]);
  });

  test(`the door and a report’s form speak ${own} alone`, async ({ page, demoPassword }) => {
    const programs = programsOf(page);
    await page.goto(`${prefix}/dang-nhap`, { waitUntil: 'networkidle' });
    await signIn(page, people.staffLaoCai, demoPassword, prefix + reportPath('lao-cai', 'ocop'));
    await page.waitForLoadState('networkidle');
    expect(spokenIn(programs, own).length).toBeGreaterThan(100);
    expect(spokenIn(programs, other)).toEqual([]);
  });
}

test('a form stands as it was sent until its words are there, and then lives', async ({
  page,
  demoPassword,
}) => {
  const path = reportPath('lao-cai', 'ocop');
  await signIn(page, people.staffLaoCai, demoPassword, path);
  let release = () => {};
  const released = new Promise<void>((settle) => {
    release = settle;
  });
  let asked = false;
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes(vi.entry.allSaved)) {
      asked = true;
      await released;
    }
    await route.fulfill({ response });
  });
  await page.goto(path, { waitUntil: 'commit' });
  const typed = field(page, 'OCOP_PROD.ALL');
  await expect(typed).toBeVisible();
  await expect.poll(() => asked).toBe(true);
  const main = page.locator('main');
  const sent = await main.textContent();
  await typed.evaluate((field) => field.setAttribute('data-sent', ''));
  release();
  // What only a living form knows to say.
  await expect(main).toContainText(vi.entry.allSaved);
  expect((await main.textContent())?.replace(vi.entry.allSaved, '')).toBe(sent);
  await expect(typed, 'the very field that was sent').toHaveAttribute('data-sent');
  await typed.fill('x');
  await expect(stateOf(page, 'OCOP_PROD.ALL')).toHaveText(`•${vi.entry.state.unsaved}`);
});
