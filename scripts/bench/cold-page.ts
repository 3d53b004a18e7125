import { fetchBytes } from './fetch-bytes';
import type { BenchGround } from './ground';
import { type Measured, milliseconds, quantile, type Row } from './row';

const PATHS = ['/', '/tinh/thai-nguyen'];
const TURNS = 7;

/** The first request after a publication, beside the next, which comes from memory. */
export const coldPage: Row = {
  name: 'cold-page',
  measure: async (ground) => {
    const figures = await countFigures(ground);
    const rows: Measured[] = [];
    for (const path of PATHS) {
      const { cold, kept } = await askAfterPublications(ground, path);
      rows.push({
        what: `cold page ${path} (${figures} figures, no other size yet)`,
        measured: milliseconds(cold),
        limit: `the same from memory ${milliseconds(kept)}`,
        ratio: '',
        aim: '≤ 300 ms',
      });
    }
    return rows;
  },
};

async function countFigures(ground: BenchGround): Promise<number> {
  const { rows } = await ground.query('SELECT count(*)::int AS count FROM figure');
  return rows[0].count;
}

/** Medians in milliseconds; every turn moves the publication number as a release does. */
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
