import { answerComparisonFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/so-sanh.xlsx`. */
export const GET = answerComparisonFile('xlsx');
