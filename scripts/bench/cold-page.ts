import { type ArchiveSize, generateArchive } from '../archive/generate';
import { fetchBytes } from './fetch-bytes';
import type { BenchGround } from './ground';
import { type Measured, milliseconds, quantile, type Row, times } from './row';

/** Of the generated archive, which is marked as demonstration. */
const PATHS = [
  ...['/', '/tinh', '/tinh/thai-nguyen', '/ca-nuoc', '/chi-tieu/so-hop-tac-xa'],
  ...['/chi-tieu/so-hop-tac-xa?tinh=lao-cai', '/chu-de/hop-tac-xa', '/thuat-ngu'],
  '/so-sanh?noi=thai-nguyen,lao-cai,lang-son,ca-nuoc&chi-tieu=so-hop-tac-xa,to-hop-tac',
  ...['/bang-so-lieu', '/bang-so-lieu?chi-tieu=so-hop-tac-xa'],
  ...['/tinh/thai-nguyen.csv', '/tinh/thai-nguyen.pdf'],
].map((path) => `${path}${path.includes('?') ? '&' : '?'}so-lieu=minh-hoa`);
const TURNS = 7;

/** `npm run bench -- cold-page 100` goes on to 15 million figures, which takes some minutes. */
const [, , , largest = '10'] = process.argv;

/** Eight thousand figures, then so many times a year's work of every province. */
const SIZES: readonly ArchiveSize[] = [
  { quarters: 2, times: 1 },
  ...[1, 10, 100].filter((size) => size <= Number(largest)).map((size) => ({ times: size })),
];

/** The first request after a publication, by the size of the archive, beside the next from memory. */
export const coldPage: Row = {
  name: 'cold-page',
  measure: async (ground) => {
    const rows: Measured[] = [];
    const smallest = new Map<string, number>();
    for (const size of SIZES) {
      const figures = await generateArchive(await ground.databaseAddress(), size);
      for (const path of PATHS) {
        const { cold, kept } = await askAfterPublications(ground, path);
        if (!smallest.has(path)) smallest.set(path, cold);
        console.log(`  ${figures} figures, ${path}: ${milliseconds(cold)}`);
        rows.push({
          what: `cold page ${path} (${figures} figures)`,
          measured: milliseconds(cold),
          limit: `from memory ${milliseconds(kept)}`,
          ratio: `${times(cold / (smallest.get(path) ?? cold))} the smallest archive`,
          aim: '≤ 300 ms, ≤ 1.3 ×',
        });
      }
    }
    return rows;
  },
};

/**
 * Medians in milliseconds; every turn moves the publication number as a release does, and the page
 * pays for what all pages share as well.
 */
export async function askAfterPublications(ground: BenchGround, path: string) {
  const address = `${await ground.address()}${path}`;
  const [cold, kept]: [number[], number[]] = [[], []];
  // The first answer loads what a server that has just started has not loaded yet.
  await fetchBytes(address);
  for (let turn = 0; turn < TURNS; turn++) {
    const { rows } = await ground.query(
      `UPDATE publication SET number = number + 1, moved_at = now() WHERE id = 1
       RETURNING pg_notify('publication', number::text)`,
    );
    if (rows.length !== 1) throw new Error('The publication number did not move.');
    cold.push(await timeOf(address));
    kept.push(await timeOf(address));
  }
  return { cold: quantile(cold, 0.5), kept: quantile(kept, 0.5) };
}

async function timeOf(address: string): Promise<number> {
  const begun = performance.now();
  await fetchBytes(address);
  return performance.now() - begun;
}
