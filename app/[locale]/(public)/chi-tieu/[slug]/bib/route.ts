import { answerIndicatorFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/chi-tieu/{slug}.bib`. */
export const GET = answerIndicatorFile('bib');
