import { answerAreaChart } from '../../../../area-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/vung/{slug}/hinh-rong.png`. */
export const GET = answerAreaChart('region', 'wide');
