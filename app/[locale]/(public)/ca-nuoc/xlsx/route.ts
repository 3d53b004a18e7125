import { answerCountryFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/ca-nuoc.xlsx`. */
export const GET = answerCountryFile('xlsx');
