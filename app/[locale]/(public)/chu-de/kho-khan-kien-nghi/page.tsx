import type { Metadata } from 'next';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { OtherTopics, TopicHead } from '@/components/topics/topic-frame';
import { Voices } from '@/components/topics/voices';
import { voicesTopic } from '@/lib/domain/topic';
import { topicMessages } from '@/lib/messages/topics';
import { voicesMessages } from '@/lib/messages/voices';
import { routes } from '@/lib/routes';
import { readVoices } from '../read-topic';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const name = topicMessages[locale].name[voicesTopic];
  return publicMetadata({
    locale,
    dataset,
    title: name,
    description: voicesMessages[locale].description,
    // What a reader looks for is no page of its own.
    addressOf: (language) => routes.topic(language, voicesTopic, { dataset }),
  });
}

export default async function VoicesPage(props: PublicPageProps) {
  const { locale, dataset, search } = await readPublicRequest(props);
  const { page, almanac } = await readVoices(search, { locale, dataset });
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="topics"
      addressOf={(language, set) => routes.topic(language, voicesTopic, { dataset: set, search })}
    >
      <div className="page-width">
        <TopicHead
          name={topicMessages[locale].name[voicesTopic]}
          opening={page.opening}
          locale={locale}
          dataset={dataset}
        />
        <Voices
          page={page}
          schemes={almanac.schemes}
          question={search}
          locale={locale}
          dataset={dataset}
        />
        <OtherTopics slug={voicesTopic} locale={locale} dataset={dataset} />
      </div>
    </PublicFrame>
  );
}
