import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';

/**
 * What the show's program fills in, maybe before React looks: only where it expects a text may another
 * stand, and a whole page that it does not recognise is made anew.
 */
const notYet = '–';

/** Beside the slides of whoever speaks: the time, how long it has been, the wall, what has changed. */
export function SpeakerDesk({ locale }: { readonly locale: Locale }) {
  const words = conferenceMessages[locale];
  return (
    <>
      <p className="speaker-following" data-live-only="" hidden>
        {words.following}
      </p>
      <section className="speaker-desk" aria-label={words.speaker} data-live-only="" hidden>
        <dl>
          <div>
            <dt>{words.clock}</dt>
            <dd data-clock="" suppressHydrationWarning>
              {notYet}
            </dd>
          </div>
          <div>
            <dt>{words.elapsed}</dt>
            <dd>
              <span data-elapsed="" suppressHydrationWarning>
                {notYet}
              </span>{' '}
              <button type="button" data-restart="">
                {words.restart}
              </button>
            </dd>
          </div>
        </dl>
        <p data-linked="" hidden>
          {words.linked}
        </p>
        <p data-alone="">{words.alone}</p>
        <p className="speaker-hint">{words.pointer}</p>
        <div className="speaker-news" role="status">
          <div data-news="" hidden>
            <p>{words.changed}</p>
            <p data-changed-line="" hidden>
              {words.changedSlides}
              <span data-changed="" suppressHydrationWarning>
                {notYet}
              </span>
            </p>
            <button type="button" data-renew="">
              {words.renew}
            </button>
          </div>
        </div>
        <p className="speaker-next" data-last="" hidden>
          {words.last}
        </p>
      </section>
    </>
  );
}
