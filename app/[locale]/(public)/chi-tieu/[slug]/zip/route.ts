import { answerIndicatorZip } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/chi-tieu/{slug}.zip`. */
export const GET = answerIndicatorZip;
