import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '@/lib/data/database';
import { hasFigures, listProvinceCoverage } from '@/lib/data/public/figures';
import type { Measure } from '@/lib/domain/figure/figure';
import { databaseUrl } from '@/lib/env';

afterAll(() => closeDatabase());

describe('the coverage of provinces', () => {
  it('counts each province once, however many sources say it, and no other area', async () => {
    const rows = await listProvinceCoverage('real');
    const onDay = (period: string) =>
      rows.find((row) => row.indicator === 'HTX_ACTIVE_GSO' && row.period === period);
    expect(onDay('2022-12-31')).toEqual({
      indicator: 'HTX_ACTIVE_GSO',
      scope: 'ALL',
      period: '2022-12-31',
      periodEnd: '2022-12-31',
      periodKind: 'date',
      provinces: 63,
    });
    const [copied] = await database().figure.findMany({
      where: { indicatorCode: 'HTX_ACTIVE_GSO', period: '2022-12-31', area: { level: 'province' } },
      take: 1,
    });
    if (!copied) throw new Error('the reference data has no such figure');
    const other = await database().source.findFirstOrThrow({
      where: { id: { not: copied.sourceId ?? '' }, figures: { none: { areaId: copied.areaId } } },
    });
    const { id: _, ...same } = copied;
    const again = { ...same, sourceId: other.id };
    await database().figure.create({ data: { ...again, value: '1' } });
    const country = await database().area.findFirstOrThrow({ where: { level: 'country' } });
    await database().figure.create({ data: { ...again, areaId: country.id } });
    const counted = await listProvinceCoverage('real');
    expect(counted).toEqual(expect.arrayContaining(rows));
    expect(counted).toHaveLength(rows.length);
  });

  it('keeps the demonstration set apart', async () => {
    expect(await listProvinceCoverage('demo')).toEqual([]);
    expect(await hasFigures('demo')).toBe(false);
    expect(await hasFigures('real')).toBe(true);
  });
});

