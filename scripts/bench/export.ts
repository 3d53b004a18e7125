import { askAfterPublications } from './cold-page';
import type { BenchGround } from './ground';
import { milliseconds, quantile, type Row, times } from './row';

const PATH = '/tinh/thai-nguyen.csv';
const FIGURES = "SELECT * FROM figure WHERE area_id LIKE 'thai-nguyen%'";
const TURNS = 7;

/** A province's file made anew, beside PostgreSQL's own copy of that province's figures. */
export const provinceFile: Row = {
  name: 'export',
  measure: async (ground) => {
    const { cold } = await askAfterPublications(ground, PATH);
    const { count, copied } = await copyAsCsv(ground);
    return [
      {
        what: `export ${PATH} (${count} figures; the whole archive has no file yet)`,
        measured: milliseconds(cold),
        limit: `COPY … TO of its figures ${milliseconds(copied)}`,
        ratio: times(cold / copied),
        aim: '≤ 2 × for the archive',
      },
    ];
  },
};

async function copyAsCsv(ground: BenchGround) {
  const { rows } = await ground.query(`SELECT count(*)::int AS count FROM (${FIGURES}) AS found`);
  const taken: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    // Connecting is not part of it: the server's time alone.
    const begun = 'SELECT clock_timestamp() AS at';
    const results = await ground.query(
      `${begun}; COPY (${FIGURES}) TO '/dev/null' WITH (FORMAT csv, HEADER); ${begun}`,
    );
    const [before, , after] = results as unknown as { rows: { at: Date }[] }[];
    taken.push(Number(after?.rows[0]?.at) - Number(before?.rows[0]?.at));
  }
  // Node reads whole milliseconds; less than one counts as one.
  return { count: rows[0].count as number, copied: Math.max(1, quantile(taken, 0.5)) };
}
