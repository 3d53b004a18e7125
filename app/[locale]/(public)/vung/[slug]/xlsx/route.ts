import { answerRegionFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/vung/{slug}.xlsx`. */
export const GET = answerRegionFile('xlsx');
