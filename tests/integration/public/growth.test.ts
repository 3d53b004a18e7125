import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/app/[locale]/(public)/bang-so-lieu/read-table';
import {
  findIndicator,
  readIndicator,
} from '@/app/[locale]/(public)/chi-tieu/[slug]/read-indicator';
import { readStory, readVoices } from '@/app/[locale]/(public)/chu-de/read-topic';
import { readConference } from '@/app/[locale]/(public)/hoi-nghi/read-conference';
import { readAlmanac } from '@/app/[locale]/(public)/read-almanac';
import { readArea } from '@/app/[locale]/(public)/read-area';
import { readStart } from '@/app/[locale]/(public)/read-start';
import { findComparison, readComparison } from '@/app/[locale]/(public)/so-sanh/read-comparison';
import { findProvince, readProvince } from '@/app/[locale]/(public)/tinh/[slug]/read-province';
import { closeDatabase } from '@/lib/data/database';
import { listAreaNews } from '@/lib/data/public/figures';
import { listSources } from '@/lib/data/public/sources';
import { readTableChoice } from '@/lib/domain/table/table-choice';
import { databaseUrl } from '@/lib/env';
import { drawnPeriods } from '@/lib/pages/indicator-row';
import { generateArchive } from '@/scripts/archive/generate';

/**
 * What the first page after a publication reads does not grow with the archive: PostgreSQL counts the
 * rows, on a generated archive (scripts/archive) of its own, before and after it grew sideways (areas
 * below the provinces) and backwards (quarters).
 */

const dataset = 'demo';
const indicators = 6;
const nothingAsked = { slug: undefined, scope: undefined, boundary: undefined };

async function readProvinceOf(slug: string, periods: 'shown' | 'every') {
  const found = await findProvince(slug, null, dataset);
  if (found.meaning.kind !== 'area') throw new Error(found.meaning.kind);
  return readProvince(found.meaning.area, found.meaning.boundary, found, periods);
}

async function readCountry() {
  const almanac = await readAlmanac(dataset);
  return readArea(almanac.country, almanac);
}

async function readIndicatorOf() {
  const { almanac, indicator } = await findIndicator('so-hop-tac-xa', dataset);
  if (indicator === null) throw new Error('not in the catalogue');
  const asked = { scope: undefined, boundary: undefined, period: undefined };
  return readIndicator(almanac, indicator, asked);
}

async function readComparisonOf() {
  const found = await findComparison({
    dataset,
    places: ['thai-nguyen', 'lang-son', 'ca-nuoc'],
    indicators: ['so-hop-tac-xa'],
    divider: undefined,
    scope: undefined,
  });
  return readComparison(found, 'newest');
}

/** The newest quarters of one indicator, with what is counted beside every choice. */
async function readTableOf() {
  const given = new URLSearchParams('chi-tieu=so-hop-tac-xa&dia-ban=cac-tinh&ky=quy-3');
  return readTable(
    dataset,
    readTableChoice((name) => given.getAll(name)),
  );
}

const pages: Readonly<Record<string, () => Promise<unknown>>> = {
  'what all pages share': () => readAlmanac(dataset),
  'the start page': () => readStart(dataset, nothingAsked),
  'a province that was several': () => readProvinceOf('thai-nguyen', 'shown'),
  'a province that stayed': () => readProvinceOf('lang-son', 'shown'),
  'the country': readCountry,
  'an indicator': readIndicatorOf,
  'a comparison': readComparisonOf,
  'a table': readTableOf,
  'a topic’s story': () => readStory('giam-ngheo', { locale: 'vi', dataset }),
  'a conference': () => readConference('thai-nguyen-2023', 'vi'),
  'words that are searched': () => readVoices('tieu thu', { locale: 'vi', dataset }),
  'the sitemap': () => listAreaNews(dataset),
  'the list of sources': () => listSources(),
};

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await closeDatabase();
});

/** Rows of the archive that a page reads, first after a publication; what its connections have read. */
async function rowsRead(read: () => Promise<unknown>): Promise<number> {
  await client.query('SELECT rebuild_coverage()');
  const before = await counted();
  await read();
  // A connection tells what it read when it ends, at the latest.
  await closeDatabase();
  return (await counted()) - before;
}

async function counted(): Promise<number> {
  await expect
    .poll(async () => {
      const { rows } = await client.query(
        "SELECT count(*)::int AS open FROM pg_stat_activity WHERE application_name LIKE 'so-lieu-htx%' AND datname = current_database()",
      );
      return rows[0].open;
    })
    .toBe(0);
  await client.query('SELECT pg_stat_force_next_flush(), pg_stat_clear_snapshot()');
  const { rows } = await client.query(
    `SELECT (seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS read
     FROM pg_stat_user_tables WHERE relname = 'figure'`,
  );
  return rows[0].read;
}

