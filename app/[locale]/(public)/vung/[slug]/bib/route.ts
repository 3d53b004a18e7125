import { answerRegionFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/vung/{slug}.bib`. */
export const GET = answerRegionFile('bib');
