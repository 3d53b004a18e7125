import { TextArea, TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { isWordsOnly } from '@/lib/domain/conference/slide';
import { formatDay, formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages, problemWords } from '@/lib/messages/conference-desk';
import { embargoMessages } from '@/lib/messages/embargo';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { type ChangedFigure, changesSince, figuresOf } from '@/lib/pages/slides/slide-figures';
import { tooLongFor } from '@/lib/pages/slides/slide-fit';
import type { DeskSlide } from '@/lib/workspace/conference';
import { type DeskAnswer, DeskForm } from './desk-form';
import { FigureChanges } from './figure-changes';
import { type DeskChoices, SlideFields } from './slide-fields';
import { SlideTools } from './slide-tools';

interface Props {
  readonly slide: DeskSlide;
  /** As it is shown, and as it would be with the newest figures. */
  readonly shown: ShownSlide;
  readonly live: ShownSlide;
  /** Since an organiser last looked. */
  readonly changes: readonly ChangedFigure[];
  readonly choices: DeskChoices;
  readonly neighbours: {
    readonly up: string | undefined;
    readonly down: string | null | undefined;
  };
  readonly pack: Readonly<Record<'slug' | 'packId' | 'tap', string>>;
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  readonly isOpen: boolean;
  /** Whose typed words are kept in the browser. */
  readonly person: string;
  readonly locale: Locale;
}

/** What can be said and done about the slide that is looked at. */
export function SlideEditor(props: Props) {
  const { slide, shown, live, changes, choices, neighbours, pack, action, isOpen, person, locale } =
    props;
  const words = conferenceDeskMessages[locale];
  const hasFigures = !isWordsOnly(slide.content);
  const sinceFrozen =
    shown.frozenOn === null ? [] : changesSince(figuresOf(shown, locale), figuresOf(live, locale));
  const walls = tooLongFor(shown);
  // What stands there stays; a new one would be kept where others read it.
  const isTitleHeld = shown.isEmbargoed && slide.ownTitle === null;
  return (
    <div className="mt-4 space-y-4">
      {walls.length > 0 && (
        <p className="border-nghe border-l-3 bg-nghe-wash px-4 py-3 text-sm">
          {words.tooLong(walls.join(', '))}
        </p>
      )}
      <p className="text-ink-2 text-sm">
        {hasFigures &&
          `${shown.frozenOn === null ? words.live : words.frozenOn(formatDay(shown.frozenOn, locale))} `}
        {words.changedBy(slide.changedBy, formatInstant(slide.changedAt, locale))}
      </p>
      <FigureChanges title={words.frozenDiffers} changes={sinceFrozen} locale={locale} />
      <FigureChanges title={words.changedTitle} changes={changes} locale={locale} />
      {shown.isTitleOld && (
        <p className="border-nghe border-l-3 bg-nghe-wash px-4 py-3 text-sm">
          {words.titleOld} {shown.finding}
        </p>
      )}
      {shown.isEmbargoed && (
        <p className="border-nghe border-l-3 bg-nghe-wash px-4 py-3 text-sm">
          {embargoMessages[locale].notFrozen}
        </p>
      )}
      {isOpen && (
        <>
          <SlideTools
            action={action}
            pack={pack}
            slide={{
              ...{ id: slide.id, version: slide.version },
              ...{ hidden: slide.hidden, isFrozen: slide.frozen !== null },
              canFreeze: hasFigures && !shown.isEmbargoed,
            }}
            up={neighbours.up}
            down={neighbours.down}
            locale={locale}
          />
          <h2 className="text-lg">{words.changeSlide}</h2>
          <DeskForm
            action={action}
            held={{
              ...pack,
              locale,
              change: 'save',
              slideId: slide.id,
              kind: slide.content.kind,
            }}
            version={slide.version}
            kept={{ person, name: `slide:${slide.id}` }}
            taken={words.saved}
            words={problemWords(locale)}
            locale={locale}
            className="space-y-4"
          >
            <div className="desk-fields">
              <SlideFields slide={slide} choices={choices} locale={locale} />
              {hasFigures && !('heading' in slide.content) && !isTitleHeld && (
                <>
                  <TextField
                    id="ownTitleVi"
                    name="ownTitleVi"
                    label={words.ownTitle}
                    hint={`${words.finding}: ${live.finding ?? ''}`}
                    defaultValue={slide.ownTitle?.vi}
                    lang="vi"
                  />
                  <TextField
                    id="ownTitleEn"
                    name="ownTitleEn"
                    label={`${words.ownTitle} (English)`}
                    hint={words.ownTitleHint}
                    defaultValue={slide.ownTitle?.en}
                    lang="en"
                  />
                </>
              )}
              <TextArea
                id="notes"
                name="notes"
                label={words.notes}
                hint={words.notesHint}
                defaultValue={slide.notes}
              />
            </div>
            <SubmitButton look="strong" busyText={words.saving}>
              {words.save}
            </SubmitButton>
          </DeskForm>
        </>
      )}
    </div>
  );
}
