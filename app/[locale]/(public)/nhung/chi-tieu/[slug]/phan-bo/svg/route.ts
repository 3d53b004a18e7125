import { answerIndicatorChart } from '../../answer-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/chi-tieu/{slug}/phan-bo.svg`. */
export const GET = answerIndicatorChart('phan-bo', 'svg');
