import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { PublicationWatch } from '@/lib/serving/publication-watch';
import { expectComplaints } from '../../support/quiet-console';
import { startWire, type Wire } from '../../support/wire';

let writer: pg.Client;
const watches: PublicationWatch[] = [];
const wires: Wire[] = [];

beforeAll(async () => {
  writer = new pg.Client({ connectionString: databaseUrl() });
  await writer.connect();
});

afterEach(async () => {
  await Promise.all(watches.splice(0).map((watch) => watch.stop()));
});

afterAll(async () => {
  for (const wire of wires) wire.close();
  await writer.end();
});

async function startWatch(url = databaseUrl(), onReset = () => {}): Promise<PublicationWatch> {
  const watch = new PublicationWatch(url, onReset);
  watches.push(watch);
  await watch.start();
  return watch;
}

/** What a command's transaction does. */
async function publish(): Promise<bigint> {
  await writer.query('BEGIN');
  const { rows } = await writer.query(
    'UPDATE publication SET number = number + 1 WHERE id = 1 RETURNING number',
  );
  await writer.query("SELECT pg_notify('publication', $1)", [rows[0].number]);
  await writer.query('COMMIT');
  return BigInt(rows[0].number);
}

describe('the publication watch', () => {
  it('knows the number from the start and hears of every move', async () => {
    const watch = await startWatch();
    expect(watch.listening).toBe(true);
    const number = await publish();
    await vi.waitFor(() => expect(watch.number).toBe(number), { interval: 5 });
  });

  it('does not hear of what was rolled back', async () => {
    const watch = await startWatch();
    const before = watch.number;
    await writer.query('BEGIN');
    await writer.query('UPDATE publication SET number = number + 1 WHERE id = 1');
    await writer.query("SELECT pg_notify('publication', '999999')");
    await writer.query('ROLLBACK');
    const number = await publish();
    await vi.waitFor(() => expect(watch.number).toBe(number), { interval: 5 });
    expect(number).toBe((before ?? 0n) + 1n);
  });

  it('asks while the connection is cut, and knows what it missed when it is back', async () => {
    expectComplaints();
    const wire = await startWire(databaseUrl());
    try {
      const watch = await startWatch(wire.url);
      wire.cut();
      await vi.waitFor(() => expect(watch.listening).toBe(false));
      expect(await watch.refresh()).toBe(false);
      const missed = await publish();
      wire.mend();
      // What stayed without an answer is asked again twice a second.
      await vi.waitFor(async () => expect(await watch.refresh()).toBe(true), { timeout: 1_000 });
      expect(watch.number).toBe(missed);
      await vi.waitFor(() => expect(watch.listening).toBe(true), { timeout: 10_000 });
      const next = await publish();
      await vi.waitFor(() => expect(watch.number).toBe(next), { interval: 5 });
    } finally {
      wire.close();
    }
  });

  it('knows within a second that its connection hangs, and what it missed', async () => {
    const wire = await startWire(databaseUrl());
    // Not before the breaker's questions on it have come through.
    wires.push(wire);
    const watch = await startWatch(wire.url);
    // At any time between two questions.
    for (const wait of [0, 150, 290]) {
      await vi.waitFor(() => expect(watch.listening).toBe(true), { timeout: 10_000 });
      await new Promise((settle) => setTimeout(settle, wait));
      wire.hush();
      const begun = performance.now();
      const missed = await publish();
      await vi.waitFor(() => expect(watch.listening).toBe(false), {
        timeout: 3_000,
        interval: 5,
      });
      expect(performance.now() - begun).toBeLessThan(1_000);
      wire.mend();
      await vi.waitFor(async () => expect(await watch.refresh()).toBe(true), { timeout: 5_000 });
      expect(watch.number).toBe(missed);
    }
  }, 30_000);

  it('takes an answer that waited while the process was busy for an answer', async () => {
    const watch = await startWatch();
    let wasLost = false;
    const looking = setInterval(() => {
      wasLost ||= !watch.listening;
    }, 1);
    for (let turn = 0; turn < 4; turn++) {
      const end = performance.now() + 700;
      while (performance.now() < end) Math.sqrt(end);
      await new Promise((settle) => setTimeout(settle, 170));
    }
    clearInterval(looking);
    expect(wasLost).toBe(false);
  });

  it('says so when the number is the same but moved at another time: another database', async () => {
    const reset = vi.fn();
    const watch = await startWatch(databaseUrl(), reset);
    await watch.refresh();
    expect(reset).not.toHaveBeenCalled();
    await writer.query(
      "UPDATE publication SET moved_at = moved_at - interval '1 day' WHERE id = 1",
    );
    await watch.refresh();
    expect(reset).toHaveBeenCalledOnce();
  });

  it('says so when the number goes back, as after a restore', async () => {
    const reset = vi.fn();
    const watch = await startWatch(databaseUrl(), reset);
    await publish();
    await watch.refresh();
    await writer.query('UPDATE publication SET number = 1 WHERE id = 1');
    await watch.refresh();
    expect(reset).toHaveBeenCalledOnce();
    expect(watch.number).toBe(1n);
  });
});
