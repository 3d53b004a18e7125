import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { chartsMetadata, FramedChart } from '../../../page-charts';
import { readTopicCharts, readTopicRequest, type TopicEmbedProps } from '../../topic-charts';

export async function generateMetadata(props: TopicEmbedProps): Promise<Metadata> {
  const request = await readTopicRequest(props);
  const found = await readTopicCharts(request);
  return found ? chartsMetadata(found, request) : {};
}

export default async function TopicEmbed(props: TopicEmbedProps) {
  const request = await readTopicRequest(props);
  const found = await readTopicCharts(request);
  if (!found) notFound();
  return <FramedChart page={found} asked={request} />;
}
