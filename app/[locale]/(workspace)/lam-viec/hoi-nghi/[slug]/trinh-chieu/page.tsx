import '@/components/slides/slides.css';
import '@/components/slides/show.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SlideShow } from '@/components/slides/slide-show';
import {
  deskRoutes,
  packParameter,
  publishedOnly,
  publishedOnlyParameter,
} from '@/lib/conference-desk-routes';
import { showChoiceOf } from '@/lib/conference-routes';
import { chosenPack } from '@/lib/domain/conference/pack';
import { env } from '@/lib/env';
import { isLocale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { showPackToOrganiser } from '@/lib/pages/slides/embargoed-slide';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { parameterOf } from '@/lib/routes';
import { showProgram } from '@/lib/serving/reading-program';
import { readDeskState } from '../../desk-state';
import { openConference } from '../../open-conference';
import { readOrganiserContext } from '../../organiser-context';

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: conferenceDeskMessages[locale].show } : {};
}

/** A pack that is not public yet, on the whole screen, for its organisers. */
export default async function DraftShowPage({ params, searchParams }: Props) {
  const { locale, viewer, conference, dataset } = await openConference(params, deskRoutes.show);
  const query = await searchParams;
  const { pack, name, isMissing } = chosenPack(conference.packs, parameterOf(query[packParameter]));
  if (isMissing) notFound();
  const slides = pack?.slides ?? [];
  // Before the slides: what changes between the two is told, rather than missed.
  const state = await readDeskState(viewer, conference.slug);
  const context = await readOrganiserContext(viewer, slides, locale);
  const isPublishedOnly = query[publishedOnlyParameter] !== undefined;
  const shown = showPackToOrganiser(
    slides,
    isPublishedOnly ? { ...context, ahead: null } : context,
  );
  // Of several packs the first; never what is under embargo, which a page that is kept cannot take back.
  const canBeKept = name === undefined && !shown.some(({ isEmbargoed }) => isEmbargoed);
  const address = deskRoutes.show(locale, conference.slug, name);
  return (
    <SlideShow
      slides={shown}
      title={name && pack ? pack.title : saidIn(conference.words.title, locale)}
      choice={showChoiceOf(query)}
      address={isPublishedOnly ? publishedOnly(address) : address}
      back={deskRoutes.conference(locale, conference.slug, undefined, name)}
      origin={env().PUBLIC_URL}
      program={showProgram()}
      keptFor={canBeKept ? { person: viewer.userId } : 'nobody'}
      watched={{ address: deskRoutes.state(conference.slug), state: state ?? '' }}
      locale={locale}
      dataset={dataset}
    />
  );
}
