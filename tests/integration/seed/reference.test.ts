import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { inTransaction } from '@/prisma/seed/database';
import { loadPublishedFigures } from '@/prisma/seed/published-rows';
import { readReference, seedReference } from '@/prisma/seed/reference';

// The template has the reference data; this file's copy of it starts from there.
let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
});

afterAll(() => client.end());

async function rowsOf(sql: string, ...values: unknown[]): Promise<unknown[][]> {
  const { rows } = await client.query<unknown[]>({ text: sql, values, rowMode: 'array' });
  return rows;
}

async function valueOfRow(sql: string, ...values: unknown[]): Promise<unknown> {
  return (await rowsOf(sql, ...values))[0]?.[0];
}

/** As after an upgrade: the next seeding does not know that it has nothing to do. */
function forget(): Promise<unknown> {
  return client.query("DELETE FROM seed_state WHERE name = 'reference_rows'");
}

async function countRows() {
  const tables = await rowsOf(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'seed_state'",
  );
  const counts: Record<string, unknown> = {};
  for (const [table] of tables) {
    if (table === 'publication') continue;
    counts[String(table)] = await valueOfRow(`SELECT count(*)::int FROM "${table}"`);
  }
  return counts;
}

const publicationNumber = () => valueOfRow('SELECT number::int FROM publication');

describe('the reference data', () => {
  it('has all published figures with their documents', async () => {
    expect(await countRows()).toMatchObject({ figure: 734, source: 45, boundary_scheme: 2 });
    expect(
      await valueOfRow(
        `SELECT count(*)::int FROM area WHERE level = 'province' AND valid_until IS NULL`,
      ),
    ).toBe(34);
  });

  it('has the conference of 2023 with its fourteen figures, word for word', async () => {
    const figures = await rowsOf(
      `SELECT indicator_code, scope::text, value::text, value_high::text, precision::text, origin::text
       FROM figure WHERE area_id = 'nhom-28-2023' ORDER BY id`,
    );
    expect(figures).toEqual([
      ['UNITS_ATTENDING', 'ALL', '28', null, 'exact', 'published'],
      ['HTX_ACTIVE', 'EMM', '3000', null, 'about', 'published'],
      ['THT_TOTAL', 'EMM', '5000', null, 'below', 'published'],
      ['QTDND_TOTAL', 'EMM', '19', null, 'exact', 'published'],
      ['LABOUR_AREA_DTTS', 'EMM', '150000', null, 'above', 'published'],
      ['INCOME_AVG_M', 'EMM', '3', '4', 'range', 'published'],
      ['HTX_HITECH', 'EMM', '600', null, 'about', 'published'],
      ['UNIT_VALUE_CHAIN', 'EMM', '500', null, 'below', 'published'],
      ['HTX_NTM_EFFECTIVE', 'ALL', '900', null, 'above', 'published'],
      ['OCOP_SUBJ', 'ALL', '4700', null, 'below', 'published'],
      ['OCOP_SUBJ_HTX_PCT', 'ALL', '38.3', null, 'exact', 'published'],
      ['OCOP_SUBJ_DN_PCT', 'ALL', '26.1', null, 'exact', 'published'],
      ['OCOP_SUBJ_HKD_PCT', 'ALL', '33.3', null, 'exact', 'published'],
      ['OCOP_SUBJ_THT_PCT', 'ALL', '2.3', null, 'exact', 'computed'],
    ]);
  });

  it('has four figures of the statistics office for each of the 63 provinces', async () => {
    const wanted: readonly (readonly [string, string])[] = [
      ['HTX_ACTIVE_GSO', '2022-12-31'],
      ['HTX_LABOUR_GSO', '2022-12-31'],
      ['POOR_RATE_GSO', '2023'],
      ['HH_INCOME_M', '2023'],
    ];
    for (const [indicator, period] of wanted) {
      const provinces = await valueOfRow(
        `SELECT count(DISTINCT area.id)::int FROM figure JOIN area ON area.id = area_id
         WHERE level = 'province' AND (valid_from IS NULL OR valid_from <= '2025-06-30')
           AND indicator_code = $1 AND period = $2`,
        indicator,
        period,
      );
      expect(provinces, indicator).toBe(63);
    }
  });

  it('has rules, forms and the setting that the code reads', async () => {
    const reference = readReference();
    expect(await countRows()).toMatchObject({
      rule: reference.rules.length,
      rule_term: reference.ruleTerms.length,
      form_item: reference.formItems.length,
      indicator: reference.indicators.length,
      indicator_part: reference.parts.length,
      series_break: reference.seriesBreaks.length,
    });
    expect(await valueOfRow("SELECT value FROM setting WHERE key = 'reporting_window'")).toEqual({
      opensAfterDays: 0,
      closesAfterDays: 20,
    });
  });
});

