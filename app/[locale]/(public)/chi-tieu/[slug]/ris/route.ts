import { answerIndicatorFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/chi-tieu/{slug}.ris`. */
export const GET = answerIndicatorFile('ris');
