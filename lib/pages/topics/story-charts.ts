import { partName } from '../../embed-routes';
import type { Locale } from '../../locale';
import { topicStoryMessages } from '../../messages/topic-stories';
import type { PageChart } from '../page-chart';
import type { TopicStory } from './story';

/** Every picture of a story, in its order, by the step that it belongs to. */
export function chartsOfStory({ slug, steps }: TopicStory, locale: Locale): PageChart[] {
  return steps.flatMap(({ id, charts }) =>
    charts.map((chart, place) => ({
      part: partName(id, place),
      section: topicStoryMessages[locale][slug][id]?.ask ?? '',
      chart,
    })),
  );
}
