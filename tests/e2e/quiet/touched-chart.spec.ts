import { expect, test } from '../../support/journey';
import { settled } from '../../support/workspace';

test('a touched chart is alive within 200 ms on a four times slower processor, once its program is there', async ({
  page,
}) => {
  // A province that no journey publishes anything of.
  await page.goto('/tinh/lang-son?so-lieu=minh-hoa');
  await settled(page);
  const pictures = page.locator('.chart-still');
  const count = await pictures.count();
  expect(count).toBeGreaterThanOrEqual(4);
  const touch = (place: number) =>
    pictures.nth(place).evaluate(
      (still) =>
        new Promise<number>((settle) => {
          const begun = performance.now();
          const observer = new MutationObserver(() => settle(performance.now() - begun));
          observer.observe(still, { attributeFilter: ['data-replaced'] });
          still.dispatchEvent(new PointerEvent('pointerenter'));
        }),
    );
  // Fetches and reads the program.
  await touch(0);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = [];
  for (let place = 1; place < Math.min(count, 6); place++) times.push(await touch(place));
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
  expect(median, times.map(Math.round).join(', ')).toBeLessThanOrEqual(200);
});
