import { currentQuarter, shiftQuarter } from '@/lib/domain/period';
import { openZip } from '@/lib/workbook/zip-archive';
import {
  type Cage,
  canaryAreas,
  canaryRelease,
  findCanaries,
  plantCanaries,
} from '../../support/canaries';
import { crawl, type Visit } from '../../support/crawl';
import { expect, test } from '../../support/guarantee';
import { sessionCookie } from '../../support/own-session';
import type { OwnDatabase, OwnSite } from '../../support/own-site';
import { openPdf } from '../../support/poppler';
import { ask } from '../../support/raw-request';
import { unpublishedTables } from '../../support/statement-log';

/** A number and words of its own in every unpublished cell, looked for in every answer. */

const quarter = currentQuarter(new Date());

/** Reports of other quarters than this and the one before. */
const OTHER_QUARTER = new RegExp(`/bao-cao/[^/]+/(?!${quarter}|${shiftQuarter(quarter, -1)})`);
const ASSETS = /^\/_next\/static\//;
const PERSONAL = /^\/(?:en\/)?(?:lam-viec|dang-nhap)/;

const english = (path: string) => (path.startsWith('/?') ? `/en${path.slice(1)}` : `/en${path}`);
const demo = (path: string) => `${path}${path.includes('?') ? '&' : '?'}so-lieu=minh-hoa`;

/** Everything that the contract names, in both languages and both data sets, and what is not there. */
const GENERAL = ['/', '/tinh', '/phat-hanh', '/phuong-phap', '/du-lieu-mo', '/so-sanh'].concat(
  ['/bang-so-lieu', '/hoi-nghi', '/chi-tieu/so-hop-tac-xa', '/chu-de/hop-tac-xa', '/dang-nhap'],
  ['/khong-co', `/phat-hanh/${canaryRelease}`, `/tinh?tim=${canaryRelease}`, '/tinh?tim=thai'],
  ['/so-sanh?noi=thai-nguyen,quang-tri,lao-cai&chi-tieu=so-hop-tac-xa,to-hop-tac'],
  ['/hoi-nghi/thai-nguyen-2023', '/hoi-nghi/thai-nguyen-2023/trinh-chieu'],
  ['/chu-de', '/chu-de/giam-ngheo', '/chu-de/kho-khan-kien-nghi'],
  [`/chu-de/kho-khan-kien-nghi?tim=${canaryRelease}`, '/chu-de/kho-khan-kien-nghi?tim=tieu'],
  ['/thuat-ngu', '/gioi-thieu', '/co-dinh/1', '/co-dinh/900'],
  [`/tim-kiem?q=${canaryRelease}`, '/tim-kiem?q=htx+quang+tri'],
  ['/nhung/chi-tieu/so-hop-tac-xa', '/nhung/chi-tieu/so-hop-tac-xa/xep-hang'],
  ['/nhung/so-sanh?noi=thai-nguyen,quang-tri,lao-cai&chi-tieu=so-hop-tac-xa'],
  ['', '.csv'].map((ending) => `/bang-so-lieu${ending}?chi-tieu=so-hop-tac-xa&ky=quy-8`),
);
const [FIRST = '', SECOND = ''] = canaryAreas;
const PROVINCES = canaryAreas.flatMap((slug) => [
  `/tinh/${slug}`,
  `/tinh/${slug}.csv`,
  `/tinh/${slug}.txt`,
  `/nhung/tinh/${slug}/hinh?muc=hop-tac-xa`,
]);
const REAL_SEEDS = [...GENERAL, ...PROVINCES].concat(
  [`/tinh/${FIRST}?ranh-gioi=63`, `/tinh/${SECOND}?ranh-gioi=63`],
  ['xlsx', 'pdf', 'png', 'svg'].map((kind) => `/tinh/${FIRST}.${kind}`),
  [`/tinh/${FIRST}/opengraph-image`, `/tinh/${FIRST}/twitter-image`],
);
/** The real view of a demonstration shows what the demonstration's own pages do, or less. */
const SAMPLE = ['/', '/tinh', '/phat-hanh', `/phat-hanh/${canaryRelease}`, `/tinh/${FIRST}`];
const PUBLIC_SEEDS = [
  ...SAMPLE,
  ...REAL_SEEDS.map(demo),
  // The demonstration set shows what the real view shows and more: one of the two in English.
  ...GENERAL.map((path) => english(demo(path))),
  ...[FIRST, SECOND].map((slug) => english(demo(`/tinh/${slug}`))),
];

const MACHINE_SEEDS = [
  '/robots.txt',
  '/sitemap.xml',
  '/favicon.ico',
  '/opengraph-image',
  '/manifest.webmanifest',
  '/feed.xml',
  '/phat-hanh.atom',
  '/en/phat-hanh.atom',
  '/.well-known/security.txt',
  `/xem-truoc/phat-hanh/${canaryRelease}.png`,
  `/xem-truoc/tinh/${FIRST}.png`,
  `/nhung/tinh/${FIRST}/hinh.svg?so-lieu=minh-hoa`,
  '/api/health',
  '/api/openapi.json',
  ...['areas', 'indicators', 'releases', 'sources'].map((list) => `/api/v1/${list}`),
  `/api/v1/observations?from=${quarter}&to=${quarter}`,
  `/api/v1/observations?from=${quarter}&to=${quarter}&format=csv`,
  '/api/auth/get-session',
];

