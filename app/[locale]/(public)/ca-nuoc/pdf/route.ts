import { answerCountryFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/ca-nuoc.pdf`. */
export const GET = answerCountryFile('pdf');
