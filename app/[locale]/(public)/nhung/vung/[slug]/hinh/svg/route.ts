import { answerAreaChart } from '../../../../area-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/vung/{slug}/hinh.svg`. */
export const GET = answerAreaChart('region', 'svg');
