import '@/components/conference-desk/conference-desk.css';
import '@/components/slides/slides.css';
import type { Metadata } from 'next';
import { AddSlides } from '@/components/conference-desk/add-slides';
import { EmbargoNotice } from '@/components/conference-desk/embargo-notice';
import { FinishSteps } from '@/components/conference-desk/finish-steps';
import { PackList } from '@/components/conference-desk/pack-list';
import { ReportedBoard } from '@/components/conference-desk/reported-board';
import { SlideEditor } from '@/components/conference-desk/slide-editor';
import { SlideInView } from '@/components/conference-desk/slide-in-view';
import { SlideList } from '@/components/conference-desk/slide-list';
import { DeskStep } from '@/components/conference-desk/slide-tools';
import { WatchState } from '@/components/conference-desk/watch-state';
import { Slide } from '@/components/slides/slide';
import { now } from '@/lib/clock';
import { deskRoutes, packParameter, slideParameter } from '@/lib/conference-desk-routes';
import { conferenceRoutes } from '@/lib/conference-routes';
import { bookletAreas } from '@/lib/domain/conference/booklet-choice';
import { chosenPack } from '@/lib/domain/conference/pack';
import { dayInVietnam } from '@/lib/domain/period';
import { formatDay } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { isLocale } from '@/lib/locale';
import { bookletChoiceMessages } from '@/lib/messages/booklet-choice';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { questionMessages } from '@/lib/messages/conference-questions';
import { showToOrganiser } from '@/lib/pages/slides/embargoed-slide';
import { liveSlide, saidIn } from '@/lib/pages/slides/show-slides';
import { changesSince, figuresOf } from '@/lib/pages/slides/slide-figures';
import { parameterOf, routes } from '@/lib/routes';
import { Frame } from '../../frame';
import { changePackAction, changeSlidesAction, finishConferenceAction } from '../actions';
import { readDeskState } from '../desk-state';
import { openConference } from '../open-conference';
import { readOrganiserContext } from '../organiser-context';
import { choicesFor, readProvinceChoices } from '../read-choices';
import { readReported } from '../read-reported';

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: conferenceDeskMessages[locale].title } : {};
}