async function readEach(): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const [name, read] of Object.entries(pages)) rows[name] = await rowsRead(read);
  return rows;
}

describe('the rows that pages read', () => {
  it('stay as many when the archive grows by areas and by quarters', {
    timeout: 90_000,
  }, async () => {
    await generateArchive(databaseUrl(), { quarters: drawnPeriods + 6, times: 1, indicators });

    const small = await readEach();

    const grown = await generateArchive(databaseUrl(), {
      quarters: drawnPeriods + 12,
      times: 2,
      indicators,
    });
    expect(grown).toBeGreaterThan(30_000);
    expect(await readEach()).toEqual(small);
    // It does read, and what a file is made from does grow.
    expect(small['a province that was several']).toBeGreaterThan(500);
    expect(small['an indicator']).toBeGreaterThan(200);
    expect(small['a comparison']).toBeGreaterThan(50);
    expect(small['a table']).toBeGreaterThan(100);
    expect(small['what all pages share']).toBeGreaterThan(100);
    const file = await rowsRead(() => readProvinceOf('thai-nguyen', 'every'));
    expect(file).toBeGreaterThan(small['a province that was several'] ?? 0);
  });

  it('are few more than the figures that come of them', async () => {
    const { page } = await readProvinceOf('lang-son', 'shown');
    await closeDatabase();
    const figures = page.sections.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ series, emmSeries }) => [...series, ...emmSeries]),
      ),
    );
    const shared = await rowsRead(() => readAlmanac(dataset));
    const all = await rowsRead(() => readProvinceOf('lang-son', 'shown'));
    expect(figures.length).toBeGreaterThan(100);
    // What is drawn is read once more, further back: eight rows beside twenty-four at the most.
    expect((all - shared) / figures.length).toBeLessThanOrEqual(1.34);
  });
});

describe('a page of the newest periods', () => {
  it.each(['thai-nguyen', 'lang-son'])(
    'says of %s what its whole history says, and draws a line of six years',
    async (slug) => {
      const shown = await readProvinceOf(slug, 'shown');
      const every = await readProvinceOf(slug, 'every');
      const said = ({ page }: typeof shown) =>
        page.sections.map(({ rows, ...section }) => ({
          section: section.section?.code,
          finding: section.finding?.shown,
          chart: section.chart?.kind,
          drawn: section.chart?.kind === 'trend' ? section.chart.row.indicator.code : null,
          rows: rows.map(({ indicator, cells }) => [
            indicator.code,
            cells.map(({ whole, emm, change, ofPlan, rank, formers }) => [
              whole,
              emm,
              change,
              ofPlan,
              rank,
              formers,
            ]),
          ]),
        }));
      expect(said(shown)).toEqual(said(every));
      expect(shown.page.keys.flatMap(({ figures }) => figures.map(({ whole }) => whole))).toEqual(
        every.page.keys.flatMap(({ figures }) => figures.map(({ whole }) => whole)),
      );
      const lines = ({ page }: typeof shown) =>
        page.sections.flatMap(({ chart }) =>
          chart?.kind === 'trend'
            ? chart.row.cells.flatMap(({ series, emmSeries }) => [
                series.slice(-drawnPeriods),
                emmSeries.slice(-drawnPeriods),
              ])
            : [],
        );
      expect(lines(shown)).toEqual(lines(every));
      expect(lines(shown).some((line) => line.length === drawnPeriods)).toBe(true);
    },
  );

  it('tells a correction however old the figure is that it corrects', async () => {
    const columns = `indicator_code, area_id, scope, period, period_kind, period_start, period_end,
      origin, source_id, demo`;
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO figure (${columns}, value, revision, published_at)
       SELECT ${columns}, value + 1, 2, now() FROM figure
       WHERE area_id = 'lang-son' AND value IS NOT NULL ORDER BY period_end LIMIT 1`,
    );
    await client.query(
      `UPDATE figure AS earlier SET superseded_by_id = later.id FROM figure AS later
       WHERE later.area_id = 'lang-son' AND later.revision = 2 AND earlier.revision = 1
         AND (earlier.indicator_code, earlier.area_id, earlier.scope, earlier.period)
           = (later.indicator_code, later.area_id, later.scope, later.period)`,
    );
    await client.query('COMMIT');
    const shown = await readProvinceOf('lang-son', 'shown');
    expect(shown.page.revised).toHaveLength(1);
    const every = await readProvinceOf('lang-son', 'every');
    expect(shown.page.revised).toEqual(every.page.revised);
  });
});
