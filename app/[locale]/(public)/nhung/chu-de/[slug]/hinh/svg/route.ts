import { answerTopicChart } from '../../../topic-charts';

export const dynamic = 'force-dynamic';

/** `/nhung/chu-de/{slug}/hinh.svg`. */
export const GET = answerTopicChart('svg');
