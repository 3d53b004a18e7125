import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { loadDemo, removeDemo } from '@/prisma/seed/demo';

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
});

afterAll(() => client.end());

async function rowsOf(sql: string): Promise<unknown[][]> {
  return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
}

const times = [
  ['2027-05-04', 1],
  ['2028-02-03', 4],
] as const;

describe.each(times)('the demonstration set loaded on %s', (day, quarters) => {
  beforeAll(() =>
    loadDemo(databaseUrl(), { now: new Date(`${day}T03:00:00Z`), password: 'mat-khau-minh-hoa' }),
  );

  afterAll(() => removeDemo(databaseUrl()));

  it('answers the form of 2027 in the quarters of 2027', async () => {
    const forms = await rowsOf(
      `SELECT DISTINCT period, form_version_id FROM report WHERE period >= '2026-Q4' ORDER BY 1`,
    );
    expect(forms).toEqual([
      ['2026-Q4', 'mau-2026'],
      ...Array.from({ length: quarters }, (_, index) => [`2027-Q${index + 1}`, 'mau-2027']),
    ]);
  });

  it('publishes what is asked of everybody, and what may stay blank where it does not', async () => {
    const lines = `
      SELECT item.optional,
        EXISTS (SELECT 1 FROM report_cell AS cell WHERE cell.report_id = report.id
          AND cell.indicator_code = item.indicator_code AND cell.scope = item.scope) AS filled,
        EXISTS (SELECT 1 FROM figure WHERE figure.report_id = report.id
          AND figure.indicator_code = item.indicator_code AND figure.scope = item.scope) AS public
      FROM report JOIN form_item AS item ON item.form_version_id = report.form_version_id
        AND right(report.period, 1)::int = ANY (item.quarters)
      WHERE report.period >= '2027-Q1' AND report.state = 'published'`;
    const [counts] = await rowsOf(
      `SELECT count(*) FILTER (WHERE public <> (filled OR NOT optional))::int,
         count(*) FILTER (WHERE optional AND filled)::int,
         count(*) FILTER (WHERE optional AND NOT filled)::int
       FROM (${lines}) AS line`,
    );
    const [wrong, filled, blank] = counts as [number, number, number];
    expect(wrong).toBe(0);
    expect(filled).toBeGreaterThan(blank * 4);
    expect(blank).toBeGreaterThan(0);
  });
});
