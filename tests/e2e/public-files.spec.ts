import { parse } from 'csv-parse/sync';
import { expect, test } from '../support/journey';
import { openPptx } from '../support/opened-pptx';

const rowsOf = (text: string) =>
  parse(text, { bom: true, columns: true }) as Record<string, string>[];

test('a province as a file: byte order mark, every column, absences without a number', async ({
  request,
}) => {
  const answer = await request.get('/tinh/thai-nguyen.csv');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers()['content-disposition']).toContain('thai-nguyen-34.csv');
  expect(answer.headers()['set-cookie']).toBeUndefined();
  const bytes = await answer.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = rowsOf(bytes.toString('utf8'));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    expect(row).toMatchObject({ dataset: 'real', boundary: expect.stringMatching(/^(34|63)$/) });
  }
});

test('an illustrative file says so in its name and in each row', async ({ request }) => {
  const answer = await request.get('/tinh/lang-son.csv?so-lieu=minh-hoa');
  expect(answer.headers()['content-disposition']).toContain('minh-hoa');
  const rows = rowsOf(await answer.text());
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.every((row) => row.dataset?.includes('không phải số liệu thật'))).toBe(true);
  expect(
    rows.some(
      ({ period = '', value, text, absence = '' }) =>
        /^\d{4}-Q\d$/.test(period) && value === '' && text === '' && /^[LMQ]$/.test(absence),
    ),
  ).toBe(true);
});

test('the slides of a conference as a file for PowerPoint, in both languages', async ({
  request,
}) => {
  for (const path of ['/hoi-nghi/thai-nguyen-2023.pptx', '/en/hoi-nghi/thai-nguyen-2023.pptx']) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    );
    expect(answer.headers()['content-disposition']).toMatch(
      /attachment; filename="thai-nguyen-2023(?:-en)?\.pptx"/,
    );
    expect(answer.headers()['set-cookie']).toBeUndefined();
    const { slides } = await openPptx(await answer.body());
    expect(slides.length).toBeGreaterThan(10);
    expect(slides.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
    for (const { title, notes } of slides) {
      expect(title).not.toBe('');
      expect(notes.join(' ')).not.toContain('undefined');
    }
  }
  const answer = await request.get('/hoi-nghi/khong-co.pptx');
  expect(answer.status()).toBe(404);
});

test('each former province keeps its own rows in the file of old boundaries', async ({
  request,
}) => {
  const answer = await request.get('/tinh/lao-cai.csv?ranh-gioi=63');
  const areas = new Set(rowsOf(await answer.text()).map(({ area }) => area));
  expect([...areas].sort()).toEqual(['lao-cai', 'yen-bai']);
});

test('a file of nothing is 404, one of a former province leads on', async ({ request }) => {
  expect((await request.get('/tinh/atlantis.csv')).status()).toBe(404);
  const moved = await request.get('/tinh/yen-bai.csv', { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toBe('/tinh/lao-cai.csv?ranh-gioi=63');
});

test('the same figures as a spreadsheet, in the reader’s language, at one address for each', async ({
  request,
}) => {
  for (const path of ['/tinh/thai-nguyen', '/en/ca-nuoc', '/vung/dong-nam-bo']) {
    const answer = await request.get(`${path}.xlsx`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(answer.headers()['content-disposition']).toMatch(/-34\.xlsx"$/);
    expect(answer.headers()['set-cookie']).toBeUndefined();
    const etag = answer.headers().etag ?? '';
    expect(etag).not.toBe('');
    expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
    const again = await request.get(`${path}.xlsx`, { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  }
});

test('the page says which file is for what', async ({ page }) => {
  await page.goto('/tinh/thai-nguyen');
  await expect(page.getByText('Bảng tính (.xlsx), mở bằng Excel, LibreOffice')).toBeVisible();
  await expect(page.getByRole('link', { name: 'CSV cho chương trình' })).toHaveAttribute(
    'href',
    '/tinh/thai-nguyen.csv',
  );
});
