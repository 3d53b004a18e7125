import { answerRegionFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/vung/{slug}.csv`. */
export const GET = answerRegionFile('csv');
