import { answerComparisonFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/so-sanh.csv`. */
export const GET = answerComparisonFile('csv');
