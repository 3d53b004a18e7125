import { saveCells } from '@/lib/data/reports/save';
import { pause } from '../process';
import type { BenchGround } from './ground';
import { makeReporters, typedNumber } from './reporters';

const PEOPLE = 8;
const CELLS = 2;
/** Milliseconds between two saves of one person. */
const PAUSE = 200;

/** Eight people who save every fifth of a second until they are stopped; gives saves per second. */
export async function saveAllTheWhile(ground: BenchGround) {
  const reporters = await makeReporters(ground, '2040-Q1', PEOPLE, CELLS);
  let going = true;
  let saves = 0;
  const begun = performance.now();
  const everybody = Promise.all(
    reporters.map(async ({ viewer, reportId, keys }) => {
      let versions = new Map<string, string>();
      for (let value = 1; going; value++) {
        const typed = keys.map((key) => typedNumber(key, value, versions.get(key)));
        const outcome = await saveCells(viewer, reportId, typed);
        if (outcome.kind !== 'saved' || outcome.saved.length !== keys.length) {
          throw new Error(`Not saved: ${JSON.stringify({ ...outcome, saved: [] })}`);
        }
        versions = new Map(outcome.saved.map(({ key, version }) => [key, version]));
        saves += 1;
        await pause(PAUSE);
      }
    }),
  );
  return {
    stop: async () => {
      going = false;
      const perSecond = saves / ((performance.now() - begun) / 1000);
      await everybody;
      return perSecond;
    },
  };
}
