import { answerCountryFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/ca-nuoc.txt`. */
export const GET = answerCountryFile('txt');
