import { answerAreaChart } from '../../../../area-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/vung/{slug}/hinh.png`. */
export const GET = answerAreaChart('region', 'png');
