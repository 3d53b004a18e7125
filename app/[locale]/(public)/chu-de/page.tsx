import type { Metadata } from 'next';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { TopicList } from '@/components/topics/topic-list';
import { topicSlugs, voicesTopic } from '@/lib/domain/topic';
import { topicMessages } from '@/lib/messages/topics';
import { routes } from '@/lib/routes';
import { readStory, readVoices } from './read-topic';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const words = topicMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.indexTitle,
    description: words.indexDescription,
    addressOf: (language) => routes.topics(language, { dataset }),
  });
}

export default async function TopicsPage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  const words = topicMessages[locale];
  const entries = await Promise.all(
    topicSlugs.map(async (slug) => ({
      slug,
      opening:
        slug === voicesTopic
          ? (await readVoices(undefined, { locale, dataset })).page.opening
          : (await readStory(slug, { locale, dataset })).opening,
    })),
  );
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="topics"
      addressOf={(language, set) => routes.topics(language, { dataset: set })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.indexTitle}</h1>
        <p className="mt-3 max-w-text text-ink-2">{words.indexText}</p>
        <TopicList entries={entries} locale={locale} dataset={dataset} />
      </div>
    </PublicFrame>
  );
}