/** A conference's slides, the one that is looked at as it will be shown, and what can be done with it. */
export default async function ConferencePage({ params, searchParams }: Props) {
  const { locale, viewer, conference, dataset } = await openConference(
    params,
    deskRoutes.conference,
  );
  const { slug, packs, state } = conference;
  const words = conferenceDeskMessages[locale];
  const query = await searchParams;
  const asked = parameterOf(query[slideParameter]);
  const { pack, name, isMissing } = chosenPack(packs, parameterOf(query[packParameter]), asked);
  const slides = pack?.slides ?? [];
  const [organiser, reported, moved, provinces] = await Promise.all([
    readOrganiserContext(viewer, slides, locale),
    readReported(conference.participants, dataset),
    readDeskState(viewer, slug),
    readProvinceChoices(dataset, locale),
  ]);
  const { open: context, ahead } = organiser;
  const today = dayInVietnam(now());
  const listed = slides.map((slide) => {
    const live = liveSlide(slide, context);
    const figures = figuresOf(liveSlide(slide, { ...context, locale: 'vi' }), 'vi');
    return {
      slide,
      live,
      shown: showToOrganiser(slide, organiser),
      isHidden: slide.hidden,
      changes: slide.seen ? changesSince(slide.seen, figures) : [],
    };
  });
  const place = Math.max(
    0,
    listed.findIndex(({ slide }) => slide.id === asked),
  );
  const selected = listed[place];
  const changed = listed.filter(({ changes }) => changes.length > 0).length;
  const held = { slug, packId: pack?.id ?? '', tap: name ?? '' };
  const isOpen = state === 'preparing';
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="conference"
      title={saidIn(conference.words.title, locale)}
      path={[{ name: words.title, href: routes.conferenceDesk(locale) }]}
      heading={
        <p className="mt-1 text-ink-2">
          {saidIn(conference.words.place, locale)},{' '}
          {words.days(
            formatDay(conference.firstDay, locale),
            formatDay(conference.lastDay, locale),
          )}
          {' · '}
          <a href={deskRoutes.details(locale, slug)}>{words.details}</a>
          {' · '}
          <a href={deskRoutes.voices(locale, slug, name)}>{words.voices}</a>
          {' · '}
          <a href={deskRoutes.questions(locale, slug)}>{questionMessages[locale].title}</a>
        </p>
      }
      addressOf={(one) => deskRoutes.conference(one, slug, selected?.slide.id, name)}
      isWide
    >
      <WatchState address={deskRoutes.state(slug)} state={moved ?? ''} text={words.othersChanged} />
      {/* A form remembers what it was opened for: another pack has forms of its own. */}
      <div key={`tools ${pack?.id}`} className="desk-tools">
        {slides.length > 0 && (
          <>
            <a href={deskRoutes.show(locale, slug, name)} className="font-semibold">
              {words.show}
            </a>
            <a href={deskRoutes.file(locale, slug, 'pptx', name)}>{words.pptx}</a>
            <a href={deskRoutes.file(locale, slug, 'pdf', name)}>{words.pdf}</a>
          </>
        )}
        {pack && pack.booklet.length > 0 && (
          <a href={deskRoutes.booklet(locale, slug, undefined, name)}>
            {bookletChoiceMessages[locale].open(
              formatNumber(String(bookletAreas(pack.booklet).length), locale),
              formatNumber(String(pack.booklet.length), locale),
            )}
          </a>
        )}
        {isOpen && pack?.undoable && (
          <DeskStep
            action={changeSlidesAction}
            held={{ ...held, change: 'undo', shown: selected?.slide.id ?? '' }}
            label={words.undo}
            busyText={words.undoing}
            locale={locale}
          />
        )}
        {changed > 0 && (
          <>
            <p className="text-sm">{words.changedCount(formatNumber(String(changed), locale))}</p>
            <DeskStep
              action={changeSlidesAction}
              held={{ ...held, change: 'seen', shown: selected?.slide.id ?? '' }}
              label={words.markSeen}
              locale={locale}
            />
          </>
        )}
      </div>
      {ahead && (
        <EmbargoNotice
          count={listed.filter(({ shown }) => shown.isEmbargoed).length}
          releases={ahead.releases}
          slug={slug}
          pack={name}
          locale={locale}
        />
      )}
      <div key={pack?.id} className="desk mt-4">
        <section aria-labelledby="cac-trang">
          <PackList
            slug={slug}
            conferenceId={conference.id}
            packs={packs}
            selected={pack}
            isMissing={isMissing}
            provinces={provinces}
            action={changePackAction}
            isOpen={isOpen}
            locale={locale}
          />
          <h2 id="cac-trang" className="mb-2 text-lg">
            {words.slides}
          </h2>
          {listed.length === 0 && <p className="text-ink-2">{words.noSlides}</p>}
          <SlideList
            pack={held}
            slides={listed.map(({ shown, isHidden, changes }) => ({
              ...{ shown, isHidden, isChanged: changes.length > 0 },
            }))}
            selected={selected?.slide.id}
            action={changeSlidesAction}
            locale={locale}
          />
          {isOpen && (
            <div className="mt-4">
              <AddSlides
                action={changeSlidesAction}
                pack={held}
                after={selected?.slide.id ?? ''}
                provinces={provinces}
                isOpen={listed.length === 0}
                locale={locale}
              />
            </div>
          )}
        </section>
        {selected && (
          <SlideInView
            label={words.slideNumber(formatNumber(String(place + 1), locale))}
            isAskedFor={asked !== undefined}
          >
            {/* Anew with each version: of lines that say the same none is left behind. */}
            <div key={`${selected.slide.id} ${selected.slide.version}`} className="desk-preview">
              <Slide
                slide={selected.shown}
                number={place + 1}
                total={listed.length}
                locale={locale}
                dataset={dataset}
              />
            </div>
            <SlideEditor
              key={selected.slide.id}
              slide={selected.slide}
              shown={selected.shown}
              live={selected.live}
              changes={selected.changes}
              choices={choicesFor(selected.slide, context.almanac, today, locale)}
              neighbours={{
                up: listed[place - 1]?.slide.id,
                down: place + 1 < listed.length ? (listed[place + 2]?.slide.id ?? null) : undefined,
              }}
              pack={held}
              action={changeSlidesAction}
              isOpen={isOpen}
              person={viewer.userId}
              locale={locale}
            />
          </SlideInView>
        )}
        <div className="desk-rest">
          <ReportedBoard
            reported={reported}
            address={deskRoutes.reported(locale, slug)}
            locale={locale}
          />
          {packs[0] && (
            <FinishSteps
              action={finishConferenceAction}
              held={{ slug, packId: packs[0].id, conferenceId: conference.id }}
              pack={packs.length > 1 ? packs[0].title : null}
              isFinished={!isOpen}
              publicAddress={conferenceRoutes.page(locale, slug)}
              locale={locale}
            />
          )}
        </div>
      </div>
    </Frame>
  );
}
