import { answerAreaChart } from '../../../area-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/ca-nuoc/hinh.svg`. */
export const GET = answerAreaChart('country', 'svg');
