import { answerIndicatorChart } from '../../answer-picture';

export const dynamic = 'force-dynamic';

/** `/nhung/chi-tieu/{slug}/xep-hang.svg`. */
export const GET = answerIndicatorChart('xep-hang', 'svg');
