import { answerTableFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/bang-so-lieu.csv`. */
export const GET = answerTableFile('csv');
