import 'server-only';
import { notFound } from 'next/navigation';
import { findConference } from '@/lib/data/conferences/queries';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import type { ConferenceDesk } from '@/lib/workspace/conference';
import { type OpenPage, openPage } from '../open-page';

export interface OpenConference extends OpenPage {
  readonly conference: ConferenceDesk;
  readonly dataset: Dataset;
}

/** A conference for one of its organisers; for anyone else it is not there. */
export async function openConference(
  params: Promise<{ readonly locale: string; readonly slug: string }>,
  addressOf: (locale: Locale, slug: string) => string,
): Promise<OpenConference> {
  const { locale: asked, slug } = await params;
  const { locale, viewer } = await openPage(asked, (one) => addressOf(one, slug));
  const conference = await findConference(viewer, slug);
  if (!conference) notFound();
  return { locale, viewer, conference, dataset: viewer.demo ? 'demo' : 'real' };
}
