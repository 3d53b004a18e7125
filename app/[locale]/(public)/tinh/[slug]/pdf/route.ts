import { answerProvinceFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/tinh/{slug}.pdf`. */
export const GET = answerProvinceFile('pdf');
