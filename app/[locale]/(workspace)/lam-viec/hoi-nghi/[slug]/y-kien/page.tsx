import '@/components/conference-desk/conference-desk.css';
import type { Metadata } from 'next';
import { VoiceList } from '@/components/conference-desk/voice-list';
import { SearchForm } from '@/components/layout/search-form';
import { deskRoutes, packParameter } from '@/lib/conference-desk-routes';
import { chosenPack } from '@/lib/domain/conference/pack';
import { isLocale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { voicesMessages } from '@/lib/messages/voices';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { parameterNames, parameterOf, routes } from '@/lib/routes';
import { readVoices } from '../../../../../(public)/chu-de/read-topic';
import { Frame } from '../../../frame';
import { changeSlidesAction } from '../../actions';
import { openConference } from '../../open-conference';

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: conferenceDeskMessages[locale].voices } : {};
}

/** What provinces wrote in published reports, to be quoted on slides. */
export default async function VoicesPage({ params, searchParams }: Props) {
  const { locale, viewer, conference, dataset } = await openConference(params, deskRoutes.voices);
  const words = conferenceDeskMessages[locale];
  const { slug } = conference;
  const query = await searchParams;
  const search = parameterOf(query[parameterNames.search])?.slice(0, 60);
  const { page } = await readVoices(search, { locale, dataset });
  const { pack, name } = chosenPack(conference.packs, parameterOf(query[packParameter]));
  const slides = pack?.slides ?? [];
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="conference"
      title={words.voices}
      path={[
        { name: words.title, href: routes.conferenceDesk(locale) },
        {
          name: saidIn(conference.words.title, locale),
          href: deskRoutes.conference(locale, slug, undefined, name),
        },
      ]}
      heading={<p className="mt-1 max-w-[40rem] text-ink-2">{words.voicesLead}</p>}
      addressOf={(one) => deskRoutes.voices(one, slug, search, name)}
    >
      {page.period === null ? (
        <p className="max-w-[40rem]">{words.voicesNone}</p>
      ) : (
        <>
          <SearchForm
            locale={locale}
            dataset="real"
            search={search}
            action={deskRoutes.voices(locale, slug)}
            parameter={parameterNames.search}
            label={voicesMessages[locale].search}
            hint={voicesMessages[locale].searchHint}
            kept={name === undefined ? [] : [[packParameter, name]]}
          />
          <VoiceList
            page={page}
            pack={{ slug, packId: pack?.id ?? '', tap: name ?? '' }}
            after={slides.at(-1)?.id ?? ''}
            quoteSlides={slides.flatMap(({ id, content }) =>
              content.kind === 'quotations'
                ? [{ value: id, text: saidIn(content.heading, locale) }]
                : [],
            )}
            isOpen={conference.state === 'preparing'}
            action={changeSlidesAction}
            locale={locale}
          />
        </>
      )}
    </Frame>
  );
}
