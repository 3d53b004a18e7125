import { brotliDecompressSync } from 'node:zlib';
import { pause } from '../process';
import { fetchBytes } from './fetch-bytes';
import type { BenchGround } from './ground';
import { type Measured, milliseconds, quantile, type Row } from './row';

const MEBIBYTE = 1024 * 1024;
const READERS = 100;
/** Pages that the readers choose among, the first most often, as people do. */
const READ = 40;
/** Milliseconds that a reader reads, at most. */
const READING = 4_000;
const CALM = 8_000;
const AFTER = 12_000;

/** The pages of the sitemap walked twice, and a publication while a hundred people read. */
export const pageStore: Row = {
  name: 'page-store',
  measure: async (ground) => {
    const address = await ground.address();
    const pages = await pagesOf(address);
    return [...(await walkTwice(ground, pages)), ...(await publishAmongReaders(ground, pages))];
  },
};

async function pagesOf(address: string): Promise<readonly string[]> {
  const packed = await fetchBytes(`${address}/sitemap.xml`);
  const map = brotliDecompressSync(packed).toString();
  const found = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page = '']) => page);
  return found.map((page) => `${address}${new URL(page).pathname}${new URL(page).search}`);
}

async function walkTwice(
  ground: BenchGround,
  pages: readonly string[],
): Promise<readonly Measured[]> {
  const walks: { readonly times: number[]; readonly read: number }[] = [];
  let kept = 0;
  for (let walk = 0; walk < 2; walk++) {
    const before = await readings(ground);
    const times: number[] = [];
    kept = 0;
    for (const page of pages) {
      const begun = performance.now();
      kept += (await fetchBytes(page)).length;
      times.push(performance.now() - begun);
    }
    walks.push({ times, read: (await readings(ground)) - before });
  }
  const [first, second] = walks;
  return [
    {
      what: `all ${pages.length} pages of the sitemap, a second time`,
      measured: `${second?.read} readings of areas, p99 ${milliseconds(quantile(second?.times ?? [], 0.99))}`,
      limit: `the first time ${first?.read}, p99 ${milliseconds(quantile(first?.times ?? [], 0.99))}`,
      ratio: '',
      aim: 'no page made again',
    },
    {
      what: 'memory of these pages',
      measured: `${(kept / MEBIBYTE).toFixed(1)} MiB packed`,
      limit: 'bound 96 MiB',
      ratio: '',
      aim: 'several thousand pages',
    },
  ];
}

/** How often the table was read that every page reads. */
async function readings(ground: BenchGround): Promise<number> {
  // Connections tell what they did a second later.
  await pause(2_500);
  const { rows } = await ground.query(
    `SELECT (seq_scan + coalesce(idx_scan, 0))::int AS count FROM pg_stat_user_tables
     WHERE relname = 'area'`,
  );
  return rows[0].count;
}

async function publishAmongReaders(
  ground: BenchGround,
  pages: readonly string[],
): Promise<readonly Measured[]> {
  const read = pages.slice(0, READ);
  let waits: number[] = [];
  let isOver = false;
  let seed = 1;
  // The same readers every time.
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const readers = Array.from({ length: READERS }, async () => {
    await pause(random() * READING);
    while (!isOver) {
      const page = read[Math.floor(READ * random() ** 3)] ?? '';
      const begun = performance.now();
      await fetchBytes(page);
      waits.push(performance.now() - begun);
      await pause(random() * READING);
    }
  });
  await pause(CALM);
  const calm = waits;
  waits = [];
  await publish(ground);
  await pause(AFTER);
  const after = waits;
  waits = [];
  await publish(ground);
  const crawler = crawl(pages.slice(READ), () => isOver);
  await pause(AFTER);
  const beside = waits;
  isOver = true;
  await Promise.all([...readers, crawler]);
  const told = (of: readonly number[]) =>
    `p50 ${milliseconds(quantile(of, 0.5))}, p99 ${milliseconds(quantile(of, 0.99))}, longest ${milliseconds(quantile(of, 1))}`;
  const row = (what: string, of: readonly number[]): Measured => ({
    what: `${READERS} readers, ${what}`,
    measured: told(of),
    limit: `before it ${told(calm)}`,
    ratio: '',
    aim: 'longest ≤ 1 s',
  });
  return [
    row(`${AFTER / 1000} s from a publication`, after),
    row('the same beside a crawler', beside),
  ];
}

async function publish(ground: BenchGround): Promise<void> {
  await ground.query(
    `UPDATE publication SET number = number + 1, moved_at = now() WHERE id = 1
     RETURNING pg_notify('publication', number::text)`,
  );
}

async function crawl(pages: readonly string[], isOver: () => boolean): Promise<void> {
  for (const page of pages) {
    if (isOver()) return;
    await fetchBytes(page);
  }
}
