import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { publicMetadata } from '@/components/layout/page-metadata';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { PublicShow } from '@/components/slides/public-show';
import { conferenceRoutes, showChoiceOf } from '@/lib/conference-routes';
import { findPublishedConference } from '@/lib/data/public/conferences';
import { env } from '@/lib/env';
import { conferenceMessages } from '@/lib/messages/conferences';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { showProgram } from '@/lib/serving/reading-program';
import { readConference } from '../../read-conference';

type Props = PublicPageProps<{ slug: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, params } = await readPublicRequest(props);
  const conference = await findPublishedConference(params.slug);
  if (!conference) return {};
  const title = saidIn(conference.words.title, locale);
  return publicMetadata({
    locale,
    dataset: conference.dataset,
    title: conferenceMessages[locale].showTitle(title),
    description: conferenceMessages[locale].showDescription(title),
    // The show is another form of the conference's page, which is the one to be found and passed on.
    addressOf: (language) => conferenceRoutes.page(language, conference.slug),
  });
}

/** The slides of a conference on the whole screen; nothing stands around them. */
export default async function ShowPage(props: Props) {
  const [{ locale, params }, query] = await Promise.all([
    readPublicRequest(props),
    props.searchParams,
  ]);
  const reading = await readConference(params.slug, locale);
  if (!reading) notFound();
  const { conference, dataset, slides } = reading;
  return (
    <PublicShow
      slides={slides}
      title={saidIn(conference.words.title, locale)}
      choice={showChoiceOf(query)}
      address={conferenceRoutes.show(locale, conference.slug)}
      back={conferenceRoutes.page(locale, conference.slug)}
      origin={env().PUBLIC_URL}
      program={showProgram()}
      locale={locale}
      dataset={dataset}
    />
  );
}