const isOfCanaries = (path: string) =>
  !/\/(?:tinh|vung|bao-cao)\/./.test(path) ||
  path.includes('/vung/trung-du-va-mien-nui-phia-bac') ||
  (canaryAreas.some((slug) => path.includes(slug)) && !OTHER_QUARTER.test(path));

/** Other provinces' pages are the same page; their links are followed from the areas above only. */
const isOfInterest = (path: string) =>
  !ASSETS.test(path) &&
  !PERSONAL.test(path) &&
  isOfCanaries(path) &&
  // The other language shows the same figures; its first pages are asked for by name.
  !/^\/en\//.test(path) &&
  // Pictures of pages are numbers in pixels; what they are drawn from is read here as pages.
  !/\/xem-truoc\//.test(path) &&
  // So are those of charts; one that has its words as letters is asked for by name.
  !/\/nhung\/.*\.(?:png|svg)/.test(path) &&
  // A workbook has the rows of its CSV; one is asked for by name.
  !path.includes('.xlsx') &&
  // Single figures are read where they stand; two are asked for by name.
  !path.includes('/co-dinh/') &&
  // The provinces of before are shown in the same parts; two are asked for by name.
  !path.includes('ranh-gioi=') &&
  // The ranking by every indicator there is would be the same page a hundred times, and so would
  // their own pages.
  !/chi-tieu=|ky=/.test(path) &&
  (!path.includes('/chi-tieu/') || /\/chi-tieu\/so-hop-tac-xa(?:\.csv)?(?:\?|$)/.test(path));

/** What an answer says; a sheet of paper is packed, and read as a reader's program does. */
function wordsOf({ headers, bytes, text }: Visit['answer']): string {
  return headers['content-type'] === 'application/pdf' ? openPdf(bytes).text : text;
}

function leaks(visits: readonly Visit[], allowed: readonly Cage[] = []): readonly string[] {
  return visits.flatMap(({ address, answer }) => {
    const everything = `${wordsOf(answer)}\n${JSON.stringify(answer.headers)}`;
    const found = findCanaries(everything).filter((cage) => !allowed.includes(cage));
    const linked = everything.includes(canaryRelease) && !address.includes(canaryRelease);
    return [...found, ...(linked && !allowed.includes('07') ? [canaryRelease] : [])].map(
      (what) => `${address}: ${what}`,
    );
  });
}

test('the search itself finds a number in every writing', () => {
  for (const text of [
    'HTX 864213579010001 x',
    '86.421.357.901.0001',
    '<td>864,213,579,010,001</td>',
    '864&nbsp;213&#160;579&#8239;010 001',
    '{"value":"864213579010001.5"}',
    '864\\u00a0213\\u202f579\\u00a0010\\u00a0001',
    'ghi chú HoangYen01kin',
    '864 213 579 010 001'.replaceAll(' ', '\u202f'),
  ]) {
    expect.soft(findCanaries(text), text).toEqual(['01']);
  }
  expect(findCanaries('tổng 1.728.427.158.020.002 HTX')).toEqual(['sum']);
  expect(findCanaries('4.321 HTX, 12,5 %, 1.234.567.890')).toEqual([]);
});

