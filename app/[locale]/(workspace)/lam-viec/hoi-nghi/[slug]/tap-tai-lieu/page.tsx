import '@/components/conference-desk/conference-desk.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BookletList } from '@/components/conference-desk/booklet-list';
import { DeskStep } from '@/components/conference-desk/slide-tools';
import { WatchState } from '@/components/conference-desk/watch-state';
import { areaParameter, deskRoutes, packParameter } from '@/lib/conference-desk-routes';
import { readConferenceState } from '@/lib/data/conferences/queries';
import { bookletAreas } from '@/lib/domain/conference/booklet-choice';
import { chosenPack } from '@/lib/domain/conference/pack';
import { formatNumber } from '@/lib/format/number';
import { isLocale } from '@/lib/locale';
import { bookletChoiceMessages } from '@/lib/messages/booklet-choice';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { parameterOf, routes } from '@/lib/routes';
import { Frame } from '../../../frame';
import { changeBookletAction } from '../../actions';
import { openConference } from '../../open-conference';

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: bookletChoiceMessages[locale].title } : {};
}

/** Whose pages the booklet has and in which order. */
export default async function BookletPage({ params, searchParams }: Props) {
  const { locale, viewer, conference } = await openConference(params, deskRoutes.booklet);
  const words = bookletChoiceMessages[locale];
  const desk = conferenceDeskMessages[locale];
  const { slug, state } = conference;
  const query = await searchParams;
  const { pack, name, isMissing } = chosenPack(conference.packs, parameterOf(query[packParameter]));
  if (isMissing) notFound();
  const pages = pack?.booklet ?? [];
  const selected = parameterOf(query[areaParameter]);
  const isOpen = state === 'preparing';
  const held = { slug, packId: pack?.id ?? '', tap: name ?? '' };
  const number = (count: number) => formatNumber(String(count), locale);
  const moved = await readConferenceState(viewer, slug);
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="conference"
      title={name && pack ? `${words.title}: ${pack.title}` : words.title}
      path={[
        { name: desk.title, href: routes.conferenceDesk(locale) },
        {
          name: saidIn(conference.words.title, locale),
          href: deskRoutes.conference(locale, slug, undefined, name),
        },
      ]}
      heading={<p className="mt-1 max-w-[40rem] text-ink-2">{words.lead}</p>}
      addressOf={(one) => deskRoutes.booklet(one, slug, selected, name)}
    >
      <WatchState address={deskRoutes.state(slug)} state={moved ?? ''} text={desk.othersChanged} />
      {pages.length === 0 ? (
        <p className="max-w-[40rem]">
          {words.unknown} <a href={deskRoutes.details(locale, slug)}>{words.choose}</a>
        </p>
      ) : (
        <div className="desk-booklet">
          <div className="desk-tools">
            <p>{words.count(number(bookletAreas(pages).length), number(pages.length))}</p>
            <a href={deskRoutes.file(locale, slug, 'pdf', name)}>{words.look}</a>
            {isOpen && pack?.isBookletUndoable && (
              <DeskStep
                action={changeBookletAction}
                held={{ ...held, change: 'undo', area: selected ?? '' }}
                label={words.undo}
                busyText={desk.undoing}
                locale={locale}
              />
            )}
          </div>
          {!isOpen && <p className="mt-2 text-ink-2">{words.finished}</p>}
          <h2 className="mt-4 mb-2 text-lg">{words.list}</h2>
          <BookletList
            pack={held}
            pages={pages}
            selected={selected}
            isOpen={isOpen}
            action={changeBookletAction}
            locale={locale}
          />
        </div>
      )}
    </Frame>
  );
}
