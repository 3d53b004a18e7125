import { answerAreaChart } from '../../../../area-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/tinh/{slug}/hinh-rong.png`. */
export const GET = answerAreaChart('province', 'wide');
