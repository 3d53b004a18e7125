import { answerIndicatorPicture } from '../answer-picture';

export const dynamic = 'force-dynamic';

/** `/chi-tieu/{slug}.png`. */
export const GET = answerIndicatorPicture('png');
