import '@/components/conference-desk/conference-desk.css';
import type { Metadata } from 'next';
import { VoiceFilter } from '@/components/conference-desk/voice-filter';
import { VoiceList } from '@/components/conference-desk/voice-list';
import {
  areaParameter,
  deskRoutes,
  packParameter,
  themeParameter,
} from '@/lib/conference-desk-routes';
import { chosenPack } from '@/lib/domain/conference/pack';
import { isLocale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { conferenceVoicesMessages } from '@/lib/messages/conference-voices';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { parameterNames, parameterOf, routes } from '@/lib/routes';
import { readVoicesBoard } from '../../../../../(public)/chu-de/read-topic';
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
  const { locale, viewer, conference, dataset } = await openConference(params, (one, its) =>
    deskRoutes.voices(one, its),
  );
  const words = conferenceDeskMessages[locale];
  const { slug } = conference;
  const query = await searchParams;
  const search = parameterOf(query[parameterNames.search])?.slice(0, 60);
  const only = {
    theme: parameterOf(query[themeParameter]),
    area: parameterOf(query[areaParameter]),
    period: parameterOf(query[parameterNames.period]),
  };
  const chosen = { search, ...only };
  const { page, choices, proposed } = await readVoicesBoard(search, only, { locale, dataset });
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
      addressOf={(one) => deskRoutes.voices(one, slug, name, chosen)}
    >
      {page.period === null ? (
        <p className="max-w-[40rem]">{conferenceVoicesMessages[locale].none}</p>
      ) : (
        <>
          <VoiceFilter choices={choices} chosen={chosen} slug={slug} pack={name} locale={locale} />
          <VoiceList
            page={page}
            proposed={proposed}
            addressOf={(of) => deskRoutes.voices(locale, slug, name, of)}
            isFiltered={Object.values(chosen).some(Boolean)}
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
