import type { Page } from '@playwright/test';
import { expect, test } from '../../support/journey';
import { quietMachine } from '../../support/quiet-machine';
import { field, people, reportPath, settled, signIn } from '../../support/workspace';

/** Milliseconds from a key until the screen shows it. */
const LONGEST = 50;
const KEYS = 36;
/** What else the machine does only adds to a round: it is measured again, and the best one counts. */
const ROUNDS = 3;

test('a key is answered within 50 ms in the largest section on a four times slower processor', async ({
  page,
  demoPassword,
}) => {
  test.setTimeout(120_000);
  await signIn(page, people.staffLaoCai, demoPassword, reportPath('lao-cai', 'ocop'));
  await page.locator('.entry-form[data-alive]').waitFor();
  await settled(page);
  const cell = field(page, 'OCOP_SUBJ_WOMEN.ALL');
  await cell.focus();
  const rounds: number[][] = [];
  while (rounds.length < ROUNDS && best(rounds) > LONGEST) {
    await quietMachine();
    rounds.push(await typeKeys(page));
    await page.keyboard.press('Escape');
  }
  const told = rounds.map((times) => times.map(Math.round).join(', ')).join('\n');
  expect(best(rounds), told).toBeLessThanOrEqual(LONGEST);
});

/** Milliseconds that each key took, from the shortest to the longest. */
async function typeKeys(page: Page): Promise<number[]> {
  const times = await page.evaluateHandle(() => {
    const measured: number[] = [];
    const note = () => {
      const begun = performance.now();
      // A message that is sent in a frame arrives once the frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => measured.push(performance.now() - begun);
        port2.postMessage(null);
      });
    };
    const listening = new AbortController();
    addEventListener('keydown', note, { capture: true, signal: listening.signal });
    return { measured, end: () => listening.abort() };
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let key = 1; key <= KEYS; key++) {
    await page.keyboard.press(String(key % 10));
    await expect.poll(() => times.evaluate(({ measured }) => measured.length)).toBe(key);
    // As long a number as anybody types.
    if (key % 12 === 0) await field(page, 'OCOP_SUBJ_WOMEN.ALL').selectText();
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times.evaluate(({ measured, end }) => {
    end();
    return measured.toSorted((a, b) => a - b);
  });
}

function best(rounds: readonly number[][]): number {
  return Math.min(...rounds.map((times) => times[Math.floor(times.length / 2)] ?? Infinity));
}
