import { answerAreaChart } from '../../../area-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/ca-nuoc/hinh-rong.png`. */
export const GET = answerAreaChart('country', 'wide');
