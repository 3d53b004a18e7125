import { answerProvinceFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/tinh/{slug}.csv`. */
export const GET = answerProvinceFile('csv');
