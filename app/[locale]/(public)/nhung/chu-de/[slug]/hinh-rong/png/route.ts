import { answerTopicChart } from '../../../topic-charts';

export const dynamic = 'force-dynamic';

/** `/nhung/chu-de/{slug}/hinh-rong.png`. */
export const GET = answerTopicChart('wide');
