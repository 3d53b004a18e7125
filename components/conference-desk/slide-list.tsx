import { deskRoutes } from '@/lib/conference-desk-routes';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { embargoMessages } from '@/lib/messages/embargo';
import { slideMessages } from '@/lib/messages/slides';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { tooLongFor } from '@/lib/pages/slides/slide-fit';
import type { DeskAnswer } from './desk-form';
import { MovableList } from './movable-list';

/** A slide in the list, with what is to be known of it without opening it. */
interface ListedSlide {
  readonly shown: ShownSlide;
  readonly isHidden: boolean;
  readonly isChanged: boolean;
}

interface Props {
  readonly pack: Readonly<Record<'slug' | 'packId' | 'tap', string>>;
  readonly slides: readonly ListedSlide[];
  readonly selected: string | undefined;
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  readonly locale: Locale;
}

/** The slides of a pack in their order; one is looked at. */
export function SlideList({ pack, slides, selected, action, locale }: Props) {
  const words = conferenceDeskMessages[locale];
  return (
    <MovableList
      slides={slides.map(({ shown }) => ({ id: shown.id, name: shown.title }))}
      action={action}
      held={{ ...pack, locale }}
      moved={words.moved('{}', '{}')}
      hint={words.moveHint}
    >
      {slides.map(({ shown, isHidden, isChanged }) => {
        const marks = [
          isHidden && words.hidden,
          shown.isEmbargoed && embargoMessages[locale].mark,
          shown.frozenOn && words.frozenMark,
          isChanged && words.changedMark,
          shown.missing && words.missingMark,
          tooLongFor(shown).length > 0 && words.longMark,
        ].filter((mark): mark is string => typeof mark === 'string');
        return (
          <li key={shown.id} data-slide={shown.id} draggable className="desk-slide">
            <a
              href={deskRoutes.conference(locale, pack.slug, shown.id, pack.tap || undefined)}
              aria-current={shown.id === selected ? 'true' : undefined}
              draggable={false}
            >
              <span className="desk-slide-kind">{slideMessages[locale].kind[shown.kind]}</span>
              <span className="desk-slide-title">{shown.title}</span>
              {marks.length > 0 && <span className="desk-slide-marks">{marks.join(' · ')}</span>}
            </a>
          </li>
        );
      })}
    </MovableList>
  );
}
