import { answerRegionFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/vung/{slug}.pdf`. */
export const GET = answerRegionFile('pdf');
