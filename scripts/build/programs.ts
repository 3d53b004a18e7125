import { buildChartWorker } from './chart-worker';
import { buildOffline } from './offline';
import { buildPresentationWorker } from './presentation-worker';
import { buildPrintWorker } from './print-worker';
import { buildReading } from './reading';

/** `programs.ts FOLDER`: our own programs beside the build of the pages, which must be there before. */
const [, , folder = '.next'] = process.argv;
await Promise.all([
  buildChartWorker(folder),
  buildPresentationWorker(folder),
  buildPrintWorker(folder),
  buildReading(folder),
  buildOffline(folder),
]);