describe('seeding again', () => {
  it('writes nothing where nothing changed, so no page is made anew', async () => {
    const before = await publicationNumber();
    await seedReference(databaseUrl());
    expect(await publicationNumber()).toBe(before);
  });

  it('adds no row twice, even where it cannot know that it was there', async () => {
    const before = await countRows();
    await forget();
    await seedReference(databaseUrl());
    expect(await countRows()).toEqual(before);
    expect(await valueOfRow('SELECT max(revision) FROM figure')).toBe(1);
  });

  it('keeps what an administrator added, set and ended', async () => {
    await client.query(`
      INSERT INTO indicator (code, slug, position, name_vi, name_en, short_name_vi,
        short_name_en, unit_vi, unit_en, kind,
        area_aggregation, quarter_aggregation, definition_vi, definition_en)
      VALUES ('NEW_ONE', 'new-one', 1, 'Mới', 'New', 'Mới', 'New', 'đơn vị', 'units', 'stock', 'sum', 'last', '.', '.');
      INSERT INTO form_item VALUES ('mau-2026', 'UNITS', 'NEW_ONE', 'ALL', 999, 0, '{1,2,3,4}');
      UPDATE setting SET value = '{"opensAfterDays": 5, "closesAfterDays": 40}';
      UPDATE form_version SET last_period = '2031-Q4' WHERE id = 'mau-2027';
      UPDATE theme SET active = false WHERE code = 'dia-hinh-phuc-tap';
      UPDATE area SET valid_until = '2030-01-01' WHERE id = 'hue';
      UPDATE area_designation SET valid_until = '2030-01-01' WHERE area_id = 'hue' AND valid_until IS NULL;
      UPDATE rule SET message_vi = 'Sai' WHERE code = 'R2';
    `);
    await forget();
    await seedReference(databaseUrl());
    expect(await valueOfRow("SELECT 1 FROM form_item WHERE indicator_code = 'NEW_ONE'")).toBe(1);
    expect(await valueOfRow("SELECT value->>'closesAfterDays' FROM setting")).toBe('40');
    expect(await valueOfRow("SELECT last_period FROM form_version WHERE id = 'mau-2027'")).toBe(
      '2031-Q4',
    );
    expect(await valueOfRow("SELECT active FROM theme WHERE code = 'dia-hinh-phuc-tap'")).toBe(
      false,
    );
    expect(await valueOfRow("SELECT valid_until::text FROM area WHERE id = 'hue'")).toBe(
      '2030-01-01',
    );
    // What the file says itself is brought back.
    expect(await valueOfRow("SELECT message_vi FROM rule WHERE code = 'R2'")).toMatch(/tổng số/);
  });

  it('makes a changed figure the next revision of what was public', async () => {
    const { figures } = readReference().published;
    const changed = figures.map((row) =>
      row.areaId === 'nhom-28-2023' && row.indicatorCode === 'OCOP_SUBJ'
        ? { ...row, value: '4710', note: 'Đính chính' }
        : row,
    );
    await inTransaction(databaseUrl(), (connection) =>
      loadPublishedFigures(connection, changed, new Date()),
    );
    const revisions = () =>
      rowsOf(
        `SELECT figure.revision, figure.value::text, later.value::text
         FROM figure LEFT JOIN figure AS later ON later.id = figure.superseded_by_id
         WHERE figure.area_id = 'nhom-28-2023' AND figure.indicator_code = 'OCOP_SUBJ'
         ORDER BY figure.revision`,
      );
    expect(await revisions()).toEqual([
      [1, '4700', '4710'],
      [2, '4710', null],
    ]);
    await inTransaction(databaseUrl(), (connection) =>
      loadPublishedFigures(connection, changed, new Date()),
    );
    expect(await revisions()).toHaveLength(2);
    expect(await valueOfRow('SELECT count(*)::int FROM figure')).toBe(735);
  });
});
