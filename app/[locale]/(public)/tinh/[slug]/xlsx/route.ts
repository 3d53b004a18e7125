import { answerProvinceFile } from '../answer-file';

export const dynamic = 'force-dynamic';

/** `/tinh/{slug}.xlsx`. */
export const GET = answerProvinceFile('xlsx');
