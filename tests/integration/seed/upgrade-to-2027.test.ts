import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { formVersions } from '@/prisma/seed/catalogue/forms';
import { rulesOf2027 } from '@/prisma/seed/catalogue/rules-of-2027';
import { seedReference } from '@/prisma/seed/reference';
import { applyMigrations } from '@/scripts/start/migrate';

/** A start on a database that has lived through 2026 knows the form of 2027, and 2026 stays. */

let client: pg.Client;

const linesOf = (id: string) =>
  Object.values(formVersions.find((form) => form.id === id)?.lines ?? {}).flat();
const codesOf = (id: string) => linesOf(id).map(({ indicator }) => indicator);
const further = codesOf('mau-2027').filter((code) => !codesOf('mau-2026').includes(code));

async function rowsOf(sql: string, ...values: unknown[]): Promise<unknown[]> {
  return (await client.query(sql, values)).rows;
}

/** All that a report of 2026 says, and by which form and rules. */
async function standing() {
  const { rows } = await client.query(
    `SELECT
       (SELECT jsonb_agg(to_jsonb(report) ORDER BY id) FROM report) AS reports,
       (SELECT jsonb_agg(to_jsonb(report_cell) ORDER BY indicator_code) FROM report_cell) AS cells,
       (SELECT jsonb_agg(to_jsonb(item) - 'optional' ORDER BY section_code, position, scope)
        FROM form_item AS item WHERE form_version_id = 'mau-2026') AS lines,
       (SELECT jsonb_agg(to_jsonb(rule) - 'last_period' ORDER BY code) FROM rule
        WHERE first_period <= '2026-Q4' AND coalesce(last_period, '9999') >= '2026-Q4') AS rules`,
  );
  return rows[0];
}

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  // As the last version left it: without the column, the form, its rules and its indicators.
  await client.query(`
    DELETE FROM form_item WHERE form_version_id = 'mau-2027';
    DELETE FROM form_version WHERE id = 'mau-2027';
    DELETE FROM rule_term WHERE rule_code IN (SELECT code FROM rule WHERE first_period = '2027-Q1');
    DELETE FROM rule WHERE first_period = '2027-Q1';
    UPDATE rule SET last_period = NULL WHERE code = 'R1';
    UPDATE form_version SET last_period = NULL WHERE id = 'mau-2026';
    ALTER TABLE form_item DROP COLUMN optional;
    DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_form_lines_may_be_optional';
    DELETE FROM seed_state;
    INSERT INTO report (id, area_id, period, form_version_id, state, state_since)
      VALUES ('of-2026', 'thai-nguyen-2025', '2026-Q3', 'mau-2026', 'draft', now());
    WITH change AS (
      INSERT INTO report_cell_change (report_id, revision, indicator_code, scope, value, status,
        precision, changed_by_id, changed_by_name, changed_at)
      VALUES ('of-2026', 1, 'HTX_TOTAL', 'ALL', 812, 'A', 'exact', 'can-bo', 'Cán bộ', now())
      RETURNING *)
    INSERT INTO report_cell (report_id, version, indicator_code, scope, value, status, precision,
        changed_by_id, changed_by_name, changed_at)
      SELECT report_id, id, indicator_code, scope, value, status, precision,
        changed_by_id, changed_by_name, changed_at FROM change`);
  await client.query(`DELETE FROM indicator_part WHERE ratio_code = 'REV_MEMBERS_PCT'`);
  await client.query(
    `DELETE FROM indicator WHERE (code = ANY ($1) OR code = 'REV_MEMBERS_PCT')
       AND NOT EXISTS (SELECT 1 FROM figure WHERE indicator_code = code)
       AND NOT EXISTS (SELECT 1 FROM indicator AS other WHERE other.population_of_code = indicator.code)`,
    [further],
  );
});

afterAll(() => client.end());

it('upgrades, asks 2027 by its own form and leaves 2026 as it was', async () => {
  const before = await standing();
  expect(before.cells).toHaveLength(1);
  await applyMigrations(databaseUrl());
  await seedReference(databaseUrl());
  expect(await standing()).toEqual(before);
  expect(
    await rowsOf(
      'SELECT id, first_period, last_period FROM form_version ORDER BY first_period DESC LIMIT 2',
    ),
  ).toEqual([
    { id: 'mau-2027', first_period: '2027-Q1', last_period: null },
    { id: 'mau-2026', first_period: '2026-Q1', last_period: '2026-Q4' },
  ]);
  expect(
    await rowsOf(
      `SELECT form_version_id, count(*)::int, count(*) FILTER (WHERE optional)::int AS optional
       FROM form_item WHERE form_version_id <> 'mau-2021-2025' GROUP BY 1 ORDER BY 1`,
    ),
  ).toEqual([
    { form_version_id: 'mau-2026', count: codesOf('mau-2026').length, optional: 0 },
    {
      form_version_id: 'mau-2027',
      count: codesOf('mau-2027').length,
      optional: linesOf('mau-2027').filter(({ optional }) => optional).length,
    },
  ]);
  const codes = rulesOf2027.map(({ code }) => code);
  expect(await rowsOf('SELECT 1 FROM rule WHERE code = ANY ($1)', codes)).toHaveLength(
    codes.length,
  );
  expect(await rowsOf("SELECT last_period FROM rule WHERE code = 'R1'")).toEqual([
    { last_period: '2026-Q4' },
  ]);
});
