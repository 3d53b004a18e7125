import type { NextRequest } from 'next/server';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import type { Dataset } from '@/lib/domain/figure/figure';
import { isStory } from '@/lib/domain/topic';
import { embedRoutes } from '@/lib/embed-routes';
import { isLocale, type Locale } from '@/lib/locale';
import { topicMessages } from '@/lib/messages/topics';
import { chartsOfStory } from '@/lib/pages/topics/story-charts';
import { datasetOf, parameterNames, parameterOf, routes } from '@/lib/routes';
import { readStory } from '../../chu-de/read-topic';
import { noFile } from '../../file-answer';
import type { PageCharts } from '../page-charts';
import { chartFile, type PictureKind } from '../picture-answer';

export type TopicEmbedProps = PublicPageProps<{ slug: string }>;

/** Every picture of a topic's story; null where there is no such story. */
export async function readTopicCharts({
  slug,
  locale,
  dataset,
}: {
  readonly slug: string;
  readonly locale: Locale;
  readonly dataset: Dataset;
}): Promise<PageCharts | null> {
  if (!isStory(slug)) return null;
  const story = await readStory(slug, { locale, dataset });
  return {
    name: topicMessages[locale].name[slug],
    pageAddress: routes.topic(locale, slug, { dataset }),
    charts: chartsOfStory(story, locale),
    chartAddress: (part) => embedRoutes.topic(locale, slug, { dataset, part }),
  };
}

export async function readTopicRequest(props: TopicEmbedProps) {
  const { params, locale, dataset } = await readPublicRequest(props);
  const query = await props.searchParams;
  const part = parameterOf(query[parameterNames.section]) || undefined;
  return { slug: params.slug, locale, dataset, part };
}

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** Answers with one picture of a story as a file; without a choice the first of it. */
export function answerTopicChart(kind: PictureKind) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale, slug } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const query = request.nextUrl.searchParams;
    const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
    const part = query.get(parameterNames.section) || undefined;
    const found = await readTopicCharts({ slug, locale, dataset });
    return found ? chartFile(found, { locale, dataset, part }, kind) : noFile(locale);
  };
}
