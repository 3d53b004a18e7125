import { answerAreaChart } from '../../../../area-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/tinh/{slug}/hinh.svg`. */
export const GET = answerAreaChart('province', 'svg');