test.describe('the demonstration set', () => {
  let database: OwnDatabase;
  let site: OwnSite;

  test.beforeAll(async ({ ground }) => {
    database = await ground.copy('demo');
    await plantCanaries(database, quarter, true);
    site = await ground.start(database, { DEMO: 'on' });
  });

  test.afterAll(() => site?.stop());

  const crawlAs = async (email: string, seeds: readonly string[]) => {
    const { name, value } = await sessionCookie(database, email);
    return crawl(site.url, {
      seeds,
      headers: { cookie: `${name}=${value}` },
      follow: (path) =>
        PERSONAL.test(path) &&
        isOfCanaries(path) &&
        !path.includes('muc=') &&
        // One of each kind is asked for by name in English; all others are the same page.
        !path.startsWith('/en/'),
      flight: true,
    });
  };

  test('shows nothing that is not published in any public answer', async () => {
    test.setTimeout(180_000);
    const asked = database.log.follow();
    const visits = await crawl(site.url, {
      seeds: [...PUBLIC_SEEDS, ...MACHINE_SEEDS],
      follow: isOfInterest,
      // What Next's router would ask for is the same answer (kept-pages.spec.ts).
      flight: false,
    });
    expect(leaks(visits)).toEqual([]);
    expect(unpublishedTables(asked())).toEqual([]);
    // The walk was a walk: real pages, with figures on them.
    const pages = visits.filter(({ answer }) => answer.status === 200);
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.some(({ answer }) => answer.text.includes('quang-tri'))).toBe(true);
    expect(visits.filter(({ answer }) => answer.status >= 500).map((one) => one.address)).toEqual(
      [],
    );
  });

  test('shows a signed-in reader of public pages nothing more', async () => {
    const { name, value } = await sessionCookie(database, 'canbo.thainguyen@lmhtx.example');
    const visits = await crawl(site.url, {
      seeds: PUBLIC_SEEDS.filter((path) => path.startsWith(`/tinh/${FIRST}`)),
      headers: { cookie: `${name}=${value}` },
      follow: () => false,
      flight: true,
    });
    expect(leaks(visits)).toEqual([]);
  });

  const reportsOf = (slug: string) => {
    const report = `/lam-viec/bao-cao/${slug}/${quarter}`;
    return [report, `${report}/kiem-tra`, `${report}/lich-su`, `${report}.csv`];
  };
  const rooms = [
    '/lam-viec',
    '/lam-viec/duyet',
    '/lam-viec/phat-hanh',
    '/lam-viec/hoi-nghi',
  ].concat(['/lam-viec/quan-tri', `/lam-viec/phat-hanh/${canaryRelease}`]);
  const desks = [
    ...rooms,
    ...rooms.map((path) => `/en${path}`),
    ...canaryAreas.flatMap(reportsOf),
    ...reportsOf(FIRST).map((path) => `/en${path}`),
    // A published report, whose inside is its province's and the reviewer's.
    `/lam-viec/bao-cao/lang-son/${shiftQuarter(quarter, -1)}`,
    `/lam-viec/bao-cao/lang-son/${shiftQuarter(quarter, -1)}/lich-su`,
  ];

  for (const [who, email, allowed] of [
    ['staff of Lào Cai', 'canbo.laocai@lmhtx.example', ['02']],
    ['staff of Thái Nguyên', 'canbo.thainguyen@lmhtx.example', ['01']],
    ['the lead of Thái Nguyên', 'lanhdao.thainguyen@lmhtx.example', ['01']],
    ['the reviewer', 'tonghop@lmhtx.example', ['04', '06', '07', '09']],
    // Named to the release that is prepared, and so reads what it holds under embargo.
    ['the organiser', 'hoinghi@lmhtx.example', ['06']],
    ['the administrator', 'quantri@lmhtx.example', []],
  ] as const) {
    test(`shows ${who} what is theirs to see and no more`, async () => {
      const visits = await crawlAs(email, desks);
      expect(leaks(visits, allowed)).toEqual([]);
      const seen = new Set(visits.flatMap(({ answer }) => findCanaries(answer.text)));
      for (const cage of allowed) expect(seen, `${who} sees ${cage}`).toContain(cage);
    });
  }

  test('lets nobody tell a report of another province from one that does not exist', async () => {
    const { name, value } = await sessionCookie(database, 'canbo.laocai@lmhtx.example');
    const cookie = `${name}=${value}`;
    const forms = ['', '/kiem-tra', '/lich-su'];
    for (const form of forms) {
      const [theirs, nowhere] = await Promise.all(
        ['thai-nguyen', 'atlantis'].map((slug) =>
          ask(`${site.url}/lam-viec/bao-cao/${slug}/${quarter}${form}`, { headers: { cookie } }),
        ),
      );
      expect.soft(theirs?.status, form).toBe(404);
      expect.soft(nowhere?.status, form).toBe(404);
      // The same answer to the byte, but for what is made anew for each request.
      const bare = (text = '') =>
        text.replaceAll(/thai-nguyen|atlantis/g, 'x').replaceAll(/nonce[\\":=]+[\w+/=]+/g, '');
      expect.soft(bare(theirs?.text) === bare(nowhere?.text), form).toBe(true);
    }
  });
});

test('the real data shows nothing of reports under way, and no demonstration', async ({
  ground,
}) => {
  const database = await ground.copy('reference');
  await plantCanaries(database, quarter, false);
  const site = await ground.start(database, { DEMO: 'off' });
  const visits = await crawl(site.url, {
    seeds: [...REAL_SEEDS, ...MACHINE_SEEDS, demo('/'), demo('/tinh/quang-tri')],
    follow: () => false,
    flight: false,
  });
  expect(leaks(visits)).toEqual([]);
  // Revision 1 of the report that is being corrected stays public meanwhile.
  const page = visits.find(({ address }) => address === '/tinh/quang-tri');
  expect(page?.answer.text).toContain('4.321');
  // The file of everything is packed: what is in it is looked at unpacked.
  const zip = openZip((await ask(`${site.url}/du-lieu-mo.zip`)).bytes);
  const packed = await Promise.all([...zip.names].map((name) => zip.read(name)));
  const everything = packed.map((bytes) => new TextDecoder().decode(bytes ?? undefined)).join();
  expect(findCanaries(everything)).toEqual([]);
  expect(everything).toContain(',4321,');
  await site.stop();
});
