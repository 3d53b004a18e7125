import { answerProvinceFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/tinh/{slug}.bib`. */
export const GET = answerProvinceFile('bib');
