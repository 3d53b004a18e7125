import { answerRegionFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/vung/{slug}.txt`. */
export const GET = answerRegionFile('txt');
