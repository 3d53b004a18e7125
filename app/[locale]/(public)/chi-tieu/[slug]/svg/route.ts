import { answerIndicatorPicture } from '../answer-picture';

export const dynamic = 'force-dynamic';

/** `/chi-tieu/{slug}.svg`. */
export const GET = answerIndicatorPicture('svg');
