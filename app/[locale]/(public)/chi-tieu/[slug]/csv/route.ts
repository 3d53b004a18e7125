import { answerIndicatorFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/chi-tieu/{slug}.csv`. */
export const GET = answerIndicatorFile('csv');
