import { answerTableFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/bang-so-lieu.xlsx`. */
export const GET = answerTableFile('xlsx');
