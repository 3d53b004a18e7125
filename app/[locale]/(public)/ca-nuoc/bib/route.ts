import { answerCountryFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/ca-nuoc.bib`. */
export const GET = answerCountryFile('bib');
