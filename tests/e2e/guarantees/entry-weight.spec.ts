import { expect, test } from '../../support/journey';
import { ask } from '../../support/raw-request';
import { people, reportPath, settled, signIn } from '../../support/workspace';

/**
 * What opening a report costs over the wire, with brotli. The aim of the first visit is 220 kB, of
 * which the framework takes 120 and the letters 39; it may not grow on the way there.
 */
const FIRST_VISIT = 275_000;
const SECOND_VISIT = 60_000;

test('a report opens with little over the line, and with less the second time', async ({
  page,
  baseURL,
  demoPassword,
}) => {
  const path = reportPath('lao-cai');
  await signIn(page, people.staffLaoCai, demoPassword, path);
  // What the door still fetches is not the report's.
  await page.goto('about:blank');
  const loaded = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) loaded.add(request.url());
  });
  await page.goto(path);
  await page.locator('.entry-form[data-alive]').waitFor();
  await settled(page);
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const files = await Promise.all(
    [...loaded].map(async (address) => {
      const { bytes, status } = await ask(address, {
        headers: { 'accept-encoding': 'br', cookie },
      });
      expect(status, address).toBe(200);
      return { address, bytes: bytes.length };
    }),
  );
  const told = files.map(({ address, bytes }) => `${bytes} ${address}`).join('\n');
  const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
  expect([...loaded].every((one) => one.startsWith(baseURL ?? ''))).toBe(true);
  expect(sum(files), told).toBeLessThanOrEqual(FIRST_VISIT);
  // Files of the build are kept for good.
  const again = files.filter(({ address }) => !new URL(address).pathname.startsWith('/_next/'));
  expect(sum(again), told).toBeLessThanOrEqual(SECOND_VISIT);
});
