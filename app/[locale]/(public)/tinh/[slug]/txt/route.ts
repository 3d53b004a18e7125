import { answerProvinceFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/tinh/{slug}.txt`. */
export const GET = answerProvinceFile('txt');
