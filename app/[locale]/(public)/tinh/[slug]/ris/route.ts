import { answerProvinceFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/tinh/{slug}.ris`. */
export const GET = answerProvinceFile('ris');
