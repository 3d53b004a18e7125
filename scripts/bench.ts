import { coldPage } from './bench/cold-page';
import { conference } from './bench/conference';
import { provinceFile } from './bench/export';
import { BenchGround } from './bench/ground';
import { workbooks } from './bench/import';
import { pageStore } from './bench/page-store';
import { pageWeight } from './bench/page-weight';
import { publicPage } from './bench/public-page';
import { type Measured, type Row, toTable } from './bench/row';
import { save } from './bench/save';
import { start } from './bench/start';
import { onEnding } from './ending';

/**
 * `npm run bench`: what the product costs, each row beside its limit measured in the same run on the
 * same machine. `npm run bench -- NAME` measures one row (several separated by commas).
 */

/** The last one stops the server of the others. */
const rows: readonly Row[] = [
  publicPage,
  pageWeight,
  pageStore,
  coldPage,
  save,
  workbooks,
  provinceFile,
  conference,
  start,
];

const [wanted] = process.argv.slice(2);
const chosen = rows.filter(({ name }) => wanted === undefined || wanted.split(',').includes(name));
if (chosen.length === 0) {
  console.error(`There is no row "${wanted}". Rows: ${rows.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const ground = new BenchGround();
let closing: Promise<void> | undefined;

function close(): Promise<void> {
  closing ??= ground.close();
  return closing;
}

onEnding(async (code) => {
  await close();
  process.exit(code);
});

const table: Measured[] = [];
let failed = false;
for (const { name, measure } of chosen) {
  const begun = performance.now();
  console.log(`▸ ${name}`);
  try {
    table.push(...(await measure(ground)));
  } catch (error) {
    if (closing !== undefined) break;
    failed = true;
    console.error(error);
  }
  console.log(`  ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
await close();
console.log(`\n${toTable(table)}`);
process.exit(failed ? 1 : 0);
