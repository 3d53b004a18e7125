import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database, readingDatabase } from '@/lib/data/database';
import { causeOfFailure } from '@/lib/data/failure';
import { listPublishedReleases } from '@/lib/data/public/releases';
import { saveCells } from '@/lib/data/reports/save';
import type { Viewer } from '@/lib/domain/access';
import { databaseUrl, provideEnv } from '@/lib/env';
import { begin, typed } from '@/tests/support/report-life';
import { makeViewer, makeWorld, quarter } from '@/tests/support/world';
import { expectComplaints } from '../../support/quiet-console';
import { startWire, type Wire } from '../../support/wire';

/** What is stuck, full or silent stops nobody else, and is called what it is. */

let plain: pg.Client;
let staff: Viewer;
let neighbour: Viewer;
let reportId: string;
let neighbourReport: string;
let wire: Wire | undefined;
const address = databaseUrl();

beforeAll(async () => {
  plain = new pg.Client({ connectionString: address });
  await plain.connect();
  await makeWorld();
  staff = await makeViewer('staff:test-joined');
  neighbour = await makeViewer('staff:test-other');
  reportId = await begin(staff, 'thu-bac', quarter);
  neighbourReport = await begin(neighbour, 'thu-khac', quarter);
});

afterEach(async () => {
  await plain.query('ROLLBACK');
  if (wire === undefined) return;
  wire.mend();
  await closeDatabase();
  wire.close();
  wire = undefined;
  provideEnv({ DATABASE_URL: address });
});

afterAll(async () => {
  await plain.end();
  await closeDatabase();
});

/** How long something took (milliseconds), with what it gave or threw. */
async function timed<Result>(work: Promise<Result>) {
  const begun = performance.now();
  const settled = await Promise.allSettled([work]);
  return { ...settled[0], took: performance.now() - begun };
}

function causeOf(outcome: PromiseSettledResult<unknown>) {
  return outcome.status === 'rejected' ? causeOfFailure(outcome.reason) : outcome.value;
}

describe('a row that somebody holds', () => {
  it('stops its own saves after three seconds and nobody else', async () => {
    await plain.query('BEGIN');
    await plain.query('SELECT 1 FROM report WHERE id = $1 FOR UPDATE', [reportId]);
    const stuck = [1, 2, 3].map((value) =>
      timed(saveCells(staff, reportId, [typed('TEST_TOTAL.ALL', String(value))])),
    );
    const [reader, other] = await Promise.all([
      timed(listPublishedReleases('real')),
      timed(saveCells(neighbour, neighbourReport, [typed('TEST_TOTAL.ALL', '7')])),
    ]);
    expect(reader).toMatchObject({ status: 'fulfilled' });
    expect(reader.took).toBeLessThan(2_000);
    expect(other).toMatchObject({ status: 'fulfilled', value: { kind: 'saved' } });
    expect(other.took).toBeLessThan(2_000);
    for (const save of await Promise.all(stuck)) {
      expect(causeOf(save)).toBe('busy');
      expect(save.took).toBeLessThan(8_000);
    }
  });

  it('leaves a reader free when every place of the work pool waits for it', async () => {
    await plain.query('BEGIN');
    await plain.query('SELECT 1 FROM report WHERE id = $1 FOR UPDATE', [reportId]);
    const waiting = Array.from({ length: 12 }, () =>
      timed(saveCells(staff, reportId, [typed('TEST_TOTAL.ALL', '1')])),
    );
    const reader = await timed(listPublishedReleases('real'));
    expect(reader).toMatchObject({ status: 'fulfilled' });
    expect(reader.took).toBeLessThan(2_000);
    for (const save of await Promise.all(waiting)) expect(causeOf(save)).toBe('busy');
  });
});

describe('what the database cannot do', () => {
  it.each([
    ['53100', 'disk_full'],
    ['57014', 'busy'],
    ['40P01', 'busy'],
    ['53300', 'busy'],
    ['57P01', 'database_away'],
    ['22012', null],
  ])('%s is called %s, however it is wrapped', async (code, cause) => {
    const raise = `DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '${code}'; END $$`;
    for (const client of [database(), readingDatabase()]) {
      expect(causeOf(await timed(client.$executeRawUnsafe(raise)))).toBe(cause);
      const inside = client.$transaction((transaction) => transaction.$executeRawUnsafe(raise));
      expect(causeOf(await timed(inside))).toBe(cause);
    }
    // Through a model's own query.
    await plain.query(
      "CREATE OR REPLACE FUNCTION pg_temp_fail() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '" +
        code +
        "'; END $f$",
    );
    await plain.query(
      'CREATE TRIGGER fails BEFORE UPDATE ON setting FOR EACH STATEMENT EXECUTE FUNCTION pg_temp_fail()',
    );
    try {
      const update = database().setting.updateMany({ data: { key: 'none' }, where: { key: '-' } });
      expect(causeOf(await timed(update))).toBe(cause);
    } finally {
      await plain.query('DROP TRIGGER fails ON setting');
    }
  });
});

describe('a database that hangs', () => {
  it('lets go of whoever waits, answers at once from then on, and is taken up again', async () => {
    await closeDatabase();
    wire = await startWire(address);
    provideEnv({ DATABASE_URL: wire.url });
    await database().setting.count();
    const complaints = expectComplaints();
    wire.hush();
    const waiting = timed(database().setting.count());
    const second = timed(readingDatabase().setting.count());
    for (const asked of [await waiting, await second]) {
      expect(causeOf(asked)).toBe('database_away');
      expect(asked.took).toBeLessThan(9_000);
    }
    for (let time = 0; time < 20; time++) {
      const asked = await timed(database().setting.count());
      expect(causeOf(asked)).toBe('database_away');
      expect(asked.took).toBeLessThan(100);
    }
    expect(complaints().join()).toContain('database.away');
    wire.mend();
    await vi.waitFor(async () => expect(await database().setting.count()).toBeGreaterThan(-1), {
      timeout: 4_000,
      interval: 100,
    });
  });
});
