import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { embedRoutes } from '@/lib/embed-routes';
import { chartsMetadata, KitOfCharts } from '../../page-charts';
import { readTopicCharts, readTopicRequest, type TopicEmbedProps } from '../topic-charts';

export async function generateMetadata(props: TopicEmbedProps): Promise<Metadata> {
  const request = await readTopicRequest(props);
  const found = await readTopicCharts(request);
  return found ? chartsMetadata(found, request) : {};
}

export default async function TopicKit(props: TopicEmbedProps) {
  const request = await readTopicRequest(props);
  const found = await readTopicCharts(request);
  if (!found) notFound();
  return (
    <KitOfCharts
      page={found}
      asked={request}
      addressOf={(language, dataset) => embedRoutes.topicKit(language, request.slug, { dataset })}
    />
  );
}
