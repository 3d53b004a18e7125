import { answerIndicatorFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/chi-tieu/{slug}.xlsx`. */
export const GET = answerIndicatorFile('xlsx');
