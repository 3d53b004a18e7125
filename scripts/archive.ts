import { generateArchive } from './archive/generate';
import { withDatabase } from './database/with-database';
import { Refusal } from './refusal';
import { reportFailure, step } from './start/steps';

/**
 * `npm run archive -- TIMES [QUARTERS]`: fills a database of its own with made-up figures (150 thousand
 * × TIMES, 20 quarters), to see how pages and queries grow. Start it first, without the demonstration
 * set: `DATA_DIR=.archive DEMO=off npm start`; the figures are at `?so-lieu=minh-hoa`.
 */
try {
  const [times, quarters] = process.argv.slice(2).map(Number);
  if (!times || !(times >= 1) || (quarters !== undefined && !(quarters >= 1))) {
    throw new Refusal(
      'Cách dùng: DATA_DIR=.archive npm run archive -- SỐ_LẦN [SỐ_QUÝ]',
      'Usage: DATA_DIR=.archive npm run archive -- TIMES [QUARTERS]',
    );
  }
  await withDatabase(async (url) => {
    const figures = await step('Sinh kho số liệu để đo · Generating the archive', () =>
      generateArchive(url, { times, ...(quarters === undefined ? {} : { quarters }) }),
    );
    console.log(`  ${figures}`);
  });
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
