import { answerIndicatorFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/chi-tieu/{slug}.txt`. */
export const GET = answerIndicatorFile('txt');
