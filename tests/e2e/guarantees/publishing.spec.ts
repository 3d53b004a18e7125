import { currentQuarter } from '@/lib/domain/period';
import { releaseDeskMessages } from '@/lib/messages/release-desk';
import { expect, test } from '../../support/guarantee';
import { sessionCookie } from '../../support/own-session';
import type { OwnDatabase, OwnSite } from '../../support/own-site';
import { sendForm } from '../../support/plain-form';
import { ask } from '../../support/raw-request';

/**
 * Before a release is published nothing shows it; the very next request of every page shows it,
 * here, on another instance and after a restart; no other database's pages ever do.
 */

const quarter = currentQuarter(new Date());

/** Every public page that a report of Lạng Sơn touches, with what it shows of it. */
const TOUCHED: readonly (readonly [path: string, shown: RegExp])[] = [
  ['/?so-lieu=minh-hoa', /Đợt thử của Lạng Sơn/],
  ['/en?so-lieu=minh-hoa', /Trial release of Lang Son/],
  ['/tinh/lang-son?so-lieu=minh-hoa', /4\.321(?!\d)/],
  ['/en/tinh/lang-son?so-lieu=minh-hoa', /4,321(?!\d)/],
  ['/tinh/lang-son.csv?so-lieu=minh-hoa', /\b4321\b/],
  ['/en/tinh/lang-son.csv?so-lieu=minh-hoa', /\b4321\b/],
  ['/phat-hanh?so-lieu=minh-hoa', /Đợt thử của Lạng Sơn/],
  ['/en/phat-hanh?so-lieu=minh-hoa', /Trial release of Lang Son/],
  ['/phat-hanh/dot-thu-lang-son?so-lieu=minh-hoa', /4\.321(?!\d)/],
  ['/en/phat-hanh/dot-thu-lang-son?so-lieu=minh-hoa', /4,321(?!\d)/],
];

/** The same addresses without the demonstration set, which must never show any of it. */
const REAL = TOUCHED.map(([path]) => path.replace(/[?&]so-lieu=minh-hoa/, ''));

/** One of each kind, for servers that only prove where the figures come from. */
const SAMPLE = TOUCHED.filter(([path]) => /^\/(?:tinh|phat-hanh)/.test(path));

/** Those of the addresses on which the publication shows. */
async function shownOn({ url }: Pick<OwnSite, 'url'>, pages = TOUCHED): Promise<readonly string[]> {
  const answers = await Promise.all(pages.map(([path]) => ask(`${url}${path}`)));
  return addresses(pages.filter(([, shown], index) => shown.test(answers[index]?.text ?? '')));
}

const addresses = (pages: typeof TOUCHED) => pages.map(([path]) => path);

/** Lạng Sơn's accepted report says 4.321 cooperatives and waits in a release. */
async function prepare({ query }: OwnDatabase): Promise<void> {
  const report = "area_id = 'lang-son' AND period = $1 AND state = 'accepted'";
  const { rowCount } = await query(
    `UPDATE report_cell SET value = 4321, precision = 'exact', value_high = NULL
       WHERE indicator_code = 'HTX_TOTAL' AND scope = 'ALL'
         AND report_id IN (SELECT id FROM report WHERE ${report})`,
    [quarter],
  );
  expect(rowCount).toBe(1);
  // The set's own, which holds it.
  const own = "release WHERE demo AND state = 'draft'";
  await query(`DELETE FROM release_report WHERE release_id IN (SELECT id FROM ${own})`);
  await query(`DELETE FROM ${own}`);
  await query(`INSERT INTO release (id, slug, title_vi, title_en, note_vi, note_en, demo)
    VALUES ('trial', 'dot-thu-lang-son', 'Đợt thử của Lạng Sơn', 'Trial release of Lang Son',
      'Ghi chú', 'Note', true)`);
  await query(
    `INSERT INTO release_report (release_id, report_id, revision)
       SELECT 'trial', id, revision FROM report WHERE ${report}`,
    [quarter],
  );
}

test('a publication shows on the next request, and nowhere it does not belong', async ({
  ground,
  realUrl,
}) => {
  test.setTimeout(180_000);
  const database = await ground.copy('demo');
  await prepare(database);
  const [site, instance] = await Promise.all([
    ground.start(database, { DEMO: 'on' }),
    ground.start(database, { DEMO: 'on' }),
  ]);
  // Twice, so that what is kept is asked as well.
  for (const server of [site, site]) expect(await shownOn(server)).toEqual([]);
  expect(await shownOn(instance, SAMPLE)).toEqual([]);

  const { name, value } = await sessionCookie(database, 'tonghop@lmhtx.example');
  const published = await sendForm({
    site: site.url,
    page: '/lam-viec/phat-hanh/dot-thu-lang-son',
    cookie: `${name}=${value}`,
    marked: releaseDeskMessages.vi.publishConfirm,
  });
  expect(published.status).toBe(303);
  expect(await shownOn(site)).toEqual(addresses(TOUCHED));
  expect(await shownOn(instance, SAMPLE), 'on another instance').toEqual(addresses(SAMPLE));
  for (const path of REAL) {
    const { text } = await ask(`${site.url}${path}`);
    // A demonstration release's own address opens it, labelled, whatever stands behind it.
    if (path.includes('dot-thu-lang-son')) expect.soft(text, path).toContain('data-demo');
    else expect.soft(text, path).not.toMatch(/4[.,]?321(?!\d)|Đợt thử|Trial release/);
  }

  // Pages are kept in a server's memory alone: one that starts anew knows what its database says.
  await Promise.all([site.stop(), instance.stop()]);
  const restored = await ground.copyOf(database.name);
  const backup = await ground.start(restored, { DEMO: 'on' });
  expect(await shownOn(backup), 'after a restart, from a restored backup').toEqual(
    addresses(TOUCHED),
  );
  await backup.stop();
  expect(await shownOn({ url: realUrl }, SAMPLE), 'on another database, with DEMO=off').toEqual([]);
  const demoView = await ask(`${realUrl}/tinh/lang-son?so-lieu=minh-hoa`);
  expect(demoView.text).not.toMatch(/<td[^>]*>\s*\d/);
});
