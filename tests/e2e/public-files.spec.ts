import { expect, test } from '../support/journey';

const rowsOf = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

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
  const [header, ...rows] = rowsOf(bytes.toString('utf8'));
  expect(header).toMatch(/^area,area_code,.*,value,value_high,.*,dataset,boundary$/);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.every((row) => /,real,(34|63)$/.test(row))).toBe(true);
});

test('an illustrative file says so in its name and in each row', async ({ request }) => {
  const answer = await request.get('/tinh/lang-son.csv?so-lieu=minh-hoa');
  expect(answer.headers()['content-disposition']).toContain('minh-hoa');
  const [, ...rows] = (await answer.text()).trimEnd().split(/\r\n(?=[a-z-]+,\d\d,)/);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.every((row) => row.includes('không phải số liệu thật'))).toBe(true);
  expect(rows.some((row) => /,\d{4}-Q\d,,,,,[LMQ],/.test(row))).toBe(true);
});

test('each former province keeps its own rows in the file of old boundaries', async ({
  request,
}) => {
  const answer = await request.get('/tinh/lao-cai.csv?ranh-gioi=63');
  const areas = new Set(rowsOf(await answer.text()).map((row) => row.split(',')[0]));
  expect([...areas].sort()).toEqual(['area', 'lao-cai', 'yen-bai']);
});

test('a file of nothing is 404, one of a former province leads on', async ({ request }) => {
  expect((await request.get('/tinh/atlantis.csv')).status()).toBe(404);
  const moved = await request.get('/tinh/yen-bai.csv', { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toBe('/tinh/lao-cai.csv?ranh-gioi=63');
});
