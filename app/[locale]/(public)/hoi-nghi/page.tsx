import type { Metadata } from 'next';
import { ConferenceList } from '@/components/conference/conference-list';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { conferenceRoutes } from '@/lib/conference-routes';
import { listPublishedConferences } from '@/lib/data/public/conferences';
import { conferenceMessages } from '@/lib/messages/conferences';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const words = conferenceMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    addressOf: (language) => conferenceRoutes.list(language, { dataset }),
  });
}

export default async function ConferencesPage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  const words = conferenceMessages[locale];
  const other = dataset === 'real' ? 'demo' : 'real';
  const [conferences, others] = await Promise.all([
    listPublishedConferences(dataset),
    listPublishedConferences(other),
  ]);
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) => conferenceRoutes.list(language, { dataset: set })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <p className="mt-3 max-w-text text-ink-2">{words.intro}</p>
        <ConferenceList conferences={conferences} locale={locale} dataset={dataset} />
        {others.length > 0 && (
          <p className="mt-8 text-sm">
            <a href={conferenceRoutes.list(locale, { dataset: other })}>
              {other === 'demo' ? words.demoLine : words.realLine}
            </a>
          </p>
        )}
      </div>
    </PublicFrame>
  );
}
