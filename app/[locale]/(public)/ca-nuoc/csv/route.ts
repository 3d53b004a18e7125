import { answerCountryFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/ca-nuoc.csv`. */
export const GET = answerCountryFile('csv');
