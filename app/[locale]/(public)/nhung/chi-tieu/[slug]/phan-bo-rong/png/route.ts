import { answerIndicatorChart } from '../../answer-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/chi-tieu/{slug}/phan-bo-rong.png`. */
export const GET = answerIndicatorChart('phan-bo', 'wide');