describe('what publications keep counted', () => {
  let client: pg.Client;

  beforeAll(async () => {
    client = new pg.Client({ connectionString: databaseUrl() });
    await client.connect();
    await client.query(`
      INSERT INTO area (id, level, slug, name_vi, name_en, valid_until)
        SELECT 't-' || number, CASE WHEN number > 3 THEN 'group' ELSE 'province' END::"AreaLevel",
          't-' || number, '', '', NULL FROM generate_series(1, 4) AS number;
      INSERT INTO source (id, title_vi, title_en, class, kind, published_on, read_as)
        SELECT 't-' || number, '', '', 'press', 'press', '2000', 'source'
        FROM generate_series(1, 2) AS number`);
  });

  afterAll(() => client.end());

  interface Said {
    readonly area: number;
    readonly indicator: string;
    readonly year: number;
    readonly source: number;
    readonly demo: boolean;
    readonly absent: boolean;
    readonly measure: Measure;
  }

  const said = fc.record<Said>({
    area: fc.integer({ min: 1, max: 4 }),
    indicator: fc.constantFrom('HTX_TOTAL', 'HTX_ACTIVE'),
    year: fc.integer({ min: 2023, max: 2024 }),
    source: fc.integer({ min: 1, max: 2 }),
    demo: fc.boolean(),
    absent: fc.boolean(),
    // What a year is planned to come to covers nothing.
    measure: fc.constantFrom('actual', 'plan'),
  });

  type Event =
    | { readonly kind: 'publish'; readonly said: readonly Said[] }
    | { readonly kind: 'correct'; readonly indicator: string; readonly absent: boolean }
    | { readonly kind: 'redraw'; readonly area: number; readonly level: string }
    | { readonly kind: 'takeOutDemonstration' };

  const event: fc.Arbitrary<Event> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('publish' as const),
        said: fc.array(said, { minLength: 1, maxLength: 8 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('correct' as const),
        indicator: fc.constantFrom('HTX_TOTAL', 'HTX_ACTIVE'),
        absent: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('redraw' as const),
        area: fc.integer({ min: 1, max: 4 }),
        level: fc.constantFrom('province', 'group'),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Event>({ kind: 'takeOutDemonstration' }) },
  );

  const columns = `indicator_code, area_id, scope, measure, period, period_kind, period_start,
    period_end, value, absence, origin, revision, source_id, demo, published_at`;

  async function happen(what: Event): Promise<void> {
    switch (what.kind) {
      case 'publish':
        await client.query(
          `INSERT INTO figure (${columns})
           SELECT DISTINCT ON (indicator, area, measure, year, source) indicator, 't-' || area,
             'ALL'::"Scope", measure, year::text, 'year'::"PeriodKind", make_date(year, 1, 1), make_date(year, 12, 31),
             CASE WHEN NOT absent THEN 7 END, CASE WHEN absent THEN 'L'::"Absence" END,
             'published'::"FigureOrigin", 1, 't-' || source, demo, clock_timestamp()
           FROM jsonb_to_recordset($1::jsonb)
             AS given (area integer, indicator text, measure "Measure", year integer, source integer,
               demo boolean, absent boolean)
           WHERE NOT EXISTS (SELECT FROM figure WHERE indicator_code = indicator AND area_id = 't-' || area
             AND figure.measure = given.measure AND period = year::text AND source_id = 't-' || source AND superseded_by_id IS NULL)`,
          [JSON.stringify(what.said)],
        );
        return;
      case 'correct':
        // What is corrected may become unknown, or known.
        await client.query(
          `WITH earlier AS (
             SELECT * FROM figure WHERE indicator_code = $1 AND area_id LIKE 't-%' AND superseded_by_id IS NULL
           )
           INSERT INTO figure (${columns})
           SELECT indicator_code, area_id, scope, measure, period, period_kind, period_start, period_end,
             CASE WHEN NOT $2 THEN 9 END, CASE WHEN $2 THEN 'L'::"Absence" END, origin, revision + 1,
             source_id, demo, clock_timestamp()
           FROM earlier`,
          [what.indicator, what.absent],
        );
        await client.query(
          `UPDATE figure AS earlier SET superseded_by_id = later.id FROM figure AS later
           WHERE later.indicator_code = $1 AND later.area_id LIKE 't-%' AND later.superseded_by_id IS NULL
             AND earlier.superseded_by_id IS NULL AND earlier.revision + 1 = later.revision
             AND (earlier.indicator_code, earlier.area_id, earlier.measure, earlier.period, earlier.source_id,
                 earlier.demo)
               = (later.indicator_code, later.area_id, later.measure, later.period, later.source_id,
                 later.demo)`,
          [what.indicator],
        );
        return;
      case 'redraw':
        await client.query('UPDATE area SET level = $2::"AreaLevel" WHERE id = $1', [
          `t-${what.area}`,
          what.level,
        ]);
        return;
      case 'takeOutDemonstration':
        await client.query('DELETE FROM figure WHERE demo');
    }
  }

  async function counted(): Promise<unknown> {
    const tables = ['coverage', 'area_news', 'source_use'];
    const rows = [];
    for (const table of tables) {
      rows.push(
        (await client.query(`SELECT to_jsonb(${table}) AS row FROM ${table} ORDER BY 1`)).rows,
      );
    }
    return rows;
  }

  it('is what a count of everything finds, after any publications, corrections and redrawn areas', async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 10 }), async (events) => {
        await client.query('BEGIN');
        try {
          for (const one of events) await happen(one);
          const before = await counted();
          kept += JSON.stringify(before).includes('"t-1"') ? 1 : 0;
          await client.query('SELECT rebuild_coverage()');
          expect(before).toEqual(await counted());
        } finally {
          await client.query('ROLLBACK');
        }
      }),
      { numRuns: 60 },
    );
    expect(kept).toBeGreaterThan(10);
  });
});
