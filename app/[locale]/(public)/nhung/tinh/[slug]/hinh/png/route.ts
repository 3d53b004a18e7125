import { answerAreaChart } from '../../../../area-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/tinh/{slug}/hinh.png`. */
export const GET = answerAreaChart('province', 'png');
