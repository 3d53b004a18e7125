import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '@/app/[locale]/(public)/du-lieu-mo/read-archive';
import { closeDatabase } from '@/lib/data/database';
import { listIndicators } from '@/lib/data/public/catalogue';
import { listSources } from '@/lib/data/public/sources';
import { writeZip } from '@/lib/web/zip';
import { openZip } from '@/lib/workbook/zip-archive';
import { loadDemo } from '@/prisma/seed/demo';

/** The one file of every published real figure. */

type Row = Record<string, string>;

beforeAll(async () => {
  await loadDemo(process.env.DATABASE_URL ?? '', {
    now: new Date('2026-11-23T08:00:00+07:00'),
    password: 'mat-khau-minh-hoa',
  });
}, 120_000);

afterAll(closeDatabase);

async function bytesOf(): Promise<Buffer> {
  const { entries, day } = await readArchive();
  return Buffer.concat(await writeZip(entries, day).toArray());
}

async function tableOf(zip: ReturnType<typeof openZip>, name: string): Promise<Row[]> {
  const bytes = await zip.read(name);
  return parse(Buffer.from(bytes ?? []), { bom: true, columns: true }) as Row[];
}

describe('the file of all figures', { timeout: 60_000 }, () => {
  it('is the same to the byte while nothing is published', async () => {
    expect((await bytesOf()).equals(await bytesOf())).toBe(true);
  });

  it('has every real figure once, and nothing of the demonstration', async () => {
    const zip = openZip(await bytesOf());
    const figures = await tableOf(zip, 'so-lieu.csv');
    const sources = await listSources();
    expect(figures).toHaveLength(sources.reduce((sum, source) => sum + source.figures, 0));
    expect(figures.every(({ dataset }) => dataset === 'real')).toBe(true);
    const places = figures.map((row) =>
      [
        row.area,
        row.indicator,
        row.scope,
        row.measure,
        row.period,
        row.source_vi,
        row.revision,
      ].join('|'),
    );
    expect(new Set(places).size).toBe(places.length);
    // An absence is empty and says why; nothing empty is unsaid.
    for (const row of figures) {
      const said = [row.value, row.absence, row.text].filter((field) => field !== '');
      expect(said).toHaveLength(1);
    }
  });

  it('explains every column, code, area and indicator that stands in it', async () => {
    const zip = openZip(await bytesOf());
    const figures = await tableOf(zip, 'so-lieu.csv');
    const names = async (table: string, column: string) =>
      new Set((await tableOf(zip, table)).map((row) => row[column]));
    expect(await names('cot.csv', 'column')).toEqual(new Set(Object.keys(figures[0] ?? {})));
    const [areas, indicators] = [
      await names('dia-ban.csv', 'area'),
      await names('chi-tieu.csv', 'indicator'),
    ];
    expect(figures.filter((row) => !areas.has(row.area))).toEqual([]);
    expect(figures.filter((row) => !indicators.has(row.indicator))).toEqual([]);
    expect(indicators.size).toBe((await listIndicators()).length);
    const codes = new Set(
      (await tableOf(zip, 'ky-hieu.csv')).map(({ column, code }) => `${column} ${code}`),
    );
    for (const column of ['status', 'absence', 'precision', 'origin', 'scope', 'measure']) {
      const used = new Set(figures.map((row) => row[column]).filter((code) => code !== ''));
      for (const code of used) expect(codes).toContain(`${column} ${code}`);
    }
  });
});
