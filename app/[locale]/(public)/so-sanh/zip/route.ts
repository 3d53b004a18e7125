import { answerComparisonZip } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/so-sanh.zip?…`. */
export const GET = answerComparisonZip;
