import { type ShowChoice, showAddress } from '@/lib/conference-routes';
import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import { paces, slideRatios } from '@/lib/show-parameters';

interface Props {
  readonly choice: ShowChoice;
  readonly address: string;
  readonly back: string;
  readonly locale: Locale;
}

/** What leads the show besides keys: below the list, or along the screen's edge when it is wanted. */
export function ShowBar({ choice, address, back, locale }: Props) {
  const words = conferenceMessages[locale];
  const { ratio = '16-9', pace } = choice;
  return (
    <nav className="show-bar" aria-label={words.controls}>
      <p className="show-buttons" data-live-only="" hidden>
        <button type="button" data-do="ArrowLeft" title={words.previous}>
          <span aria-hidden="true">←</span>
          <span className="sr-only">{words.previous}</span>
        </button>
        <button type="button" data-do="ArrowRight" title={words.next}>
          <span aria-hidden="true">→</span>
          <span className="sr-only">{words.next}</span>
        </button>
        <button type="button" data-do="f">
          {words.fullScreen}
        </button>
        {pace && (
          <button type="button" data-do="p">
            {words.pause}
          </button>
        )}
        <button type="button" data-do="q">
          {words.code}
        </button>
        <button type="button" data-do="b">
          {words.black}
        </button>
        <button type="button" data-do="w">
          {words.white}
        </button>
        {!choice.isSpeaker && (
          <button type="button" data-do="s">
            {words.speaker}
          </button>
        )}
        <button type="button" data-do="?">
          {words.keys}
        </button>
      </p>
      <ul>
        <li>
          <a href={back}>{words.back}</a>
        </li>
        <li>
          {words.ratios}:{' '}
          {slideRatios.map((one) => (
            <a
              key={one}
              href={showAddress(address, { ...choice, ratio: one })}
              aria-current={one === ratio ? 'true' : undefined}
              className="choice-link"
            >
              {words.ratio[one]}
            </a>
          ))}
        </li>
        <li>
          {words.pace}:{' '}
          <a
            href={showAddress(address, { ...choice, pace: undefined })}
            aria-current={pace === undefined ? 'true' : undefined}
            className="choice-link"
          >
            {words.paceOff}
          </a>
          {paces.map((one) => (
            <a
              key={one}
              href={showAddress(address, { ...choice, pace: one })}
              aria-current={one === pace ? 'true' : undefined}
              className="choice-link"
            >
              {words.seconds(one)}
            </a>
          ))}
        </li>
      </ul>
    </nav>
  );
}
