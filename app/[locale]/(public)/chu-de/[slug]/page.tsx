import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageData } from '@/components/layout/page-data';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { Story } from '@/components/topics/story';
import { OtherTopics, TopicHead } from '@/components/topics/topic-frame';
import { isStory } from '@/lib/domain/topic';
import { embedRoutes } from '@/lib/embed-routes';
import { env } from '@/lib/env';
import { embedMessages } from '@/lib/messages/embed';
import { topicMessages } from '@/lib/messages/topics';
import { routes } from '@/lib/routes';
import { topicData } from '@/lib/web/structured-data';
import { readStory } from '../read-topic';

type Props = PublicPageProps<{ slug: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, dataset, params } = await readPublicRequest(props);
  const { slug } = params;
  if (!isStory(slug)) return {};
  const words = topicMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title(words.name[slug]),
    description: words.description(words.name[slug]),
    addressOf: (language) => routes.topic(language, slug, { dataset }),
  });
}

export default async function TopicPage(props: Props) {
  const { locale, dataset, params } = await readPublicRequest(props);
  const { slug } = params;
  if (!isStory(slug)) notFound();
  const story = await readStory(slug, { locale, dataset });
  const words = topicMessages[locale];
  const name = words.name[slug];
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="topics"
      addressOf={(language, set) => routes.topic(language, slug, { dataset: set })}
    >
      {dataset === 'real' && (
        <PageData
          data={topicData(story, {
            origin: env().PUBLIC_URL,
            locale,
            name: words.title(name),
            description: words.description(name),
            address: routes.topic(locale, slug),
          })}
        />
      )}
      <div className="page-width">
        <TopicHead name={name} opening={story.opening} locale={locale} dataset={dataset} />
        <Story story={story} locale={locale} dataset={dataset} />
        {story.steps.some(({ charts }) => charts.length > 0) && (
          <p className="mt-10 text-sm" data-screen-only="">
            <a href={embedRoutes.topicKit(locale, slug, { dataset })}>
              {embedMessages[locale].kitLink}
            </a>
          </p>
        )}
        <OtherTopics slug={slug} locale={locale} dataset={dataset} />
      </div>
    </PublicFrame>
  );
}
