import { expect, test } from '../support/journey';
import { isWarm, type OwnDatabase, OwnGround, type OwnSite } from '../support/own-site';
import { openPdf } from '../support/poppler';

/** A conference's booklet, read by poppler: of the first conference, and of a pack of every kind of slide. */

const address = '/hoi-nghi/thai-nguyen-2023.pdf';

test('the first conference is a tagged booklet with its fonts in it, in both languages', async ({
  request,
}) => {
  test.setTimeout(180_000);
  for (const [path, words] of [
    [address, ['28 Liên minh Hợp tác xã', 'Mục lục', 'khoảng', '3.000', '38,3%', 'Nguồn', '[1]']],
    [`/en${address}`, ['28 provincial', 'Contents', 'about', '3,000', '38.3%', 'Sources', '[1]']],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const headers = answer.headers();
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe('inline; filename="thai-nguyen-2023.pdf"');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['set-cookie']).toBeUndefined();
    const bytes = await answer.body();
    expect(bytes.length, path).toBeLessThan(300_000);
    const pdf = openPdf(bytes);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.size).toContain('A4');
    expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    expect(pdf.ink).toHaveLength(pdf.pages);
    for (const ink of pdf.ink) expect(ink).toBeGreaterThan(0.004);
    for (const said of words) expect(pdf.text, path).toContain(said);
    expect(pdf.text.replaceAll(' ', '')).not.toContain('SỐLIỆUMINHHỌA');
    const again = await request.get(path, { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect(again.status()).toBe(304);
  }
});

test('a booklet of no conference is 404, and what an address asks besides changes nothing', async ({
  request,
}) => {
  for (const path of ['/hoi-nghi/atlantis.pdf', '/en/hoi-nghi/atlantis.pdf']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  const plain = await request.get(address);
  const asked = await request.get(`${address}?so-lieu=minh-hoa&ky=2020&tim=x`);
  expect(asked.headers().etag).toBe(plain.headers().etag);
});

const both = (vi: string) => ({ vi, en: '' });
const ocop = ['OCOP_SUBJ_HTX_PCT', 'OCOP_SUBJ_DN_PCT', 'OCOP_SUBJ_HKD_PCT', 'OCOP_SUBJ_THT_PCT'];

/** Every kind of slide, those that can show nothing too. */
const kinds = (quote: {
  readonly area: string;
  readonly period: string;
  readonly said: string;
}) => [
  { kind: 'title', heading: both('Ba năm nhìn lại'), lines: [both('Tài liệu cho đại biểu')] },
  { kind: 'section', heading: both('Bao nhiêu hợp tác xã'), lines: [] },
  { kind: 'figure', indicator: 'HTX_TOTAL', area: 'vn' },
  { kind: 'trend', indicator: 'HTX_TOTAL', area: 'thai-nguyen-2025', beside: ['lang-son'] },
  { kind: 'map', indicator: 'HTX_TOTAL' },
  { kind: 'ranking', indicator: 'INCOME_AVG_M' },
  { kind: 'section', heading: both('Thay đổi, cơ cấu, cân đối'), lines: [] },
  { kind: 'comparison', indicator: 'HTX_TOTAL' },
  { kind: 'share', whole: 'HTX_TOTAL', parts: ['HTX_AGRI', 'HTX_NONAGRI'] },
  { kind: 'share', whole: null, parts: ocop, ofGroup: true },
  {
    kind: 'balance',
    stock: 'HTX_TOTAL',
    ins: ['HTX_NEW'],
    outs: ['HTX_DISSOLVED'],
    over: 'quarter',
  },
  { kind: 'table', indicators: ['HTX_TOTAL', 'INCOME_AVG_M'], areas: ['lang-son', 'dien-bien'] },
  {
    kind: 'quotations',
    heading: both('Khó khăn được các tỉnh nêu'),
    quotes: [{ ...quote, indicator: 'TXT_DIFF' }],
  },
  { kind: 'figure', indicator: 'KHONG_CO', area: 'vn' },
  { kind: 'text', heading: both('Việc năm tới'), lines: [both('Một việc.'), both('Hai việc.')] },
  { kind: 'closing', heading: both('Cảm ơn các đại biểu'), lines: [] },
];

test.describe('a pack of the demonstration set with every kind of slide', () => {
  let ground: OwnGround | undefined;
  let database: OwnDatabase;
  let site: OwnSite;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    ground = await OwnGround.open();
    database = await ground.copy('demo');
    site = await ground.start(database, { DEMO: 'on' });
    await isWarm(site);
  });
  test.afterAll(() => ground?.close());

  test('is one booklet with all of it, or with the reason why not, marked on every page', async ({
    request,
  }) => {
    test.setTimeout(180_000);
    const { rows } = await database.query(
      `SELECT area_id AS area, period, text AS said FROM figure
         WHERE demo AND indicator_code = 'TXT_DIFF' AND text IS NOT NULL ORDER BY id DESC LIMIT 1`,
    );
    const words = { title: both('Hội nghị thử'), place: both('Hà Nội'), host: both('Liên minh') };
    const slides = kinds(rows[0]).map((content, index) => ({
      ...{ id: `thu-${index}`, content },
      ownTitle: content.kind === 'ranking' ? both('Thu nhập ở đâu cao') : null,
    }));
    await database.query(
      `INSERT INTO conference_publication (slug, demo, first_day, last_day, words, slides, published_at)
         VALUES ('thu', true, '2026-11-10', '2026-11-12', $1, $2, now())`,
      [JSON.stringify(words), JSON.stringify(slides)],
    );
    const answer = await request.get(`${site.url}/hoi-nghi/thu.pdf`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-disposition']).toContain('"thu-minh-hoa.pdf"');
    const pdf = openPdf(await answer.body());
    expect(pdf.isTagged).toBe(true);
    expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    for (const page of pdf.pageTexts) {
      expect(page.replaceAll(' ', '')).toContain('SỐLIỆUMINHHỌA');
    }
    for (const ink of pdf.ink) expect(ink).toBeGreaterThan(0.004);
    for (const said of [
      'Tài liệu cho đại biểu',
      'Thu nhập ở đâu cao',
      'Số liệu nói',
      'Quần đảo Hoàng Sa',
      'Quần đảo Trường Sa',
      'diện tích hình tròn',
      'Nông nghiệp',
      'Ra: Hợp tác xã giải thể',
      'Lạng Sơn',
      rows[0].said.split(' ').slice(0, 4).join(' '),
      'KHONG_CO',
      'Không có hình hay con số',
      'Hai việc.',
      'Cảm ơn các đại biểu',
    ]) {
      expect(pdf.text, said).toContain(said);
    }
    // A picture for each slide that is one, told in words for whoever hears it.
    expect(pdf.structure.match(/^\s*Figure\b/gm)?.length).toBeGreaterThanOrEqual(6);
  });
});
