import type { ShowChoice } from '@/lib/conference-routes';
import { slideName } from '@/lib/domain/conference/show-control';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { slidePageAddress } from '@/lib/pages/slides/slide-address';
import { routes } from '@/lib/routes';
import { ShowBar } from './show-bar';
import { ShowCovers } from './show-covers';
import { Slide } from './slide';
import { SpeakerDesk } from './speaker-desk';

interface Props {
  readonly slides: readonly ShownSlide[];
  /** Of the conference, or of the pack. */
  readonly title: string;
  readonly choice: ShowChoice;
  /** The show's own address, without what is chosen of it. */
  readonly address: string;
  /** Where one leaves it to. */
  readonly back: string;
  /** The site's own address, for codes that telephones read. */
  readonly origin: string;
  /** The address of the show's program (lib/serving/reading-program.ts). */
  readonly program: string;
  /**
   * Who finds it again without a network once it was opened with one: all who use the browser, one
   * person, or nobody.
   */
  readonly keptFor: 'all' | 'nobody' | { readonly person: string };
  /** Where the state of one that is not public is asked for, and what it was; left out: its own answer tells. */
  readonly watched?: { readonly address: string; readonly state: string };
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/**
 * All slides of a pack in one document: a list to scroll; with the show's program (components/slides/
 * live) one slide at a time on the whole screen, or the desk of whoever speaks.
 */
export function SlideShow(props: Props) {
  const {
    slides,
    title,
    choice,
    address,
    back,
    origin,
    program,
    keptFor,
    watched,
    locale,
    dataset,
  } = props;
  const words = conferenceMessages[locale];
  const pages = slides.map(({ page }) =>
    page === null ? null : `${origin}${slidePageAddress(page, locale, dataset)}`,
  );
  return (
    <main
      id="noi-dung"
      tabIndex={-1}
      className="show"
      data-show={address}
      data-kept={keptFor === 'nobody' ? undefined : routes.serviceWorker()}
      data-kept-within={typeof keptFor === 'object' ? routes.workList(locale) : undefined}
      data-person={typeof keptFor === 'object' ? keptFor.person : undefined}
      data-watched={watched?.address}
      data-state={watched?.state}
      data-ratio={choice.ratio ?? 'fits'}
      data-pace={choice.pace}
      data-speaker={choice.isSpeaker ? '' : undefined}
    >
      <h1 className="sr-only">{title}</h1>
      <ol className="show-slides">
        {slides.map((slide, index) => (
          <li
            key={slide.id}
            id={slideName(index + 1)}
            className="show-slide"
            data-slide={slide.id}
            data-page={pages[index]}
          >
            <Slide
              slide={slide}
              number={index + 1}
              total={slides.length}
              locale={locale}
              dataset={dataset}
            />
            {choice.isSpeaker && (
              <div className="show-notes">
                <h3>{words.notes}</h3>
                <p>{slide.notes === '' ? words.noNotes : slide.notes}</p>
              </div>
            )}
          </li>
        ))}
      </ol>
      {choice.isSpeaker && <SpeakerDesk locale={locale} />}
      <ShowCovers pages={pages} locale={locale} />
      <ShowBar choice={choice} address={address} back={back} locale={locale} />
      <script type="module" src={program} async />
    </main>
  );
}
