import { answerIndicatorChart } from '../../answer-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/chi-tieu/{slug}/cac-ky-rong.png`. */
export const GET = answerIndicatorChart('cac-ky', 'wide');
