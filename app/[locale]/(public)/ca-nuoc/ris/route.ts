import { answerCountryFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/ca-nuoc.ris`. */
export const GET = answerCountryFile('ris');
