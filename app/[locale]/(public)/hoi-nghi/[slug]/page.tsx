import '@/components/slides/slides.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferenceBody } from '@/components/conference/conference-body';
import { ConferenceHead } from '@/components/conference/conference-head';
import { PageData } from '@/components/layout/page-data';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { conferenceRoutes } from '@/lib/conference-routes';
import { findPublishedConference } from '@/lib/data/public/conferences';
import { env } from '@/lib/env';
import { conferenceMessages } from '@/lib/messages/conferences';
import { conferenceAnswers } from '@/lib/pages/conference-answers';
import { conferencePage } from '@/lib/pages/conference-page';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { conferenceData } from '@/lib/web/conference-data';
import { readConference } from '../read-conference';

type Props = PublicPageProps<{ slug: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, params } = await readPublicRequest(props);
  const conference = await findPublishedConference(params.slug);
  if (!conference) return {};
  const { title, about } = conference.words;
  return publicMetadata({
    locale,
    dataset: conference.dataset,
    title: saidIn(title, locale),
    description: about ? saidIn(about, locale) : conferenceMessages[locale].description,
    addressOf: (language) => conferenceRoutes.page(language, conference.slug),
  });
}

/** A conference is of one dataset whatever the address asks for, and its page is labelled by it. */
export default async function ConferencePage(props: Props) {
  const { locale, params } = await readPublicRequest(props);
  const reading = await readConference(params.slug, locale);
  if (!reading) notFound();
  const { conference, dataset, almanac, slides } = reading;
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) =>
        set === dataset
          ? conferenceRoutes.page(language, conference.slug)
          : conferenceRoutes.list(language, { dataset: set })
      }
    >
      {dataset === 'real' && (
        <PageData data={conferenceData(conference, { origin: env().PUBLIC_URL, locale })} />
      )}
      <ConferenceHead
        conference={conference}
        areas={almanac.areas}
        locale={locale}
        dataset={dataset}
      />
      <ConferenceBody
        conference={conference}
        page={conferencePage(slides)}
        answers={conferenceAnswers(conference.answers, almanac, locale)}
        slides={slides}
        locale={locale}
        dataset={dataset}
      />
    </PublicFrame>
  );
}
