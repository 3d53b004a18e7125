import { answerRegionFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/vung/{slug}.ris`. */
export const GET = answerRegionFile('ris');
